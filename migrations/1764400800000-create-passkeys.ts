import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepClientsOut, letClient } from './support/client-rows';
import { describe, letSystemRead, makeDefiner } from './support/tenant-table';

/** Passkeys (通行密钥) of clients' people: a second way in, beside the code; and what each code was asked for. */
export class CreatePasskeys1764400800000 implements MigrationInterface {
  name = 'CreatePasskeys1764400800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table clients.passkeys (
        id uuid primary key,
        person_id uuid not null references identity.people (id),
        credential_id text not null unique,
        public_key bytea not null,
        sign_count bigint not null check (sign_count >= 0),
        name text not null check (name <> ''),
        created_at timestamptz(3) not null default transaction_timestamp(),
        last_used_at timestamptz(3),
        removed_at timestamptz(3)
      );
      create index passkeys_of_person on clients.passkeys (person_id, created_at);
      create function clients.keep_passkey() returns trigger language plpgsql as $$
        begin
          if old.removed_at is not null or to_jsonb(new) - '{sign_count,last_used_at,removed_at}'::text[]
             is distinct from to_jsonb(old) - '{sign_count,last_used_at,removed_at}'::text[] then
            raise exception 'passkey_fixed: a passkey is used or removed, never changed' using errcode = 'restrict_violation';
          end if;
          if new.last_used_at is distinct from old.last_used_at and new.sign_count <= old.sign_count
             and (new.sign_count > 0 or old.sign_count > 0) then
            raise exception 'passkey_counter: a counter that does not rise is a copy' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_passkey before update on clients.passkeys
        for each row execute function clients.keep_passkey();
      alter table clients.passkeys enable row level security;
      alter table clients.passkeys force row level security;
      create policy own_passkeys on clients.passkeys
        using (person_id = (select platform.current_person())) with check (person_id = (select platform.current_person()));
      grant select, insert, update on clients.passkeys to overturn_app;

      create table clients.passkey_challenges (
        challenge_hash text primary key,
        person_id uuid references identity.people (id),
        expires_at timestamptz(3) not null
      );
      create index passkey_challenges_expired on clients.passkey_challenges (expires_at);
      grant select, insert, delete on clients.passkey_challenges to overturn_app;

      alter table clients.portal_sessions add column passkey_id uuid references clients.passkeys (id);
      alter table clients.portal_codes add column purpose text not null default 'enter'
        check (purpose in ('enter', 'sign', 'passkey'));
      comment on column clients.portal_sessions.passkey_id is 'The passkey that opened it; null: a one-time code';
      comment on column clients.portal_codes.purpose is 'What it was asked for: a code to enter signs nothing';`);
    await keepClientsOut(runner, 'clients.passkeys');
    const own = 'person_id = (select platform.current_person())';
    await letClient(runner, 'clients.passkeys', { see: own, write: own });
    await letSystemRead(runner, 'clients.passkeys');
    await this.describeTables(runner);
    await this.createFunctions(runner);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async createFunctions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function clients.passkey_of(wanted_credential text)
        returns table (id uuid, person_id uuid, public_key bytea, sign_count bigint)
        language sql stable security definer set search_path = pg_catalog, clients as $$
        select k.id, k.person_id, k.public_key, k.sign_count from clients.passkeys k
        where k.credential_id = wanted_credential and k.removed_at is null $$;
      drop function clients.portal_code_of(text);
      create function clients.portal_code_of(wanted_email text)
        returns table (code_id uuid, code_hash text, firm_id uuid, client_id uuid, client_user_id uuid, person_id uuid)
        language sql stable security definer set search_path = pg_catalog, clients as $$
        select k.id, k.code_hash, u.firm_id, u.client_id, u.id, u.person_id
        from identity.people p join clients.portal_codes k on k.person_id = p.id
        join clients.client_users u on u.firm_id = k.firm_id and u.id = k.client_user_id
        where p.email = lower(wanted_email) and u.state <> 'disabled' and k.purpose = 'enter'
          and k.used_at is null and k.expires_at > clock_timestamp()
        order by k.created_at desc, k.id desc limit 1 $$;`);
    await makeDefiner(runner, 'clients.passkey_of(text)');
    await makeDefiner(runner, 'clients.portal_code_of(text)');
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(runner, 'clients.passkeys', 'Passkeys of clients’ people (通行密钥); wall time', {
      id: 'Passkey',
      person_id: 'Whose it is, at every firm',
      credential_id: 'What the authenticator calls it, base64url',
      public_key: 'Its public key (COSE); the private one never leaves the device',
      sign_count: 'How often it has signed, as the authenticator counts; 0 where it does not',
      name: 'PII: the device on which it was made, as its browser names itself',
      created_at: 'When it was added',
      last_used_at: 'Last sign-in with it',
      removed_at: 'Removed: it opens nothing any more',
    });
    await describe(
      runner,
      'clients.passkey_challenges',
      'Questions that a passkey may answer once; taken away by the answer or after their time',
      {
        challenge_hash: 'SHA-256 of the challenge',
        person_id: 'Who adds a passkey with it; null: somebody who signs in',
        expires_at: 'Wall time, five minutes later',
      },
    );
  }
}
