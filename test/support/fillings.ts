import type { CaseView } from '@overturn/contracts/admin';
import type { Caller } from './caller';
import type { TestFirm } from './firm';
import { withoutTriggers } from './sql';

/** Puts rows into the tables of one part of the product. */
export type Filling = (firm: TestFirm, owner: Caller, opened: CaseView) => Promise<unknown>;

const fillEvidence: Filling = (_firm, owner, opened) =>
  owner.post(`/cases/${opened.id}/evidence?fileName=a.txt&kind=other`, Buffer.from('证据'));

/** Rules with internal targets and what they propose, a day off, somebody on call. */
const fillDeadlineEngine: Filling = async (firm, owner, opened) => {
  const changes = [{ day: '2027-05-20', kind: 'off', nameZh: '公司活动', nameEn: 'Outing' }];
  await owner.put('/calendars/agency/days', { version: 0, changes, reason: '公司活动' });
  await owner.put('/deadline-settings', { version: 0, onCallStaffId: firm.member('owner').staffId });
  const { items } = (await owner.get('/rule-packs')).body as { items: { id: string; state: string }[] };
  const draft = items.find(({ state }) => state === 'draft')?.id ?? '';
  await owner.post(`/rule-packs/${draft}/activate`, { version: 1, reason: '内部目标' });
  // As the worker would propose it, which does not run here; a case's events stay as they are.
  await withoutTriggers([
    `insert into cases.deadline_proposals (firm_id, id, case_id, cause, kind, code, reading, new_due_at, draft, reason)
     values ($1, gen_random_uuid(), $2, 'trigger', 'add', 'draft_ready', 'latest_by', platform.now(), '{}', '内部目标')`,
    [firm.firmId, opened.id],
  ]);
};

/** What a busy firm has besides a case with its notice and deadlines. */
export const FILLINGS: readonly Filling[] = [fillEvidence, fillDeadlineEngine];
