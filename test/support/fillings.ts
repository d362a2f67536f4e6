import type { CaseView } from '@overturn/contracts/admin';
import type { Caller } from './caller';
import { declare, grantOf } from './cases';
import type { TestFirm } from './firm';

/** Puts rows into the tables of one part of the product. */
export type Filling = (firm: TestFirm, owner: Caller, opened: CaseView) => Promise<unknown>;

const fillEvidence: Filling = (_firm, owner, opened) =>
  owner.post(`/cases/${opened.id}/evidence?fileName=a.txt&kind=other`, Buffer.from('证据'));

const fillInvestigation: Filling = async (_firm, owner, opened) => {
  await owner.put(`/cases/${opened.id}/worksheet`, {
    version: 0,
    content: { causes: [], conclusion: '草稿' },
  });
  await owner.post(`/cases/${opened.id}/worksheet/intents`, {
    cause: 'low_quality',
    intent: 'negligence',
    note: '没有验厂',
  });
  await owner.put(`/cases/${opened.id}/questionnaire/answers`, {
    answers: [{ question: 'fulfilment', value: 'fba', version: 0 }],
  });
};

const fillEngagement: Filling = async (_firm, owner, opened) => {
  await declare(owner, opened.id);
  await owner.post(`/clients/${opened.client.id}/access-grants`, grantOf(opened));
  await owner.post(`/cases/${opened.id}/triage/decisions`, {
    verdict: 'accept',
    reason: '老客户',
    acknowledgesLowChance: false,
  });
};

/** What a busy firm has besides a case with its notice and deadlines. */
export const FILLINGS: readonly Filling[] = [fillEvidence, fillInvestigation, fillEngagement];
