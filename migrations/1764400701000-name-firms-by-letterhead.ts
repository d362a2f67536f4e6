import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letSystemRead, makeDefiner } from './support/tenant-table';

/** A firm has one name: the one of its letterhead, also where nobody is signed in yet. */
export class NameFirmsByLetterhead1764400701000 implements MigrationInterface {
  name = 'NameFirmsByLetterhead1764400701000';

  async up(runner: QueryRunner): Promise<void> {
    await letSystemRead(runner, 'identity.letterheads');
    const entered = `u.state = 'active' and x.retired_at is null and c.retired_at is null`;
    const withClient = `join clients.contacts x on x.firm_id = u.firm_id and x.id = u.contact_id
        join clients.clients c on c.firm_id = u.firm_id and c.id = u.client_id`;
    await runner.query(`
      create function identity.names_of(firm uuid) returns table (zh text, en text) language sql stable as $$
        select coalesce(l.name_zh, f.name), coalesce(l.name_en, f.name) from identity.firms f
        left join lateral (select name_zh, name_en from identity.letterheads k where k.firm_id = f.id
          order by k.made_at <= platform.now() desc, case when k.made_at <= platform.now() then -k.version else k.version end
          limit 1) l on true
        where f.id = firm $$;
      drop function identity.firm_of_slug(text);
      create function identity.firm_of_slug(wanted_slug text)
        returns table (firm_id uuid, firm_zh text, firm_en text, zone text, slug text)
        language sql stable security definer set search_path = pg_catalog, platform, identity as $$
        select f.id, n.zh, n.en, f.zone, f.slug from identity.firms f cross join lateral identity.names_of(f.id) n
          where f.slug = wanted_slug
        union all
        select f.id, n.zh, n.en, f.zone, f.slug from identity.former_slugs o join identity.firms f on f.id = o.firm_id
          cross join lateral identity.names_of(f.id) n
          where o.slug = wanted_slug and not exists (select from identity.firms g where g.slug = wanted_slug) $$;
      drop function clients.portal_invitation_of(text);
      create function clients.portal_invitation_of(wanted_hash text)
        returns table (invitation_id uuid, firm_id uuid, firm_zh text, firm_en text, slug text, client_id uuid,
                       client_user_id uuid, person_id uuid, contact_name text, email text, locale text, is_open boolean)
        language sql stable security definer set search_path = pg_catalog, platform, clients as $$
        select i.id, u.firm_id, n.zh, n.en, f.slug, u.client_id, u.id, u.person_id, x.name, p.email, x.locale,
               i.used_at is null and i.expires_at > clock_timestamp()
        from clients.portal_invitations i
        join clients.client_users u on u.firm_id = i.firm_id and u.id = i.client_user_id ${withClient}
        join identity.people p on p.id = u.person_id join identity.firms f on f.id = u.firm_id
        cross join lateral identity.names_of(f.id) n
        where i.token_hash = wanted_hash and i.created_at > clock_timestamp() - interval '180 days'
          and u.state <> 'disabled' and x.retired_at is null and c.retired_at is null $$;
      drop function clients.portal_places_of(uuid);
      create function clients.portal_places_of(wanted_person uuid)
        returns table (client_user_id uuid, firm_id uuid, firm_zh text, firm_en text, client_id uuid, name_zh text,
                       name_en text)
        language sql stable security definer set search_path = pg_catalog, platform, clients as $$
        select u.id, u.firm_id, n.zh, n.en, u.client_id, c.name_zh, c.name_en
        from clients.client_users u ${withClient} cross join lateral identity.names_of(u.firm_id) n
        where u.person_id = wanted_person and ${entered}
        order by u.last_seen_at desc nulls last, u.firm_id, u.id $$;`);
    await makeDefiner(runner, 'identity.firm_of_slug(text)');
    await makeDefiner(runner, 'clients.portal_invitation_of(text)');
    await makeDefiner(runner, 'clients.portal_places_of(uuid)');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
