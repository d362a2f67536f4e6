import type { CaseView } from '@overturn/contracts/admin';
import type { Caller } from './caller';
import { planToFiled } from './filing';
import type { TestFirm } from './firm';

/** Puts rows into the tables of one part of the product. */
export type Filling = (firm: TestFirm, owner: Caller, opened: CaseView) => Promise<unknown>;

const fillEvidence: Filling = (_firm, owner, opened) =>
  owner.post(`/cases/${opened.id}/evidence?fileName=a.txt&kind=other`, Buffer.from('证据'));

const fillPolicies: Filling = async (_firm, owner, opened) => {
  const { items } = (await owner.get('/policies')).body as { items: { id: string }[] };
  await owner.put(`/cases/${opened.id}/policies/${items[0]?.id ?? ''}`, undefined);
};

/** A case of its own on its way to Amazon, so that the opened one stays where it is. */
const fillFiling: Filling = async (firm, owner) => {
  const manager = await firm.as('case_manager');
  return planToFiled({ firmId: firm.firmId, author: manager, second: owner });
};

/** What a busy firm has besides a case with its notice and deadlines. */
export const FILLINGS: readonly Filling[] = [fillEvidence, fillPolicies, fillFiling];
