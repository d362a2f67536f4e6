import type { CaseMoneyView, CaseView, FeePlanContent } from '@overturn/contracts/admin';
import type { Answer, Caller } from './caller';
import { keepEvidence, putInStatus } from './case-status';
import { bareCommand, declare, openCase } from './cases';
import { offerBody, planContent } from './letters';
import { caseOf, verification } from './outcomes';

export { offerBody, planContent } from './letters';

/** 10 % of what Amazon released in CNY. */
export const percentContent = (own: Partial<FeePlanContent> = {}) =>
  planContent({
    success: [{ kind: 'percent', ratePpm: 100_000, basis: 'gross', floorMinor: null, capMinor: null }],
    exchange: { source: 'safe_cny_central_parity', day: 'payout_date' },
    ...own,
  });

/** The money of a request that worked. */
export const moneyOf = ({ status, body, text }: Answer): CaseMoneyView => {
  if (status >= 300) throw new Error(text);
  return body as CaseMoneyView;
};

export const readCase = async (caller: Caller, caseId: string) =>
  caseOf(await caller.get(`/cases/${caseId}`));

/** Offers a letter at the case's version and has the client accept it. */
export async function agree(caller: Caller, caseId: string, content: FeePlanContent): Promise<CaseView> {
  const before = await readCase(caller, caseId);
  const offered = moneyOf(await caller.post(`/cases/${caseId}/letters`, offerBody(before.version, content)));
  const [letter] = offered.letters;
  if (before.status === 'enquiry') await declare(caller, caseId);
  const { version } = await readCase(caller, caseId);
  moneyOf(
    await caller.post(`/cases/${caseId}/letters/${letter?.id ?? ''}/acceptance`, {
      version,
      hash: letter?.hash,
      acceptedBy: '陈经理',
    }),
  );
  return readCase(caller, caseId);
}

/** A case under a letter that the client accepted. */
export async function agreedCase(caller: Caller, content = planContent()): Promise<CaseView> {
  return agree(caller, (await openCase(caller)).id, content);
}

/** The same, reinstated: claimed by one person and verified by another. */
export async function wonCase(
  firmId: string,
  claimer: Caller,
  verifier: Caller,
  content = planContent(),
  claim: object = {},
): Promise<CaseView> {
  return winCase(firmId, claimer, verifier, (await agreedCase(claimer, content)).id, claim);
}

/** Has a case under a letter reinstated: claimed by one person and verified by another. */
export async function winCase(
  firmId: string,
  claimer: Caller,
  verifier: Caller,
  id: string,
  claim: object = {},
): Promise<CaseView> {
  const waiting = await putInStatus(firmId, claimer, id, 'awaiting_amazon');
  const claimed = caseOf(
    await claimer.post(`/cases/${id}/outcome-claims`, {
      version: waiting.version,
      outcome: 'reinstated',
      note: '',
      evidenceIds: [await keepEvidence(claimer, id, 'mail')],
      ...claim,
    }),
  );
  return caseOf(await bareCommand(verifier, claimed, 'VerifyOutcome', verification));
}

/** Records a release of CNY and has another person verify it. */
export async function payout(
  recorder: Caller,
  verifier: Caller,
  caseId: string,
  minor: string,
  keptBackMinor = '0',
): Promise<CaseMoneyView> {
  const { version } = await readCase(recorder, caseId);
  caseOf(
    await recorder.post(`/cases/${caseId}/funds-releases`, {
      version,
      releasedOn: '2026-11-20',
      lines: [{ currency: 'CNY', minor }],
      note: '',
      evidenceIds: [await keepEvidence(recorder, caseId, 'bank_statement')],
    }),
  );
  const { payouts } = moneyOf(await verifier.get(`/cases/${caseId}/money`));
  const waiting = payouts.find(({ id }) => id === null);
  return moneyOf(
    await verifier.post(`/cases/${caseId}/payouts`, {
      releaseId: waiting?.releaseId,
      currency: 'CNY',
      keptBackMinor,
      note: '',
    }),
  );
}

export const calculation = { affectedAsins: null, affectedMarketplaces: [], rates: [], isFinal: false };

/** Calculates and drafts. @returns the invoice */
export async function drafted(caller: Caller, caseId: string, input: object = {}) {
  const { calculations } = moneyOf(
    await caller.post(`/cases/${caseId}/fee-calculations`, { ...calculation, ...input }),
  );
  const money = moneyOf(
    await caller.post(`/cases/${caseId}/invoices`, { calculationId: calculations[0]?.id, dueInDays: 14 }),
  );
  const [invoice] = money.invoices;
  if (!invoice) throw new Error('No invoice was drafted');
  return invoice;
}

/** Has another person approve and issue an invoice. @returns it as it is then */
export async function issued(approver: Caller, invoice: { readonly id: string; readonly version: number }) {
  moneyOf(await approver.post(`/invoices/${invoice.id}/approve`, { version: invoice.version }));
  const money = moneyOf(
    await approver.post(`/invoices/${invoice.id}/issue`, { version: invoice.version + 1 }),
  );
  const found = money.invoices.find(({ id }) => id === invoice.id);
  if (!found) throw new Error('The invoice is gone');
  return found;
}

let slips = 0;
export const slip = (amountMinor: string, own: object = {}) => ({
  method: 'bank_transfer',
  reference: `流水 ${process.pid} ${(slips += 1)}`,
  currency: 'CNY',
  amountMinor,
  receivedOn: '2026-11-20',
  ...own,
});

/** What was paid back of a deposit. */
export const paidBack = (amountMinor: string) => {
  const { receivedOn: paidOn, ...money } = slip(amountMinor);
  return { ...money, paidOn };
};

/** Has one person record a deposit and another confirm it. */
export async function deposit(recorder: Caller, confirmer: Caller, caseId: string, amountMinor: string) {
  const recorded = moneyOf(await recorder.post(`/cases/${caseId}/deposits`, slip(amountMinor)));
  const id = recorded.payments[0]?.id ?? '';
  return moneyOf(await confirmer.post(`/payments/${id}/decision`, { decision: 'confirm' }));
}

/** What a dollar is worth in CNY by the source of most letters; the day is given. */
export const usdRate = { currency: 'USD', source: 'safe_cny_central_parity', rate: '7.1' };
