import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MISMATCH_KINDS, OBJECT_KINDS } from '@overturn/kernel/vocabulary';
import { describe, makeAppendOnly, makeDefiner, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** Daily comparisons with the provider (对账) and what differed: never changed. */
export class CreateReconciliations1764300403000 implements MigrationInterface {
  name = 'CreateReconciliations1764300403000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table payments.reconciliations (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        compared_at timestamptz(3) not null default platform.now(),
        since timestamptz(3) not null,
        compared int not null check (compared >= 0),
        mended int not null check (mended >= 0),
        differing int not null check (differing >= 0),
        primary key (firm_id, id)
      );
      create index reconciliations_by_day on payments.reconciliations (firm_id, compared_at desc, id desc);
      create table payments.mismatches (
        firm_id uuid not null,
        reconciliation_id uuid not null,
        position int not null check (position > 0),
        kind text not null check (kind in (${oneOf(MISMATCH_KINDS)})),
        object_kind text not null check (object_kind in (${oneOf(OBJECT_KINDS)})),
        object_id text not null,
        ours jsonb,
        theirs jsonb,
        primary key (firm_id, reconciliation_id, position),
        check (num_nonnulls(ours, theirs) > 0),
        foreign key (firm_id, reconciliation_id) references payments.reconciliations (firm_id, id)
      );`);
    await describe(runner, 'payments.reconciliations', 'Comparisons with the provider’s lists (对账)', {
      firm_id: 'Firm',
      id: 'Comparison',
      compared_at: 'Product time',
      since: 'Objects of the provider made since are compared, by the wall clock',
      compared: 'How many objects the provider listed',
      mended: 'How many differences ended by looking again',
      differing: 'How many differences stayed',
    });
    await describe(runner, 'payments.mismatches', 'Differences that stayed (对账差异)', {
      firm_id: 'Firm',
      reconciliation_id: 'Comparison',
      position: 'Place',
      kind: 'How the two differ',
      object_kind: 'What it is',
      object_id: 'The provider’s id',
      ours: 'As it is known here; null when it is not',
      theirs: 'As the provider lists it; null when it does not',
    });
    for (const table of ['reconciliations', 'mismatches']) {
      await protectTenantTable(runner, `payments.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `payments.${table}`);
    }
    await runner.query(`
      grant select on payments.reconciliations to overturn_system;
      create policy system_reads on payments.reconciliations for select to overturn_system using (true);
      create function payments.firms_to_reconcile() returns setof uuid
        language sql stable security definer set search_path = pg_catalog, platform, payments as $$
        select distinct c.firm_id from payments.customers c where not exists (select from payments.reconciliations r
          where r.firm_id = c.firm_id and r.compared_at > platform.now() - interval '24 hours') $$;`);
    await makeDefiner(runner, 'payments.firms_to_reconcile()');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
