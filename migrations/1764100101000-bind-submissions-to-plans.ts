import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

/** A submission of a plan names one version by hash; an override (放行) serves one filing. */
export class BindSubmissionsToPlans1764100101000 implements MigrationInterface {
  name = 'BindSubmissionsToPlans1764100101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cases.filing_overrides (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        round int not null check (round > 0),
        reason text not null check (reason <> ''),
        granted_by uuid not null,
        granted_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        unique (firm_id, case_id, id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, granted_by) references identity.staff (firm_id, id)
      );
      create index overrides_of_case on cases.filing_overrides (firm_id, case_id, granted_at desc, id desc);

      alter table cases.submissions
        add column override_id uuid,
        add constraint override_serves_once unique (firm_id, override_id),
        add constraint override_of_the_case foreign key (firm_id, case_id, override_id)
          references cases.filing_overrides (firm_id, case_id, id),
        add constraint override_is_named check ((override_id is null) = (overridden_by is null)),
        add constraint plan_is_named check ((type = 'plan_of_action') = (plan_version_hash is not null)),
        add constraint plan_version_is_kept foreign key (firm_id, case_id, plan_version_hash)
          references plans.versions (firm_id, case_id, content_hash);
      comment on column cases.submissions.override_id is 'The approval of the second person that this filing used';`);
    await describe(
      runner,
      'cases.filing_overrides',
      'Approvals (放行) to file past a shut gate or a contact lock',
      {
        firm_id: 'Firm',
        id: 'Override',
        case_id: 'Case',
        round: 'Attempt that it is meant for',
        reason: 'Why',
        granted_by: 'Staff member who takes the responsibility; another one files',
        granted_at: 'Product time',
      },
    );
    await protectTenantTable(runner, 'cases.filing_overrides', { grants: 'select, insert', isAudited: true });
    await makeAppendOnly(runner, 'cases.filing_overrides');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
