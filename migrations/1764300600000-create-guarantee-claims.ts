import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  GUARANTEE_CLAIM_STATES,
  GUARANTEE_REMEDIES,
  GUARANTEE_VERDICTS,
  LEDGER_ACCOUNTS,
  LEDGER_KINDS,
} from '@overturn/kernel/vocabulary';
import { describe, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const STAFF = (column: string) => `foreign key (firm_id, ${column}) references identity.staff (firm_id, id)`;

/** What the guarantee gives when an account is suspended again: judged by two people, applied once. */
export class CreateGuaranteeClaims1764300600000 implements MigrationInterface {
  name = 'CreateGuaranteeClaims1764300600000';

  async up(runner: QueryRunner): Promise<void> {
    await this.widenLedger(runner);
    await this.createClaims(runner);
    await this.guardClaims(runner);
    await this.tieToMoney(runner);
    await this.describeTables(runner);
    await protectTenantTable(runner, 'billing.guarantee_claims', {
      grants: 'select, insert, update',
      isAudited: true,
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async widenLedger(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table billing.ledger_transactions drop constraint ledger_transactions_kind_check,
        add constraint ledger_transactions_kind_check check (kind in (${oneOf(LEDGER_KINDS)}));
      alter table billing.postings drop constraint postings_account_check,
        add constraint postings_account_check check (account in (${oneOf(LEDGER_ACCOUNTS)}));`);
  }

  private async createClaims(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.guarantee_claims (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        later_case_id uuid not null,
        relation text not null default 'resuspension' check (relation = 'resuspension'),
        engagement_id uuid not null,
        verdict text not null check (verdict in (${oneOf(GUARANTEE_VERDICTS)})),
        reason text not null check (reason <> ''),
        remedy text check (remedy in (${oneOf(GUARANTEE_REMEDIES)})),
        share_ppm int check (share_ppm between 1 and 1000000),
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        amount_minor bigint not null check (amount_minor >= 0),
        state text not null default 'requested' check (state in (${oneOf(GUARANTEE_CLAIM_STATES)})),
        requested_by uuid not null,
        requested_at timestamptz(3) not null default platform.now(),
        decided_by uuid,
        decided_at timestamptz(3),
        decision_note text,
        primary key (firm_id, id),
        constraint remedy_for_same_cause check ((verdict = 'same_cause') = (remedy is not null)),
        constraint money_for_share check ((amount_minor > 0) = (share_ppm is not null)
          and (share_ppm is not null) = coalesce(remedy in ('credit', 'percent_back'), false)),
        constraint decider_is_not_requester check (decided_by <> requested_by),
        check ((state = 'requested') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
        check (state <> 'refused' or decision_note <> ''),
        foreign key (firm_id, case_id, later_case_id, relation)
          references cases.case_links (firm_id, from_case_id, to_case_id, relation),
        foreign key (firm_id, case_id, engagement_id) references billing.engagements (firm_id, case_id, id),
        ${STAFF('requested_by')},
        ${STAFF('decided_by')}
      );
      create unique index remedy_once on billing.guarantee_claims (firm_id, case_id)
        where verdict = 'same_cause' and state <> 'refused';
      create unique index judged_once on billing.guarantee_claims (firm_id, later_case_id) where state <> 'refused';
      create index guarantee_claims_by_state on billing.guarantee_claims (firm_id, state, requested_at desc, id desc);`);
  }

  /** The signed letter says the window and the remedy; the notices say the causes. */
  private async guardClaims(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function billing.guarantee_end(verified_at timestamptz, days int, zone text) returns timestamptz
        language sql immutable as $$
          select ((verified_at at time zone zone)::date + days + 1)::timestamp at time zone zone $$;

      create function billing.keep_guarantee_claim() returns trigger language plpgsql as $$
        declare
          moving constant text[] := '{state,decided_by,decided_at,decision_note}';
          signed jsonb; ends_at timestamptz; linked timestamptz;
        begin
          if tg_op = 'UPDATE' then
            if old.state <> 'requested' or new.state = 'requested'
               or to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
              raise exception 'guarantee_claim_fixed: it is decided once and never changed otherwise'
                using errcode = 'restrict_violation';
            end if;
            return new;
          end if;
          select e.content -> 'guarantee' into signed from billing.engagements e where e.firm_id = new.firm_id
            and e.id = new.engagement_id and e.state = 'accepted' and e.currency = new.currency;
          if new.state <> 'requested' or signed is null or jsonb_typeof(signed) <> 'object' then
            raise exception 'guarantee_not_signed: the accepted letter gives no guarantee' using errcode = 'restrict_violation';
          end if;
          select billing.guarantee_end(max(c.judged_at), (signed ->> 'days')::int, f.zone) into ends_at
            from cases.outcome_claims c join identity.firms f on f.firm_id = c.firm_id
            where c.firm_id = new.firm_id and c.case_id = new.case_id and c.state = 'verified' group by f.zone;
          select l.linked_at into linked from cases.case_links l where l.firm_id = new.firm_id
            and l.from_case_id = new.case_id and l.to_case_id = new.later_case_id and l.relation = new.relation;
          if ends_at is null or linked is null or linked >= ends_at then
            raise exception 'guarantee_over: the account was suspended again outside the signed window'
              using errcode = 'restrict_violation';
          end if;
          if new.verdict = 'same_cause' then
            if new.remedy is distinct from signed ->> 'remedy'
               or new.share_ppm is distinct from (signed ->> 'sharePpm')::int then
              raise exception 'remedy_not_signed: the remedy is the one of the letter' using errcode = 'restrict_violation';
            end if;
            if not exists (select from cases.cases a join cases.cases b on b.firm_id = a.firm_id and b.causes && a.causes
                where a.firm_id = new.firm_id and a.id = new.case_id and b.id = new.later_case_id) then
              raise exception 'cause_not_the_same: both cases share a cause' using errcode = 'restrict_violation';
            end if;
          end if;
          return new;
        end $$;
      create trigger keep_guarantee_claim before insert or update on billing.guarantee_claims
        for each row execute function billing.keep_guarantee_claim();`);
  }

  /** Granted money is in credit notes of the first case, and a rework costs nothing. */
  private async tieToMoney(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table billing.credit_notes add column guarantee_claim_id uuid,
        add foreign key (firm_id, guarantee_claim_id) references billing.guarantee_claims (firm_id, id);
      comment on column billing.credit_notes.guarantee_claim_id is 'Guarantee claim that it pays; null for any other credit';
      create index credit_notes_of_claim on billing.credit_notes (firm_id, guarantee_claim_id)
        where guarantee_claim_id is not null;

      create function billing.check_remedy() returns trigger language plpgsql as $$
        declare given bigint;
        begin
          select coalesce(sum(n.amount_minor), 0) into given from billing.credit_notes n
            join billing.invoices i on i.firm_id = n.firm_id and i.id = n.invoice_id
            where n.firm_id = new.firm_id and n.guarantee_claim_id = new.id and n.state = 'issued' and i.case_id = new.case_id;
          if given <> (case when new.state = 'granted' then new.amount_minor else 0 end) then
            raise exception 'remedy_not_given: what is granted is credited, and nothing else is' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger check_remedy after insert or update on billing.guarantee_claims
        deferrable initially deferred for each row execute function billing.check_remedy();

      create function billing.check_remedy_of_note() returns trigger language plpgsql as $$
        begin
          if not exists (select from billing.guarantee_claims g join billing.credit_notes n on n.firm_id = g.firm_id and n.guarantee_claim_id = g.id
              where n.firm_id = new.firm_id and n.id = new.id and n.state = 'issued' and g.state = 'granted'
                and n.decided_at = g.decided_at and n.decided_by = g.decided_by and n.requested_by = g.requested_by) then
            raise exception 'remedy_not_granted: a credit of the guarantee is decided with its claim'
              using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger check_remedy_of_note after insert or update on billing.credit_notes
        deferrable initially deferred for each row when (new.guarantee_claim_id is not null)
        execute function billing.check_remedy_of_note();

      -- The head is checked: postings are written in its transaction.
      create function billing.check_client_credit() returns trigger language plpgsql as $$
        begin
          if exists (select from billing.postings p join billing.ledger_transactions t on t.firm_id = p.firm_id and t.id = p.transaction_id
              where p.firm_id = new.firm_id and p.account = 'client_credit' and t.client_id = new.client_id
              group by p.currency having sum(p.amount_minor) > 0) then
            raise exception 'client_credit_overdrawn: no more is set against an invoice than the client has' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger check_client_credit after insert on billing.ledger_transactions
        deferrable initially deferred for each row when (new.kind = 'credit_applied')
        execute function billing.check_client_credit();

      create function billing.refuse_paid_rework() returns trigger language plpgsql as $$
        begin
          if exists (select from billing.guarantee_claims g where g.firm_id = new.firm_id and g.later_case_id = new.case_id
              and g.remedy = 'rework' and g.state = 'granted') then
            raise exception 'rework_is_free: what the guarantee works again costs nothing' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger refuse_paid_rework before insert on billing.invoices
        for each row execute function billing.refuse_paid_rework();`);
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(
      runner,
      'billing.guarantee_claims',
      'What the guarantee (保障) gives for a new suspension: judged by one person, decided by another',
      {
        firm_id: 'Firm',
        id: 'Claim',
        case_id: 'Case that was won',
        later_case_id: 'Case of the new suspension',
        relation: 'How the two belong together',
        engagement_id: 'Letter whose guarantee it is',
        verdict: 'Whether the cause is the same; another one is excluded',
        reason: 'PII: why',
        remedy: 'Remedy of the letter; null for another cause',
        share_ppm: 'Parts per million of the fee that was paid; null without money',
        currency: 'ISO 4217 code',
        amount_minor: 'What is given back, in minor units; zero for a rework and an exclusion',
        state: 'requested, granted or refused',
        requested_by: 'Staff member',
        requested_at: 'Product time',
        decided_by: 'Another staff member',
        decided_at: 'Product time',
        decision_note: 'PII: what the decider says; why, for a refusal',
      },
    );
  }
}
