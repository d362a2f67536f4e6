import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SCAN_STATES } from '@overturn/kernel/vocabulary';
import { ERASURE_MAP, mapErasure } from './support/erasure-map';
import { ERASURE_FUNCTIONS, ERASURE_TABLES } from './support/erasure-sql';
import { forEachFirm } from './support/for-each-firm';
import { describe, letSystemRead, makeDefiner, protectTenantTable } from './support/tenant-table';

/** How long a firm keeps things, what must be kept (留存), and erasure (删除) by two people with a report. */
export class CreateRetention1764300103000 implements MigrationInterface {
  name = 'CreateRetention1764300103000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table evidence.files drop constraint files_scan_state_check,
        add constraint files_scan_state_check check (scan_state in (${SCAN_STATES.map((one) => `'${one}'`).join(', ')}));`);
    await runner.query(`
      alter table notices.notices add column erased_at timestamptz(3);
      comment on column notices.notices.erased_at is 'Product time at which its words and bytes were erased';`);
    await runner.query(ERASURE_TABLES);
    await comment(runner);
    for (const table of ['retention_settings', 'legal_holds', 'erasures', 'erasure_files'])
      await protectTenantTable(runner, `cases.${table}`, {
        grants: table === 'erasure_files' ? 'select, update' : 'select, insert, update',
        isAudited: true,
      });
    await mapErasure(runner, ERASURE_MAP);
    await runner.query(`
      grant usage on schema evidence, notices, plans, clients, cases to overturn_system;
      grant select on cases.cases, cases.legal_holds, cases.tasks, platform.erasure_map to overturn_system;
      grant select on evidence.files, plans.comment_threads, clients.clients, clients.seller_accounts to overturn_system;
      grant select, update on cases.erasures to overturn_system;
      grant select, insert on cases.erasure_files to overturn_system;
      grant select on audit.entries to overturn_system;
      grant select on platform.erasure_map to overturn_app;`);
    await letSystemRead(runner, 'cases.erasures');
    await runner.query(ERASURE_FUNCTIONS);
    await makeDefiner(runner, 'cases.erase_rows(uuid)');
    await makeDefiner(runner, 'cases.firms_with_erasures()');
    await forEachFirm(runner, 'role.grant_new_permissions', async (firmId) => {
      await runner.query(
        `update identity.roles set version = version + 1, permissions = permissions || array['privacy:manage']
         where firm_id = $1 and code in ('owner', 'compliance') and not permissions @> array['privacy:manage']`,
        [firmId],
      );
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}

async function comment(runner: QueryRunner): Promise<void> {
  await describe(runner, 'cases.retention_settings', 'How long a firm keeps closed cases', {
    firm_id: 'Firm',
    closed_months: 'Months after the closing of a case that was led; null: the firm has not decided',
    declined_months: 'The same for enquiries that became no case',
    changed_by: 'Staff member',
    changed_at: 'Product time',
    version: 'Optimistic version',
  });
  await describe(runner, 'cases.legal_holds', 'What must not be erased while it is so (留存)', {
    firm_id: 'Firm',
    id: 'Hold',
    client_id: 'Client',
    case_id: 'Only this case; null: everything of the client',
    reason: 'PII: why',
    placed_by: 'Staff member',
    placed_at: 'Product time',
    lift_reason: 'PII: why it is over',
    lifted_by: 'Staff member',
    lifted_at: 'Product time',
  });
  await describe(runner, 'cases.erasures', 'Erasures (删除): asked for by one person, approved by another', {
    firm_id: 'Firm',
    id: 'Erasure',
    client_id: 'Client',
    case_id: 'Only this case; null: the client with all cases',
    cause: 'Asked for by the client, or the retention is over',
    reason: 'PII: why',
    state: 'How far it is',
    preview: 'What would be erased and kept when it was asked for: numbers of rows',
    report: 'What was erased and kept: numbers of rows and files; never changed once it is done',
    requested_by: 'Staff member',
    requested_at: 'Product time',
    approved_by: 'Another staff member',
    approved_at: 'Product time',
    finished_at: 'Product time at which the last file was gone',
    version: 'Optimistic version',
  });
  await describe(runner, 'cases.erasure_files', 'Files whose bytes an erasure takes from the store', {
    firm_id: 'Firm',
    erasure_id: 'Erasure',
    file_key: 'Where they lie',
    sha256: 'What they were: the tombstone',
    outcome: 'removed, or shared: another case of the firm holds the same bytes; null: still to be done',
    settled_at: 'Product time',
  });
}
