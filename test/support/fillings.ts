import type { CaseView } from '@overturn/contracts/admin';
import type { Caller } from './caller';
import type { TestFirm } from './firm';

/** Puts rows into the tables of one part of the product. */
export type Filling = (firm: TestFirm, owner: Caller, opened: CaseView) => Promise<unknown>;

const fillEvidence: Filling = (_firm, owner, opened) =>
  owner.post(`/cases/${opened.id}/evidence?fileName=a.txt&kind=other`, Buffer.from('证据'));

const fillDesk: Filling = async (firm, owner, opened) => {
  await owner.post('/calendar/feed');
  const view = { name: '急', search: { view: 'overdue' }, isShared: true, isPinned: true };
  const { body } = await owner.post('/saved-views', view);
  const [saved] = (body as { items: { id: string }[] }).items;
  await owner.put('/default-view', { viewId: saved?.id });
  const payload = { add: ['加急'], remove: [] };
  const { body: current } = await owner.get(`/cases/${opened.id}`);
  const { version } = current as { version: number };
  await owner.post(`/cases/${opened.id}/commands`, { command: 'ChangeTags', version, payload });
  const action = { kind: 'assign', assigneeId: firm.member('owner').staffId };
  await owner.post('/bulk-jobs', { action, target: { caseIds: [opened.id] } });
};

/** What a busy firm has besides a case with its notice and deadlines. */
export const FILLINGS: readonly Filling[] = [fillEvidence, fillDesk];
