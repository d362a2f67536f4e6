import type { TestDatabase } from '../support/database';
import type { DrilledFirm } from './due-reminders';

/** Copies of the firm's case that nobody has taken, made past the triggers: their number is the matter here. */
export async function addCases(
  database: TestDatabase,
  { firmId, caseId }: DrilledFirm,
  count: number,
): Promise<void> {
  await database.rows(
    `with quiet as (select set_config('session_replication_role', 'replica', true))
     insert into cases.cases (firm_id, id, number, status, suspension_type, causes, marketplace, zone, client_id,
       seller_account_id, opening_notice_id, notice_received_at)
     select c.firm_id, gen_random_uuid(), 'D-' || n, c.status, c.suspension_type, c.causes, c.marketplace, c.zone,
       c.client_id, c.seller_account_id, gen_random_uuid(), c.notice_received_at
     from quiet, cases.cases c, generate_series(1, $3::int) as n where c.firm_id = $1 and c.id = $2`,
    [firmId, caseId, count],
  );
}

/** What became of a job and of its cases. */
export const bulkProgress = (database: TestDatabase, jobId: string) =>
  database.one<{ state: string; done: number; refused: number; assigned: number; events: number }>(
    `select j.state,
       (select count(*)::int from cases.bulk_job_items i where i.job_id = j.id and i.state = 'done') as done,
       (select count(*)::int from cases.bulk_job_items i where i.job_id = j.id and i.state = 'refused') as refused,
       (select count(*)::int from cases.bulk_job_items i join cases.cases c on c.firm_id = i.firm_id and c.id = i.case_id
        where i.job_id = j.id and c.assignee_id is not null and c.version = 2) as assigned,
       (select count(*)::int from cases.bulk_job_items i
        join cases.case_events e on e.firm_id = i.firm_id and e.case_id = i.case_id and e.kind = 'cases.case_assigned.v1'
        where i.job_id = j.id) as events
     from cases.bulk_jobs j where j.id = $1`,
    [jobId],
  );
