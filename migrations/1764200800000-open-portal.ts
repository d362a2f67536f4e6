import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepClientsOut, keepClientsOutEverywhere, letClient } from './support/client-rows';
import { describe, letSystemRead, makeDefiner, protectTenantTable } from './support/tenant-table';

/** Clients' own people: who may enter the portal, by which code, from which device; and what row security shows them. */
export class OpenPortal1764200800000 implements MigrationInterface {
  name = 'OpenPortal1764200800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function platform.current_client() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.client_id', true), '')::uuid $$;

      alter table clients.contacts add unique (firm_id, client_id, id);
      create table clients.client_users (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        client_id uuid not null,
        contact_id uuid not null,
        person_id uuid not null references identity.people (id),
        rights text not null check (rights in ('owner', 'member')),
        state text not null default 'invited' check (state in ('invited', 'active', 'disabled')),
        invited_at timestamptz(3) not null default transaction_timestamp(),
        joined_at timestamptz(3),
        last_seen_at timestamptz(3),
        version int not null default 1,
        primary key (firm_id, id),
        unique (firm_id, id, person_id),
        foreign key (firm_id, client_id, contact_id) references clients.contacts (firm_id, client_id, id)
      );
      create unique index client_users_contact on clients.client_users (firm_id, contact_id) where state <> 'disabled';
      create unique index client_users_person on clients.client_users (firm_id, client_id, person_id)
        where state <> 'disabled';
      create index client_users_of_client on clients.client_users (firm_id, client_id, contact_id);
      create index client_users_of_person on clients.client_users (person_id);

      create table clients.portal_invitations (
        firm_id uuid not null,
        id uuid not null,
        client_user_id uuid not null,
        token_hash text not null,
        created_at timestamptz(3) not null default transaction_timestamp(),
        expires_at timestamptz(3) not null,
        used_at timestamptz(3),
        primary key (firm_id, id),
        foreign key (firm_id, client_user_id) references clients.client_users (firm_id, id)
      );
      create index portal_invitations_by_token on clients.portal_invitations (token_hash);
      create index portal_invitations_of_user on clients.portal_invitations (firm_id, client_user_id, created_at desc);

      create table clients.portal_codes (
        firm_id uuid not null,
        id uuid not null,
        client_user_id uuid not null,
        person_id uuid not null,
        channel text not null check (channel in ('mail', 'sms')),
        code_hash text not null,
        created_at timestamptz(3) not null default transaction_timestamp(),
        expires_at timestamptz(3) not null,
        attempts int not null default 0,
        used_at timestamptz(3),
        primary key (firm_id, id),
        foreign key (firm_id, client_user_id, person_id) references clients.client_users (firm_id, id, person_id)
      );
      create index portal_codes_of_person on clients.portal_codes (person_id, created_at desc);

      create table clients.portal_sessions (
        id uuid primary key,
        person_id uuid not null references identity.people (id),
        firm_id uuid not null,
        client_user_id uuid not null,
        token_hash text not null unique,
        user_agent text not null,
        ip_address text not null,
        created_at timestamptz(3) not null default transaction_timestamp(),
        last_seen_at timestamptz(3) not null default transaction_timestamp(),
        expires_at timestamptz(3) not null,
        revoked_at timestamptz(3),
        foreign key (firm_id, client_user_id, person_id) references clients.client_users (firm_id, id, person_id)
      );
      create index portal_sessions_of_person on clients.portal_sessions (person_id, created_at desc);`);
    await this.describeTables(runner);
    await protectTenantTable(runner, 'clients.client_users', {
      grants: 'select, insert, update',
      isAudited: true,
    });
    for (const table of ['clients.portal_invitations', 'clients.portal_codes'])
      await protectTenantTable(runner, table, { grants: 'select, insert, update', isAudited: false });
    await runner.query(`
      -- Row security lets a client's person write their own row: when they were here, and no more.
      create function clients.keep_rights() returns trigger language plpgsql as $$
        begin
          if platform.current_client() is not null and (new.rights, new.client_id, new.contact_id, new.person_id)
             is distinct from (old.rights, old.client_id, old.contact_id, old.person_id) then
            raise exception 'client_rights: nobody gives rights to themselves' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_rights before update on clients.client_users for each row execute function clients.keep_rights();

      alter table clients.portal_sessions enable row level security;
      alter table clients.portal_sessions force row level security;
      create policy own_sessions on clients.portal_sessions
        using (person_id = (select platform.current_person())) with check (person_id = (select platform.current_person()));
      grant select, insert, update on clients.portal_sessions to overturn_app;
      create policy people_of_clients on identity.people for select using (exists (
        select from clients.client_users u where u.firm_id = (select platform.current_firm()) and u.person_id = people.id));`);
    for (const table of ['contacts', 'client_users', 'portal_invitations', 'portal_codes', 'portal_sessions'])
      await letSystemRead(runner, `clients.${table}`);
    await this.createFunctions(runner);
    await this.letMailsGoToClients(runner);
    await this.showClientsTheirRows(runner);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  /** What is asked before a firm and a client are known, each with the narrowest answer. */
  private async createFunctions(runner: QueryRunner): Promise<void> {
    const entered = `u.state = 'active' and x.retired_at is null and c.retired_at is null`;
    const withClient = `join clients.contacts x on x.firm_id = u.firm_id and x.id = u.contact_id
        join clients.clients c on c.firm_id = u.firm_id and c.id = u.client_id`;
    await runner.query(`
      create function clients.portal_session_of(wanted_hash text)
        returns table (session_id uuid, person_id uuid, firm_id uuid, client_id uuid, client_user_id uuid, rights text,
                       last_seen_at timestamptz)
        language sql stable security definer set search_path = pg_catalog, clients as $$
        select s.id, s.person_id, u.firm_id, u.client_id, u.id, u.rights, s.last_seen_at
        from clients.portal_sessions s
        join clients.client_users u on u.firm_id = s.firm_id and u.id = s.client_user_id ${withClient}
        where s.token_hash = wanted_hash and s.revoked_at is null and s.expires_at > clock_timestamp() and ${entered} $$;
      create function clients.portal_invitation_of(wanted_hash text)
        returns table (invitation_id uuid, firm_id uuid, firm_name text, client_id uuid, client_user_id uuid,
                       person_id uuid, contact_name text, email text, locale text, is_open boolean)
        language sql stable security definer set search_path = pg_catalog, clients as $$
        select i.id, u.firm_id, f.name, u.client_id, u.id, u.person_id, x.name, p.email, x.locale,
               i.used_at is null and i.expires_at > clock_timestamp()
        from clients.portal_invitations i
        join clients.client_users u on u.firm_id = i.firm_id and u.id = i.client_user_id ${withClient}
        join identity.people p on p.id = u.person_id join identity.firms f on f.id = u.firm_id
        where i.token_hash = wanted_hash and i.created_at > clock_timestamp() - interval '180 days'
          and u.state <> 'disabled' and x.retired_at is null and c.retired_at is null $$;
      create function clients.portal_places_of(wanted_person uuid)
        returns table (client_user_id uuid, firm_id uuid, firm_name text, client_id uuid, name_zh text, name_en text)
        language sql stable security definer set search_path = pg_catalog, clients as $$
        select u.id, u.firm_id, f.name, u.client_id, c.name_zh, c.name_en
        from clients.client_users u ${withClient} join identity.firms f on f.id = u.firm_id
        where u.person_id = wanted_person and ${entered}
        order by u.last_seen_at desc nulls last, u.firm_id, u.id $$;
      create function clients.portal_entry_of(wanted_email text)
        returns table (person_id uuid, firm_id uuid, client_id uuid, client_user_id uuid, phone text)
        language sql stable security definer set search_path = pg_catalog, clients as $$
        select u.person_id, u.firm_id, u.client_id, u.id, x.phone
        from identity.people p join clients.client_users u on u.person_id = p.id ${withClient}
        where p.email = lower(wanted_email) and ${entered}
        order by u.last_seen_at desc nulls last, u.firm_id, u.id limit 1 $$;
      create function clients.portal_code_of(wanted_email text)
        returns table (code_id uuid, code_hash text, firm_id uuid, client_id uuid, client_user_id uuid, person_id uuid)
        language sql stable security definer set search_path = pg_catalog, clients as $$
        select k.id, k.code_hash, u.firm_id, u.client_id, u.id, u.person_id
        from identity.people p join clients.portal_codes k on k.person_id = p.id
        join clients.client_users u on u.firm_id = k.firm_id and u.id = k.client_user_id
        where p.email = lower(wanted_email) and u.state <> 'disabled'
          and k.used_at is null and k.expires_at > clock_timestamp()
        order by k.created_at desc, k.id desc limit 1 $$;`);
    for (const signature of [
      'portal_session_of(text)',
      'portal_invitation_of(text)',
      'portal_places_of(uuid)',
      'portal_entry_of(text)',
      'portal_code_of(text)',
    ])
      await makeDefiner(runner, `clients.${signature}`);
  }

  /** A mail goes to a member of staff or to a client's person of the same firm, never to anybody else. */
  private async letMailsGoToClients(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notifications.mails drop constraint mails_firm_id_person_id_fkey;
      alter table notifications.mails add column client_user_id uuid;
      alter table notifications.mails add column staff_person_id uuid
        generated always as (case when client_user_id is null then person_id end) stored;
      alter table notifications.mails add foreign key (person_id) references identity.people (id);
      alter table notifications.mails add foreign key (firm_id, staff_person_id) references identity.staff (firm_id, person_id);
      alter table notifications.mails add foreign key (firm_id, client_user_id, person_id)
        references clients.client_users (firm_id, id, person_id);
      comment on column notifications.mails.client_user_id is 'The client’s person it goes to; null for staff';
      comment on column notifications.mails.staff_person_id is 'The member of staff it goes to; null for a client’s person';`);
  }

  private async showClientsTheirRows(runner: QueryRunner): Promise<void> {
    await keepClientsOutEverywhere(runner);
    await keepClientsOut(runner, 'identity.people');
    const client = '(select platform.current_client())';
    const person = '(select platform.current_person())';
    const ofOwnCase = (table: string) =>
      `exists (select from cases.cases own where own.firm_id = ${table}.firm_id and own.id = ${table}.case_id)`;
    // The audit log takes what a client does, and shows no more of itself than the transaction's own entry.
    await letClient(runner, 'audit.entries', {
      see: `transaction_id = pg_current_xact_id()::text::bigint`,
      write: 'true',
    });
    await letClient(runner, 'audit.heads', { see: 'true', write: 'true' });
    await letClient(runner, 'platform.outbox', { see: 'false', write: 'true' });
    await letClient(runner, 'identity.people', { see: `id = ${person}`, write: `id = ${person}` });
    await letClient(runner, 'identity.firms', { see: 'true' });
    await letClient(runner, 'clients.portal_sessions', {
      see: `person_id = ${person}`,
      write: `person_id = ${person}`,
    });
    await letClient(runner, 'clients.client_users', {
      see: `client_id = ${client} and person_id = ${person}`,
      write: `client_id = ${client} and person_id = ${person}`,
    });
    await letClient(runner, 'clients.portal_codes', {
      see: `person_id = ${person}`,
      write: `person_id = ${person}`,
    });
    const ofOwnUser = `exists (select from clients.client_users u where u.firm_id = portal_invitations.firm_id
      and u.id = portal_invitations.client_user_id)`;
    await letClient(runner, 'clients.portal_invitations', { see: ofOwnUser, write: ofOwnUser });
    await letClient(runner, 'clients.clients', { see: `id = ${client}` });
    await letClient(runner, 'clients.contacts', { see: `client_id = ${client}` });
    await letClient(runner, 'clients.seller_accounts', { see: `client_id = ${client}` });
    await letClient(runner, 'clients.seller_account_marketplaces', {
      see: `exists (select from clients.seller_accounts a where a.firm_id = seller_account_marketplaces.firm_id
        and a.id = seller_account_marketplaces.seller_account_id)`,
    });
    await letClient(runner, 'cases.cases', { see: `client_id = ${client}` });
    await letClient(runner, 'cases.case_events', {
      see: `visibility = 'client' and ${ofOwnCase('case_events')}`,
    });
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(runner, 'clients.client_users', 'Clients’ people who may enter the portal (客户用户)', {
      firm_id: 'Firm',
      id: 'Client user',
      client_id: 'Client',
      contact_id: 'The contact who it is',
      person_id: 'Whom the code goes to: address, language and zone',
      rights: 'owner may sign and agree for the client; member sees, uploads and writes',
      state: 'invited, active or disabled',
      invited_at: 'Wall time of the first invitation',
      joined_at: 'Wall time of the first sign-in',
      last_seen_at: 'Wall time of the last sign-in or change of client',
      version: 'Optimistic version',
    });
    await describe(runner, 'clients.portal_invitations', 'Mailed invitations to the portal; wall time', {
      firm_id: 'Firm',
      id: 'Invitation',
      client_user_id: 'Who is invited',
      token_hash: 'SHA-256 of the token in the mail',
      created_at: 'When it was made',
      expires_at: 'Seven days later; the page of an expired one sends a new one',
      used_at: 'First sign-in with it',
    });
    await describe(runner, 'clients.portal_codes', 'One-time codes for the portal; wall time', {
      firm_id: 'Firm',
      id: 'Code',
      client_user_id: 'Who asked',
      person_id: 'The person behind the client user',
      channel: 'mail or sms',
      code_hash: 'Keyed hash (HMAC) of id and code: six digits alone could be tried through',
      created_at: 'When it was asked for',
      expires_at: 'Ten minutes later',
      attempts: 'Wrong tries; five at most',
      used_at: 'Used once',
    });
    await describe(runner, 'clients.portal_sessions', 'Clients’ signed-in devices; wall time', {
      id: 'Session',
      person_id: 'Who',
      firm_id: 'Firm whose portal it shows now',
      client_user_id: 'As whom',
      token_hash: 'SHA-256 of the cookie’s token',
      user_agent: 'PII: browser, shortened',
      ip_address: 'PII: address at sign-in',
      created_at: 'Sign-in',
      last_seen_at: 'Last request, by the minute',
      expires_at: 'End in any case',
      revoked_at: 'Signed out or revoked',
    });
  }
}
