import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, letSystemRead, makeDefiner, protectTenantTable } from './support/tenant-table';

/** Firms, people, staff, roles, sessions and mailed links. */
export class CreateIdentity1764000001000 implements MigrationInterface {
  name = 'CreateIdentity1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema identity;
      grant usage on schema identity to overturn_app, overturn_system;
      grant create on schema identity to overturn_system;

      create table identity.firms (
        id uuid primary key,
        firm_id uuid not null generated always as (id) stored,
        name text not null check (name <> ''),
        zone text not null default 'Asia/Shanghai',
        created_at timestamptz(3) not null default transaction_timestamp()
      );
      create table identity.people (
        id uuid primary key,
        email text not null unique check (email = lower(email)),
        name text not null,
        locale text not null default 'zh-CN' check (locale in ('zh-CN', 'en')),
        zone text not null default 'Asia/Shanghai',
        quiet_from time not null default '22:00',
        quiet_to time not null default '08:00',
        password_hash text,
        totp_secret_sealed text,
        totp_confirmed_at timestamptz(3),
        totp_last_step bigint not null default 0,
        recovery_code_hashes text[] not null default '{}',
        created_at timestamptz(3) not null default transaction_timestamp()
      );
      create table identity.staff (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        person_id uuid not null references identity.people (id),
        state text not null check (state in ('invited', 'active', 'retired')),
        joined_at timestamptz(3),
        version int not null default 1,
        primary key (firm_id, id),
        unique (firm_id, person_id)
      );
      create index staff_of_person on identity.staff (person_id);
      create table identity.roles (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        code text,
        name text not null,
        permissions text[] not null,
        version int not null default 1,
        primary key (firm_id, id),
        unique (firm_id, name)
      );
      create table identity.staff_roles (
        firm_id uuid not null,
        staff_id uuid not null,
        role_id uuid not null,
        primary key (firm_id, staff_id, role_id),
        foreign key (firm_id, staff_id) references identity.staff (firm_id, id),
        foreign key (firm_id, role_id) references identity.roles (firm_id, id)
      );
      create table identity.sessions (
        id uuid primary key,
        person_id uuid not null references identity.people (id),
        firm_id uuid not null references identity.firms (id),
        token_hash text not null unique,
        user_agent text not null,
        ip_address text not null,
        created_at timestamptz(3) not null default transaction_timestamp(),
        last_seen_at timestamptz(3) not null default transaction_timestamp(),
        expires_at timestamptz(3) not null,
        revoked_at timestamptz(3),
        foreign key (firm_id, person_id) references identity.staff (firm_id, person_id)
      );
      create index sessions_of_person on identity.sessions (person_id, created_at desc);
      create table identity.links (
        id uuid primary key,
        purpose text not null check (purpose in ('invitation', 'password_reset')),
        person_id uuid not null references identity.people (id),
        firm_id uuid references identity.firms (id),
        token_hash text not null unique,
        created_at timestamptz(3) not null default transaction_timestamp(),
        expires_at timestamptz(3) not null,
        used_at timestamptz(3),
        check (purpose <> 'invitation' or firm_id is not null)
      );`);
    await this.describeTables(runner);
    for (const table of ['identity.firms', 'identity.staff', 'identity.roles'])
      await protectTenantTable(runner, table, { grants: 'select, insert, update', isAudited: true });
    await protectTenantTable(runner, 'identity.staff_roles', {
      grants: 'select, insert, delete',
      isAudited: true,
    });
    await this.protectPersonTables(runner);
    for (const table of ['firms', 'people', 'staff', 'roles', 'staff_roles', 'sessions', 'links'])
      await letSystemRead(runner, `identity.${table}`);
    await this.createFunctions(runner);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  /** People, sessions and links belong to a person, who may work for two firms. */
  private async protectPersonTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table identity.people enable row level security;
      alter table identity.people force row level security;
      create policy own_row on identity.people
        using (id = (select platform.current_person())) with check (id = (select platform.current_person()));
      create policy colleagues on identity.people for select using (exists (
        select from identity.staff s where s.firm_id = (select platform.current_firm()) and s.person_id = people.id));
      grant select (id, email, name, locale, zone, quiet_from, quiet_to, totp_confirmed_at, created_at)
        on identity.people to overturn_app;
      grant update (name, locale, zone, quiet_from, quiet_to, password_hash, totp_secret_sealed, totp_confirmed_at,
        totp_last_step, recovery_code_hashes) on identity.people to overturn_app;

      alter table identity.sessions enable row level security;
      alter table identity.sessions force row level security;
      create policy own_sessions on identity.sessions using (person_id = (select platform.current_person()))
        with check (person_id = (select platform.current_person()));
      grant select, insert, update on identity.sessions to overturn_app;

      alter table identity.links enable row level security;
      alter table identity.links force row level security;
      create policy own_links on identity.links using (person_id = (select platform.current_person()))
        with check (person_id = (select platform.current_person()) and firm_id is null);
      create policy firm_links on identity.links using (firm_id = (select platform.current_firm()))
        with check (firm_id = (select platform.current_firm()));
      grant select, insert, update on identity.links to overturn_app;`);
  }

  /** The few questions that come before a firm is known, each with the narrowest answer. */
  private async createFunctions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function identity.credentials_of(wanted_email text)
        returns table (person_id uuid, password_hash text, totp_secret_sealed text, totp_confirmed_at timestamptz,
                       totp_last_step bigint, recovery_code_hashes text[], locale text)
        language sql stable security definer set search_path = pg_catalog, identity as $$
        select id, password_hash, totp_secret_sealed, totp_confirmed_at, totp_last_step, recovery_code_hashes, locale
        from identity.people where email = lower(wanted_email) $$;
      create function identity.firms_of(wanted_person uuid) returns table (firm_id uuid, staff_id uuid, name text)
        language sql stable security definer set search_path = pg_catalog, identity as $$
        select s.firm_id, s.id, f.name from identity.staff s join identity.firms f on f.id = s.firm_id
        where s.person_id = wanted_person and s.state = 'active' order by s.joined_at, f.id $$;
      create function identity.session_of(wanted_hash text)
        returns table (session_id uuid, person_id uuid, firm_id uuid, staff_id uuid, permissions text[], last_seen_at timestamptz)
        language sql stable security definer set search_path = pg_catalog, identity as $$
        select x.id, x.person_id, x.firm_id, s.id,
               array(select distinct unnest(r.permissions) from identity.staff_roles sr
                     join identity.roles r on r.firm_id = sr.firm_id and r.id = sr.role_id
                     where sr.firm_id = s.firm_id and sr.staff_id = s.id),
               x.last_seen_at
        from identity.sessions x
        join identity.staff s on s.firm_id = x.firm_id and s.person_id = x.person_id and s.state = 'active'
        where x.token_hash = wanted_hash and x.revoked_at is null and x.expires_at > clock_timestamp()
          and x.last_seen_at > clock_timestamp() - interval '12 hours' $$;
      create function identity.link_of(wanted_hash text, wanted_purpose text)
        returns table (link_id uuid, person_id uuid, firm_id uuid, email text, firm_name text, has_password boolean)
        language sql stable security definer set search_path = pg_catalog, identity as $$
        select l.id, l.person_id, l.firm_id, p.email, f.name, p.password_hash is not null
        from identity.links l join identity.people p on p.id = l.person_id left join identity.firms f on f.id = l.firm_id
        where l.token_hash = wanted_hash and l.purpose = wanted_purpose
          and l.used_at is null and l.expires_at > clock_timestamp() $$;
      create function identity.person_for(new_id uuid, wanted_email text, new_name text, new_locale text) returns uuid
        language sql volatile security definer set search_path = pg_catalog, identity as $$
        insert into identity.people (id, email, name, locale) values (new_id, lower(wanted_email), new_name, new_locale)
        on conflict (email) do update set email = excluded.email returning id $$;
      -- A code works once: the update decides, whoever asks at the same time.
      create function identity.use_totp_step(step bigint) returns boolean
        language sql volatile security definer set search_path = pg_catalog, platform, identity as $$
        with used as (update identity.people set totp_last_step = step
          where id = platform.current_person() and totp_last_step < step returning id)
        select exists (select from used) $$;
      create function identity.use_recovery_code(code_hash text) returns boolean
        language sql volatile security definer set search_path = pg_catalog, platform, identity as $$
        with used as (update identity.people set recovery_code_hashes = array_remove(recovery_code_hashes, code_hash)
          where id = platform.current_person() and code_hash = any (recovery_code_hashes) returning id)
        select exists (select from used) $$;
      create function identity.own_secrets() returns table (password_hash text, totp_secret_sealed text,
                                                            totp_last_step bigint, recovery_code_hashes text[])
        language sql stable security definer set search_path = pg_catalog, platform, identity as $$
        select password_hash, totp_secret_sealed, totp_last_step, recovery_code_hashes
        from identity.people where id = platform.current_person() $$;
      create function identity.firm_ids() returns setof uuid
        language sql stable security definer set search_path = pg_catalog, identity as $$
        select id from identity.firms order by id $$;
      grant insert, update on identity.people to overturn_system;
      create policy system_adds on identity.people for insert to overturn_system with check (true);
      create policy system_finds on identity.people for update to overturn_system using (true);`);
    for (const signature of [
      'credentials_of(text)',
      'firms_of(uuid)',
      'session_of(text)',
      'link_of(text, text)',
      'person_for(uuid, text, text, text)',
      'use_totp_step(bigint)',
      'use_recovery_code(text)',
      'own_secrets()',
      'firm_ids()',
    ])
      await makeDefiner(runner, `identity.${signature}`);
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(runner, 'identity.firms', 'Agencies (代理机构): the tenants', {
      id: 'Firm',
      firm_id: 'The same, under the name that row security looks for',
      name: 'Name shown to staff and clients',
      zone: 'IANA zone in which the firm works',
      created_at: 'Wall time of creation',
    });
    await describe(runner, 'identity.people', 'People who sign in; one person may work for two firms', {
      id: 'Person',
      email: 'PII: address that they sign in with, lower case',
      name: 'PII: name shown to colleagues',
      locale: 'Language of their screens and mails',
      zone: 'IANA zone of their screens and quiet hours',
      quiet_from: 'Local time from which reminders wait',
      quiet_to: 'Local time until which reminders wait',
      password_hash: 'argon2id',
      totp_secret_sealed: 'Secret of one-time codes, encrypted by the application',
      totp_confirmed_at: 'Set once the first code was right',
      totp_last_step: 'Last used time step: a code works once',
      recovery_code_hashes: 'SHA-256 of unused recovery codes',
      created_at: 'Wall time of creation',
    });
    await describe(runner, 'identity.staff', 'People of a firm (员工)', {
      firm_id: 'Firm',
      id: 'Staff member',
      person_id: 'Who it is',
      state: 'invited, active or retired',
      joined_at: 'Wall time at which the invitation was accepted',
      version: 'Optimistic version',
    });
    await describe(runner, 'identity.roles', 'Sets of permissions', {
      firm_id: 'Firm',
      id: 'Role',
      code: 'Code of a default role; null for the firm’s own',
      name: 'Name, unique in the firm',
      permissions: 'resource:action',
      version: 'Optimistic version',
    });
    await describe(runner, 'identity.staff_roles', 'Who has which role', {
      firm_id: 'Firm',
      staff_id: 'Staff member',
      role_id: 'Role',
    });
    await describe(runner, 'identity.sessions', 'Signed-in devices; times are wall time and never travel', {
      id: 'Session',
      person_id: 'Who',
      firm_id: 'The firm they work in now',
      token_hash: 'SHA-256 of the cookie’s token',
      user_agent: 'PII: browser, shortened',
      ip_address: 'PII: address at sign-in',
      created_at: 'Sign-in',
      last_seen_at: 'Last request, by the minute; idle for 12 hours ends it',
      expires_at: 'End in any case',
      revoked_at: 'Signed out or revoked',
    });
    await describe(runner, 'identity.links', 'Mailed one-time links', {
      id: 'Link',
      purpose: 'invitation or password_reset',
      person_id: 'For whom',
      firm_id: 'Firm that invites',
      token_hash: 'SHA-256 of the token in the mail',
      created_at: 'Wall time of creation',
      expires_at: 'Wall time of expiry',
      used_at: 'Wall time of use: once',
    });
  }
}
