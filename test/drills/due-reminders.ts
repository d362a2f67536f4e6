import type { TestingModule } from '@nestjs/testing';
import { OpenCase, SetUpCases } from '@overturn/cases';
import { CreateFirm } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { KeepNotice } from '@overturn/notices';
import type { TestDatabase } from '../support/database';

/** A firm with one case, whose assignee is told of each reminder. */
export interface DrilledFirm {
  readonly firmId: string;
  readonly caseId: string;
  readonly address: string;
}

const NOTICE = `Your account has been deactivated in accordance with section 3 of Amazon's Business Solutions Agreement.`;

export async function drilledFirm(
  product: TestingModule,
  database: TestDatabase,
  name: string,
): Promise<DrilledFirm> {
  const owner = {
    role: 'owner',
    email: `owner@${name}.example`,
    name: 'Owner',
    password: 'drill-only-7391-Overturn',
    locale: 'en',
    zone: 'UTC',
  } as const;
  const { firmId, staffIds } = await product.get(CreateFirm).execute({ name, zone: 'UTC', staff: [owner] });
  await database.rows(
    `update identity.people set quiet_from = '00:00', quiet_to = '00:00', wants_digest = false where email like $1`,
    [`%@${name}.example`],
  );
  await product.get(SetUpCases).execute(firmId);
  const [ownerId = ''] = staffIds;
  const { person_id: personId } = await database.one<{ person_id: string }>(
    'select person_id from identity.staff where id = $1',
    [ownerId],
  );
  const scope: Scope = { firmId, actor: { kind: 'staff', staffId: ownerId, personId }, traceId: 'drill' };
  const noticeId = await product
    .get(KeepNotice)
    .execute(scope, { bytes: Buffer.from(NOTICE), source: 'pasted', fileName: null });
  const caseId = await product.get(OpenCase).execute(scope, {
    noticeId,
    marketplace: 'DE',
    suspensionType: 'banned',
    causes: ['terms_violation'],
    noticeReceivedAt: new Date(),
    client: { new: { nameZh: name } },
    sellerAccount: { new: { name, marketplaces: ['DE'] } },
    assigneeId: ownerId,
  });
  return { firmId, caseId, address: owner.email };
}

/**
 * Deadlines in bulk, each with the rungs T-7 (two days late: superseded by the next) and T-3 (due now). They are
 * copied past the triggers, which would refresh the one case a thousand times.
 */
export async function addDueReminders(
  database: TestDatabase,
  { firmId, caseId }: DrilledFirm,
  count: number,
): Promise<void> {
  await database.rows(
    `with quiet as (select set_config('session_replication_role', 'replica', true)),
     added as (
       insert into cases.deadlines (firm_id, id, case_id, code, title, kind, source, due_at, zone, is_ambiguous, readings, why)
       select $1, gen_random_uuid(), $2, 'manual', 'Drill ' || n, 'latest_by', 'manual',
              platform.now() + interval '4 days', 'UTC', false, '[]', '{}'
       from quiet, generate_series(1, $3::int) as n returning firm_id, id)
     insert into cases.reminders (firm_id, id, deadline_id, rung, fire_at)
     select firm_id, gen_random_uuid(), id, rung, platform.now() - make_interval(secs => seconds)
     from added, (values ('t-7d', 172800), ('t-3d', 1)) as rungs(rung, seconds)`,
    [firmId, caseId, count],
  );
}

/** How far the worker is. */
export const progressOf = (database: TestDatabase, firmId: string) =>
  database.one<{
    planned: number;
    fired: number;
    superseded: number;
    notifications: number;
    waiting: number;
    sent: number;
  }>(
    `select (select count(*)::int from cases.reminders where firm_id = $1 and state = 'planned' and fire_at <= platform.now()) as planned,
            (select count(*)::int from cases.reminders where firm_id = $1 and state = 'fired') as fired,
            (select count(*)::int from cases.reminders where firm_id = $1 and state = 'superseded') as superseded,
            (select count(*)::int from notifications.notifications where firm_id = $1 and kind = 'deadline_reminder') as notifications,
            (select count(*)::int from platform.outbox where firm_id = $1 and relayed_at is null) as waiting,
            (select count(*)::int from notifications.mails where firm_id = $1 and state = 'sent') as sent`,
    [firmId],
  );
