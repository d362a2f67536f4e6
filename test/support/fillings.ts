import type { CaseView } from '@overturn/contracts/admin';
import type { Caller } from './caller';
import type { TestFirm } from './firm';
import { fillLinkage } from './linkage';

/** Puts rows into the tables of one part of the product. */
export type Filling = (firm: TestFirm, owner: Caller, opened: CaseView) => Promise<unknown>;

const fillEvidence: Filling = (_firm, owner, opened) =>
  owner.post(`/cases/${opened.id}/evidence?fileName=a.txt&kind=other`, Buffer.from('证据'));

/** What a busy firm has besides a case with its notice and deadlines. */
export const FILLINGS: readonly Filling[] = [
  fillEvidence,
  (_firm, owner, opened) => fillLinkage(owner, opened),
];
