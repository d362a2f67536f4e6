import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeDefiner } from './support/tenant-table';

/** Whoever holds an invitation may have the code sent to the phone that the firm knows: the page shows a hint of it. */
export class HintAtPhones1764400801000 implements MigrationInterface {
  name = 'HintAtPhones1764400801000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function clients.portal_invitation_of(text);
      create function clients.portal_invitation_of(wanted_hash text)
        returns table (invitation_id uuid, firm_id uuid, firm_zh text, firm_en text, slug text, client_id uuid,
                       client_user_id uuid, person_id uuid, contact_name text, email text, phone text, locale text,
                       is_open boolean)
        language sql stable security definer set search_path = pg_catalog, platform, clients as $$
        select i.id, u.firm_id, n.zh, n.en, f.slug, u.client_id, u.id, u.person_id, x.name, p.email, x.phone, x.locale,
               i.used_at is null and i.expires_at > clock_timestamp()
        from clients.portal_invitations i
        join clients.client_users u on u.firm_id = i.firm_id and u.id = i.client_user_id
        join clients.contacts x on x.firm_id = u.firm_id and x.id = u.contact_id
        join clients.clients c on c.firm_id = u.firm_id and c.id = u.client_id
        join identity.people p on p.id = u.person_id join identity.firms f on f.id = u.firm_id
        cross join lateral identity.names_of(f.id) n
        where i.token_hash = wanted_hash and i.created_at > clock_timestamp() - interval '180 days'
          and u.state <> 'disabled' and x.retired_at is null and c.retired_at is null $$;`);
    await makeDefiner(runner, 'clients.portal_invitation_of(text)');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
