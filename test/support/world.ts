import type { CaseView } from '@overturn/contracts/admin';
import { startApi, type TestApi } from './api';
import type { Caller } from './caller';
import { openCase } from './cases';
import { FILLINGS } from './fillings';
import { createFirm, type TestFirm } from './firm';

/** A firm that has something of everything: a client, a shop, a notice, a case with deadlines and reminders. */
export interface BusyFirm extends TestFirm {
  readonly owner: Caller;
  readonly opened: CaseView;
}

export async function createBusyFirm(api: TestApi): Promise<BusyFirm> {
  const firm = await createFirm(api, ['owner', 'case_manager']);
  const owner = await firm.as('owner');
  const opened = await openCase(owner, { assigneeId: firm.member('owner').staffId });
  await owner.post(`/clients/${opened.client.id}/contacts`, { name: '陈经理', wechat: 'chen-2026' });
  await owner.post(`/notices/${opened.notices[0] ?? ''}/corrections`, {
    field: 'kind',
    value: 'inauthentic',
  });
  const [deadline] = opened.deadlines;
  if (!deadline) throw new Error('A case without deadlines');
  await owner.post(`/cases/${opened.id}/deadlines/${deadline.id}/pin`, {
    version: deadline.version,
    dueAt: new Date(Date.now() + 40 * 86_400_000).toISOString(),
    reason: '亚马逊来电确认',
  });
  for (const fill of FILLINGS) await fill(firm, owner, opened);
  return { ...firm, owner, opened };
}

/** Two firms that know nothing of each other. */
export async function startTwoFirms(): Promise<{ api: TestApi; ours: BusyFirm; theirs: BusyFirm }> {
  const api = await startApi();
  return { api, ours: await createBusyFirm(api), theirs: await createBusyFirm(api) };
}
