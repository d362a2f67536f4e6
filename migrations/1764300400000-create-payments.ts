import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OBJECT_KINDS } from '@overturn/kernel/vocabulary';
import { letClient } from './support/client-rows';
import {
  describe,
  letSystemRead,
  makeAppendOnly,
  makeDefiner,
  protectTenantTable,
} from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const STAFF = (column: string) => `foreign key (firm_id, ${column}) references identity.staff (firm_id, id)`;
const CLIENT = 'foreign key (firm_id, client_id) references clients.clients (firm_id, id)';

/** What is known of a payment provider: payers, consents, saved cards, objects as they were seen, and its messages. */
export class CreatePayments1764300400000 implements MigrationInterface {
  name = 'CreatePayments1764300400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create schema payments; grant usage on schema payments to overturn_app, overturn_system; grant create on schema payments to overturn_system;',
    );
    await this.createPayers(runner);
    await this.createSightings(runner);
    await this.describePayers(runner);
    await this.describeSightings(runner);
    for (const table of ['policies', 'customers', 'consents']) {
      await protectTenantTable(runner, `payments.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `payments.${table}`);
    }
    for (const table of ['cards', 'objects'])
      await protectTenantTable(runner, `payments.${table}`, {
        grants: 'select, insert, update',
        isAudited: true,
      });
    await protectTenantTable(runner, 'payments.messages', {
      grants: 'select, insert, update',
      isAudited: false,
    });
    const own = 'client_id = (select platform.current_client())';
    await letClient(runner, 'payments.consents', { see: own, write: `${own} and recorded_by is null` });
    await letClient(runner, 'payments.cards', { see: own });
    await this.askAcrossFirms(runner);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async createPayers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table payments.policies (
        firm_id uuid not null references identity.firms (id),
        version int not null check (version > 0),
        is_on boolean not null,
        bounds jsonb not null check (jsonb_typeof(bounds) = 'array'),
        set_by uuid not null,
        set_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, version),
        ${STAFF('set_by')}
      );
      create table payments.customers (
        firm_id uuid not null,
        client_id uuid not null,
        customer_id text not null check (customer_id <> ''),
        known_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, client_id),
        unique (customer_id),
        ${CLIENT}
      );
      create table payments.consents (
        firm_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        text_version text not null check (text_version <> ''),
        text_zh text not null check (text_zh <> ''),
        text_en text not null check (text_en <> ''),
        text_hash text not null check (text_hash ~ '^[0-9a-f]{64}$'),
        accepted_by text not null check (accepted_by <> ''),
        accepted_from text not null,
        accepted_at timestamptz(3) not null default platform.now(),
        recorded_by uuid,
        given_by uuid references identity.people (id),
        primary key (firm_id, id),
        unique (firm_id, client_id, id),
        constraint consent_of_whom check (num_nulls(recorded_by, given_by) = 1),
        constraint text_as_read check (text_hash = encode(sha256(convert_to(text_zh || chr(10) || text_en, 'UTF8')), 'hex')),
        ${CLIENT},
        ${STAFF('recorded_by')}
      );
      create index consents_of_client on payments.consents (firm_id, client_id, accepted_at desc);
      create table payments.cards (
        firm_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        consent_id uuid not null,
        method_id text not null unique check (method_id <> ''),
        brand text not null,
        last_four text not null check (last_four ~ '^[0-9]{4}$'),
        expires_year int not null,
        expires_month int not null check (expires_month between 1 and 12),
        saved_at timestamptz(3) not null default platform.now(),
        retired_at timestamptz(3),
        primary key (firm_id, id),
        unique (firm_id, client_id, id),
        constraint card_with_consent foreign key (firm_id, client_id, consent_id)
          references payments.consents (firm_id, client_id, id)
      );
      create index cards_of_client on payments.cards (firm_id, client_id, saved_at desc);
      create function payments.retire_card() returns trigger language plpgsql as $$
        begin
          if to_jsonb(new) - 'retired_at' is distinct from to_jsonb(old) - 'retired_at' or old.retired_at is not null then
            raise exception 'card_fixed: a card is only retired, once' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger retire_card before update on payments.cards for each row execute function payments.retire_card();`);
  }

  private async createSightings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table payments.objects (
        firm_id uuid not null references identity.firms (id),
        id text not null check (id <> ''),
        kind text not null check (kind in (${oneOf(OBJECT_KINDS)})),
        state text not null,
        amount_minor bigint not null check (amount_minor >= 0),
        currency text not null,
        customer_id text,
        mirror_id text,
        operation_id uuid,
        failure_code text,
        first_seen_at timestamptz(3) not null default platform.now(),
        seen_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        unique (id)
      );
      create index objects_of_mirror on payments.objects (firm_id, mirror_id);
      create index objects_by_day on payments.objects (firm_id, first_seen_at);
      create function payments.rank_of(kind text, state text) returns int language sql immutable as $$
        select coalesce(array_position(case kind
          when 'setup' then array['open', 'failed', 'canceled', 'succeeded']
          when 'invoice' then array['draft', 'open', 'uncollectible', 'void', 'paid']
          when 'payment' then array['pending', 'failed', 'needs_action', 'canceled', 'succeeded']
          when 'refund' then array['pending', 'succeeded', 'canceled', 'failed']
          when 'dispute' then array['needs_response', 'under_review', 'won', 'lost']
          else array['issued', 'void'] end, state), 0) $$;
      create function payments.keep_object() returns trigger language plpgsql as $$
        begin
          if new.customer_id is not null and not exists (select from payments.customers c
              where c.firm_id = new.firm_id and c.customer_id = new.customer_id) then
            raise exception 'object_of_another_firm: its payer is none of this firm' using errcode = 'restrict_violation';
          end if;
          if tg_op = 'UPDATE' and (payments.rank_of(new.kind, new.state) < payments.rank_of(old.kind, old.state)
              or (new.firm_id, new.id, new.kind, new.currency, new.first_seen_at)
                is distinct from (old.firm_id, old.id, old.kind, old.currency, old.first_seen_at)
              or old.customer_id is not null and new.customer_id is distinct from old.customer_id
              or old.mirror_id is not null and new.mirror_id is distinct from old.mirror_id
              or old.operation_id is not null and new.operation_id is distinct from old.operation_id) then
            raise exception 'object_goes_back: states only move forward' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_object before insert or update on payments.objects
        for each row execute function payments.keep_object();

      create table payments.messages (
        firm_id uuid not null references identity.firms (id),
        id text not null check (id <> ''),
        type text not null,
        object_kind text not null check (object_kind in (${oneOf(OBJECT_KINDS)})),
        object_id text not null,
        received_at timestamptz(3) not null default platform.now(),
        handled_at timestamptz(3),
        attempts int not null default 0,
        next_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        unique (id)
      );
      create index messages_waiting on payments.messages (next_at) where handled_at is null;
      create function payments.handle_once() returns trigger language plpgsql as $$
        begin
          if old.handled_at is not null or (new.id, new.type, new.object_kind, new.object_id, new.received_at)
              is distinct from (old.id, old.type, old.object_kind, old.object_id, old.received_at) then
            raise exception 'message_fixed: a message has its effect once' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger handle_once before update on payments.messages
        for each row execute function payments.handle_once();`);
  }

  /** A message names no firm of ours: it is found by the payer, or by an object that is known. */
  private async askAcrossFirms(runner: QueryRunner): Promise<void> {
    for (const table of ['customers', 'objects', 'messages'])
      await letSystemRead(runner, `payments.${table}`);
    await runner.query(`
      create function payments.firm_of(customer text, related text[]) returns uuid
        language sql stable security definer set search_path = pg_catalog, platform, payments as $$
        select coalesce((select c.firm_id from payments.customers c where c.customer_id = customer),
          (select o.firm_id from payments.objects o where o.id = any (related) limit 1)) $$;
      create function payments.firms_with_messages() returns setof uuid
        language sql stable security definer set search_path = pg_catalog, platform, payments as $$
        select distinct firm_id from payments.messages where handled_at is null and next_at <= platform.now() $$;`);
    await makeDefiner(runner, 'payments.firm_of(text, text[])');
    await makeDefiner(runner, 'payments.firms_with_messages()');
  }

  private async describePayers(runner: QueryRunner): Promise<void> {
    await describe(
      runner,
      'payments.policies',
      'What a firm lets be taken from saved cards: the last version holds',
      {
        firm_id: 'Firm',
        version: 'Counted from 1',
        is_on: 'The switch: off stops every charge',
        bounds: 'Most that one charge and the charges of a day take, by currency, in minor units',
        set_by: 'Staff member',
        set_at: 'Product time',
      },
    );
    await describe(runner, 'payments.customers', 'The provider’s id of a client who pays', {
      firm_id: 'Firm',
      client_id: 'Client',
      customer_id: 'The provider’s id',
      known_at: 'Product time',
    });
    await describe(runner, 'payments.consents', 'Consents to charge a saved card (扣款授权): never changed', {
      firm_id: 'Firm',
      id: 'Consent',
      client_id: 'Client',
      text_version: 'Version of the text',
      text_zh: 'Text as it was read, Chinese',
      text_en: 'Text as it was read, English',
      text_hash: 'SHA-256 of both texts',
      accepted_by: 'PII: name of who accepted it',
      accepted_from: 'PII: address it was accepted from, or where the signed paper is',
      accepted_at: 'Product time',
      recorded_by: 'Staff member who recorded a signed paper; null when the client accepted it at the portal',
      given_by: 'Person of the client; null when staff recorded it',
    });
    await describe(runner, 'payments.cards', 'Saved cards: what the provider tells of them, no number', {
      firm_id: 'Firm',
      id: 'Card',
      client_id: 'Client',
      consent_id: 'Consent under which it was saved',
      method_id: 'The provider’s id',
      brand: 'Brand',
      last_four: 'PII: last four digits',
      expires_year: 'Year',
      expires_month: 'Month',
      saved_at: 'Product time',
      retired_at: 'Product time at which it was taken out of use',
    });
  }

  private async describeSightings(runner: QueryRunner): Promise<void> {
    await describe(runner, 'payments.objects', 'Objects of the provider as they were seen last (见证)', {
      firm_id: 'Firm',
      id: 'The provider’s id',
      kind: 'setup, invoice, payment, refund, dispute or credit_note',
      state: 'State: it only moves forward',
      amount_minor: 'Minor units',
      currency: 'ISO 4217 code; empty for a setup',
      customer_id: 'The provider’s id of the payer',
      mirror_id: 'The provider’s id of the invoice that it belongs to',
      operation_id: 'Operation that asked for it',
      failure_code: 'Why it failed, in the provider’s words',
      first_seen_at: 'Product time',
      seen_at: 'Product time of the last look',
    });
    await describe(runner, 'payments.messages', 'Signed messages of the provider: each has its effect once', {
      firm_id: 'Firm',
      id: 'The provider’s id of the event',
      type: 'What the provider calls it',
      object_kind: 'Kind of the object that it is about',
      object_id: 'The provider’s id of that object',
      received_at: 'Product time',
      handled_at: 'Product time at which the object was looked at again; null before',
      attempts: 'How often that was tried',
      next_at: 'Product time of the next try',
    });
  }
}
