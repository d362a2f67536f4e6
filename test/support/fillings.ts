import type { CaseView } from '@overturn/contracts/admin';
import type { Caller } from './caller';
import type { TestFirm } from './firm';

/** Puts rows into the tables of one part of the product. */
export type Filling = (firm: TestFirm, owner: Caller, opened: CaseView) => Promise<unknown>;

const fillEvidence: Filling = (_firm, owner, opened) =>
  owner.post(`/cases/${opened.id}/evidence?fileName=a.txt&kind=other`, Buffer.from('证据'));

/** Rules with internal targets, a date on which they hang that was moved by hand, a day off, somebody on call. */
const fillDeadlineEngine: Filling = async (firm, owner, opened) => {
  const changes = [{ day: '2027-05-20', kind: 'off', nameZh: '公司活动', nameEn: 'Outing' }];
  await owner.put('/calendars/agency/days', { version: 0, changes, reason: '公司活动' });
  await owner.put('/deadline-settings', { version: 0, onCallStaffId: firm.member('owner').staffId });
  const { items } = (await owner.get('/rule-packs')).body as { items: { id: string; state: string }[] };
  const draft = items.find(({ state }) => state === 'draft')?.id ?? '';
  await owner.post(`/rule-packs/${draft}/activate`, { version: 1, reason: '内部目标' });
  const { deadlines } = (await owner.get(`/cases/${opened.id}`)).body as CaseView;
  // New dates are there at once; met by hand, the window then leaves them to be decided on.
  for (const code of ['amazon_reply', 'funds_request', 'appeal_window']) {
    const met = deadlines.find((one) => one.code === code && one.state === 'open');
    if (met)
      await owner.post(`/cases/${opened.id}/deadlines/${met.id}/satisfy`, {
        version: met.version,
        reason: '已办',
      });
  }
};

/** What a busy firm has besides a case with its notice and deadlines. */
export const FILLINGS: readonly Filling[] = [fillEvidence, fillDeadlineEngine];
