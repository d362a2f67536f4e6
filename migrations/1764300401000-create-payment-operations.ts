import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OPERATION_KINDS, OPERATION_STATES, PARK_REASONS } from '@overturn/kernel/vocabulary';
import { letClient } from './support/client-rows';
import { describe, letSystemRead, makeDefiner, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const STAFF = (column: string) => `foreign key (firm_id, ${column}) references identity.staff (firm_id, id)`;

/** Operations (支付操作): what is asked of the provider, once, and only what an issued invoice owes. */
export class CreatePaymentOperations1764300401000 implements MigrationInterface {
  name = 'CreatePaymentOperations1764300401000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createOperations(runner);
    await this.guardOperations(runner);
    await this.describeTable(runner);
    await protectTenantTable(runner, 'payments.operations', {
      grants: 'select, insert, update',
      isAudited: true,
    });
    const own = 'client_id = (select platform.current_client())';
    await letClient(runner, 'payments.operations', {
      see: own,
      write: `${own} and kind = 'save_card' and requested_by is null`,
    });
    await letSystemRead(runner, 'payments.operations');
    await runner.query(`
      create function payments.due_operations(most int) returns table (firm_id uuid, id uuid)
        language sql stable security definer set search_path = pg_catalog, platform, payments as $$
        select o.firm_id, o.id from payments.operations o where o.next_at <= platform.now() order by o.next_at limit most $$;`);
    await makeDefiner(runner, 'payments.due_operations(int)');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async createOperations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table payments.operations (
        firm_id uuid not null,
        id uuid not null,
        kind text not null check (kind in (${oneOf(OPERATION_KINDS)})),
        state text not null default 'requested' check (state in (${oneOf(OPERATION_STATES)})),
        client_id uuid not null,
        case_id uuid,
        invoice_id uuid,
        mirror_operation_id uuid,
        card_id uuid,
        consent_id uuid,
        credit_note_id uuid,
        surplus_id uuid,
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        amount_minor bigint not null check (amount_minor >= 0),
        content jsonb not null default '{}',
        requested_by uuid,
        requested_at timestamptz(3) not null default platform.now(),
        first_sent_at timestamptz(3),
        attempts int not null default 0,
        is_key_spoilt boolean not null default false,
        next_at timestamptz(3),
        object_id text,
        url text,
        failure_code text,
        park_reason text check (park_reason in (${oneOf(PARK_REASONS)})),
        released_by uuid,
        released_at timestamptz(3),
        settled_at timestamptz(3),
        closed_at timestamptz(3),
        version int not null default 1,
        primary key (firm_id, id),
        constraint mirror_operation foreign key (firm_id, mirror_operation_id) references payments.operations (firm_id, id),
        constraint operation_is_about check (
          (kind in ('invoice', 'charge', 'credit_note', 'refund', 'void')) = (invoice_id is not null and case_id is not null)
          and (kind in ('charge', 'credit_note', 'refund', 'void')) = (mirror_operation_id is not null)
          and (kind = 'charge') = (card_id is not null)
          and (kind = 'save_card' ) = (consent_id is not null)
          and (kind = 'credit_note') = (credit_note_id is not null)
          and (kind = 'refund') = (surplus_id is not null)),
        constraint money_is_asked_for check ((kind in ('save_card', 'void')) = (amount_minor = 0)),
        constraint parked_for_a_reason check (state <> 'parked' or park_reason is not null),
        constraint releaser_is_not_requester check (released_by <> requested_by and (released_by is null) = (released_at is null)),
        foreign key (firm_id, client_id) references clients.clients (firm_id, id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, case_id, invoice_id) references billing.invoices (firm_id, case_id, id),
        foreign key (firm_id, client_id, card_id) references payments.cards (firm_id, client_id, id),
        foreign key (firm_id, client_id, consent_id) references payments.consents (firm_id, client_id, id),
        foreign key (firm_id, credit_note_id) references billing.credit_notes (firm_id, id),
        foreign key (firm_id, surplus_id) references billing.payments (firm_id, id),
        ${STAFF('requested_by')},
        ${STAFF('released_by')}
      );
      alter table payments.objects add constraint object_of_operation
        foreign key (firm_id, operation_id) references payments.operations (firm_id, id);
      create unique index one_live_operation on payments.operations (firm_id, invoice_id, kind)
        where kind in ('invoice', 'charge') and state not in ('failed', 'cancelled') and closed_at is null;
      create unique index credited_once on payments.operations (firm_id, credit_note_id) where state not in ('failed', 'cancelled');
      create unique index refunded_once on payments.operations (firm_id, surplus_id) where state not in ('failed', 'cancelled');
      create unique index voided_once on payments.operations (firm_id, mirror_operation_id)
        where kind = 'void' and state not in ('failed', 'cancelled');
      create index operations_due on payments.operations (next_at) where next_at is not null;
      create index operations_of_invoice on payments.operations (firm_id, invoice_id);
      create index operations_of_case on payments.operations (firm_id, case_id, requested_at desc, id desc);
      create index operations_of_client on payments.operations (firm_id, client_id, requested_at desc);
      create index charges_of_a_day on payments.operations (firm_id, currency, first_sent_at) where kind = 'charge';`);
  }

  private async guardOperations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function payments.require_owed(operation payments.operations) returns void language plpgsql as $$
        declare owed billing.invoices;
        begin
          select * into owed from billing.invoices i where i.firm_id = operation.firm_id and i.id = operation.invoice_id for update;
          if owed.state not in ('issued', 'partly_paid', 'uncollectible') or owed.client_id <> operation.client_id
             or owed.currency <> operation.currency
             or owed.total_minor - owed.paid_minor - owed.credited_minor - owed.deposit_applied_minor <> operation.amount_minor then
            raise exception 'not_owed: an operation asks for what is open on an issued invoice' using errcode = 'restrict_violation';
          end if;
          if exists (select from billing.invoice_lines l where l.firm_id = owed.firm_id and l.invoice_id = owed.id
                and l.kind in ('success_fee', 'funds_fee'))
             and (not exists (select from billing.invoice_grounds g where g.firm_id = owed.firm_id and g.invoice_id = owed.id and g.is_live)
               or exists (select from billing.invoice_grounds g
                 join cases.outcome_claims c on c.firm_id = g.firm_id and c.id = g.claim_id
                 where g.firm_id = owed.firm_id and g.invoice_id = owed.id and c.state <> 'verified')) then
            raise exception 'fee_without_outcome: a fee rests on a verified outcome' using errcode = 'restrict_violation';
          end if;
        end $$;

      create function payments.keep_operation() returns trigger language plpgsql as $$
        declare moving constant text[] := '{state,first_sent_at,attempts,is_key_spoilt,next_at,object_id,url,failure_code,park_reason,released_by,released_at,settled_at,closed_at,version}';
        begin
          if tg_op = 'INSERT' then
            if new.state <> 'requested' or new.attempts <> 0 or new.version <> 1 or num_nonnulls(new.first_sent_at, new.object_id,
                new.released_by, new.settled_at, new.closed_at, new.park_reason) > 0 then
              raise exception 'operation_begins_as_request: and nothing of it was sent' using errcode = 'restrict_violation';
            end if;
            if new.kind in ('invoice', 'charge') then perform payments.require_owed(new); end if;
            if new.kind = 'refund' and not exists (select from billing.payments p
                join payments.operations m on m.firm_id = p.firm_id and m.id = new.mirror_operation_id and m.object_id = p.provider_object_id
                where p.firm_id = new.firm_id and p.id = new.surplus_id and p.purpose = 'surplus'
                  and p.amount_minor = new.amount_minor and p.currency = new.currency) then
              raise exception 'not_a_surplus: what is paid back came beyond what was open' using errcode = 'restrict_violation';
            end if;
            if new.kind = 'charge' and not exists (select from payments.cards c
                where c.firm_id = new.firm_id and c.id = new.card_id and c.retired_at is null) then
              raise exception 'charge_without_consent: a charge needs a saved card and its consent' using errcode = 'restrict_violation';
            end if;
            return new;
          end if;
          if to_jsonb(new) - moving is distinct from to_jsonb(old) - moving or new.version <> old.version + 1
             or new.attempts < old.attempts or old.is_key_spoilt and not new.is_key_spoilt
             or old.first_sent_at is not null and new.first_sent_at is distinct from old.first_sent_at
             or old.settled_at is not null and new.settled_at is distinct from old.settled_at
             or old.closed_at is not null and new.closed_at is distinct from old.closed_at then
            raise exception 'operation_fixed: what was asked for is never changed' using errcode = 'restrict_violation';
          end if;
          if new.state <> old.state and not (old.state || '>' || new.state = any (array[
              'requested>parked', 'requested>sent', 'requested>cancelled', 'parked>requested', 'parked>cancelled',
              'sent>unknown', 'sent>needs_action', 'sent>succeeded', 'sent>failed', 'unknown>sent', 'unknown>needs_action',
              'unknown>succeeded', 'unknown>failed', 'needs_action>succeeded', 'needs_action>failed', 'failed>succeeded'])) then
            raise exception 'operation_state: % does not become %', old.state, new.state using errcode = 'restrict_violation';
          end if;
          if new.state = 'sent' and new.first_sent_at is null then
            raise exception 'operation_state: what is sent was sent at a time' using errcode = 'restrict_violation';
          end if;
          if new.state = 'sent' and old.state = 'requested' and new.kind in ('invoice', 'charge') then
            perform payments.require_owed(new);
            if new.kind = 'charge' and not coalesce((select p.is_on from payments.policies p
                where p.firm_id = new.firm_id order by p.version desc limit 1), false) then
              raise exception 'charges_are_off: the firm has switched charges off' using errcode = 'restrict_violation';
            end if;
          end if;
          if new.settled_at is not null and old.settled_at is null and not exists (select from billing.payments p
              join payments.objects o on o.firm_id = p.firm_id and o.id = p.provider_object_id
              where p.firm_id = new.firm_id and o.operation_id = new.id and new.kind = 'invoice') then
            raise exception 'settled_by_nothing: an operation settles by a payment' using errcode = 'restrict_violation';
          end if;
          if new.closed_at is not null and old.closed_at is null and not exists (select from payments.objects o
              where o.firm_id = new.firm_id and o.operation_id = new.id and o.state in ('void', 'paid', 'uncollectible')) then
            raise exception 'mirror_is_open: a mirror is closed by what the provider shows' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_operation before insert or update on payments.operations
        for each row execute function payments.keep_operation();`);
  }

  private async describeTable(runner: QueryRunner): Promise<void> {
    await describe(runner, 'payments.operations', 'Operations (支付操作): asked of the provider, once', {
      firm_id: 'Firm',
      id: 'Operation: the idempotency key for ever',
      kind: 'save_card, invoice (its mirror), charge, credit_note, refund or void',
      state: 'Where it stands: it only moves forward',
      client_id: 'Client who pays',
      case_id: 'Case; null for a card',
      invoice_id: 'Issued invoice that it is about',
      mirror_operation_id: 'Operation that mirrored the invoice at the provider',
      card_id: 'Saved card that is charged',
      consent_id: 'Consent under which a card is saved',
      credit_note_id: 'Credit note that it mirrors',
      surplus_id: 'Payment that is paid back',
      currency: 'ISO 4217 code',
      amount_minor: 'Minor units; zero when no money moves',
      content: 'What else the provider is told: lines, number, addresses to come back to',
      requested_by: 'Staff member; null for a client or a job',
      requested_at: 'Product time',
      first_sent_at: 'Product time at which it was sent for the first time',
      attempts: 'How often it was taken up',
      is_key_spoilt: 'The provider failed: its key repeats that answer',
      next_at: 'Product time at which it is taken up; null when nothing is to be done',
      object_id: 'The provider’s id of what it made',
      url: 'Page of the provider on which the payer goes on',
      failure_code: 'Why it failed, in the provider’s words',
      park_reason: 'Why it waited for a person',
      released_by: 'Another staff member who let it go',
      released_at: 'Product time',
      settled_at: 'Product time at which its payment settled the invoice',
      closed_at: 'Product time at which the mirror could not be paid any more',
      version: 'Optimistic version',
    });
  }
}
