import type { CaseTasksView, CaseView, SheetView } from '@overturn/contracts/admin';
import type { Caller } from './caller';
import type { TestFirm } from './firm';

/** Puts rows into the tables of one part of the product. */
export type Filling = (firm: TestFirm, owner: Caller, opened: CaseView) => Promise<unknown>;

const fillEvidence: Filling = (_firm, owner, opened) =>
  owner.post(`/cases/${opened.id}/evidence?fileName=a.txt&kind=other`, Buffer.from('证据'));

const fillTasks: Filling = async (_firm, owner, opened) => {
  const { items } = (await owner.get(`/cases/${opened.id}/tasks`)).body as CaseTasksView;
  await owner.post(`/tasks/${items[0]?.id ?? ''}/complete`, { version: 1, note: '' });
};

const fillPlaybooks: Filling = async (_firm, owner) => {
  const sheet = '/playbooks/marketplace.elsewhere';
  const { content } = (await owner.get(sheet)).body as SheetView;
  await owner.post(`${sheet}/versions`, { basedOn: 0, isActive: false, note: '', content });
};

/** What a busy firm has besides a case with its notice and deadlines. */
export const FILLINGS: readonly Filling[] = [fillEvidence, fillTasks, fillPlaybooks];
