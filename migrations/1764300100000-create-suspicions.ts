import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SUSPICION_VERDICTS } from '@overturn/kernel/vocabulary';
import { forEachFirm } from './support/for-each-firm';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

/** Papers that somebody suspects (证据可疑), and what compliance found. */
export class CreateSuspicions1764300100000 implements MigrationInterface {
  name = 'CreateSuspicions1764300100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evidence.raised_suspicions (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        evidence_id uuid not null,
        reason text not null check (reason ~ '\\S'),
        raised_by uuid not null,
        raised_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        foreign key (firm_id, case_id, evidence_id) references evidence.files (firm_id, case_id, id),
        foreign key (firm_id, raised_by) references identity.staff (firm_id, id)
      );
      create index raised_suspicions_of_case on evidence.raised_suspicions (firm_id, case_id, raised_at);

      create table evidence.suspicion_judgements (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        suspicion_hash text not null check (suspicion_hash ~ '^[0-9a-f]{64}$'),
        verdict text not null check (verdict in (${SUSPICION_VERDICTS.map((one) => `'${one}'`).join(', ')})),
        reason text not null check (reason ~ '\\S'),
        judged_by uuid not null,
        judged_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, judged_by) references identity.staff (firm_id, id)
      );
      create index suspicion_judgements_of_case on evidence.suspicion_judgements
        (firm_id, case_id, suspicion_hash, judged_at desc, id desc);

      create index files_by_content on evidence.files (firm_id, sha256);
      create index invoices_by_number on evidence.facts
        (firm_id, (upper(regexp_replace(content ->> 'number', '[^0-9A-Za-z]', '', 'g')))) where kind = 'invoice';`);
    await describe(runner, 'evidence.raised_suspicions', 'What staff suspect of a file (证据可疑)', {
      firm_id: 'Firm',
      id: 'Suspicion',
      case_id: 'Case',
      evidence_id: 'File',
      reason: 'PII: why',
      raised_by: 'Staff member',
      raised_at: 'Product time',
    });
    await describe(runner, 'evidence.suspicion_judgements', 'What compliance found about a suspicion', {
      firm_id: 'Firm',
      id: 'Judgement',
      case_id: 'Case',
      suspicion_hash: 'SHA-256 of the suspicion: one that is found later needs a judgement of its own',
      verdict: 'cleared or confirmed',
      reason: 'PII: why',
      judged_by: 'Staff member',
      judged_at: 'Product time',
    });
    for (const table of ['raised_suspicions', 'suspicion_judgements']) {
      await protectTenantTable(runner, `evidence.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `evidence.${table}`);
    }
    await forEachFirm(runner, 'role.grant_new_permissions', async (firmId) => {
      await runner.query(
        `update identity.roles set version = version + 1, permissions = permissions || array['evidence:judge']
         where firm_id = $1 and code in ('owner', 'compliance') and not permissions @> array['evidence:judge']`,
        [firmId],
      );
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
