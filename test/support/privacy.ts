import type { CaseView, PrivacyView } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import type { Answer, Caller } from './caller';
import { command, openCase } from './cases';
import type { TestFirm } from './firm';
import { enterFacts, invoiceFacts, keepPaper } from './papers';
import { asFirm, auditEntry } from './sql';

const done = <T>(answer: Answer): T => {
  if (answer.status >= 300) throw new Error(`${answer.status}: ${answer.text.slice(0, 500)}`);
  return answer.body as T;
};

export const privacyOf = async (caller: Caller): Promise<PrivacyView> => done(await caller.get('/privacy'));

/** A case with an invoice, its facts and a note, that was declined. */
export async function closedCase(caller: Caller, words: string = newId()): Promise<CaseView> {
  const opened = await openCase(caller);
  const paper = await keepPaper(caller, opened.id, words);
  done(await enterFacts(caller, opened.id, paper, invoiceFacts({ number: newId(), buyerName: words })));
  done(await caller.post(`/evidence/${paper}/notes`, { page: 1, area: null, body: words }));
  return done(await command(caller, opened, 'Decline', { reason: '不受理' }));
}

export const subjectOf = ({ id, client }: CaseView) => ({ clientId: client.id, caseId: id });

export const requestErasure = (caller: Caller, subject: object) =>
  caller.post('/privacy/erasures', { ...subject, cause: 'request', reason: '客户来函要求删除' });

export const approveErasure = async (caller: Caller) => {
  const [erasure] = (await privacyOf(caller)).erasures;
  return caller.post(`/privacy/erasures/${erasure?.id ?? ''}/approval`, { version: erasure?.version ?? 0 });
};

/** An erasure that somebody else of the firm has asked for. */
export const requestedBy = (firmId: string, staffId: string, { id, client }: CaseView) =>
  asFirm(firmId, auditEntry(firmId), [
    `insert into cases.erasures (firm_id, id, client_id, case_id, cause, reason, preview, requested_by)
     values ($1, $2, $3, $4, 'request', '客户来函', '[]', $5)`,
    [firmId, newId(), client.id, id, staffId],
  ]);

/** Retention, a hold, and an erasure that was carried out. */
export async function fillPrivacy(firm: TestFirm, owner: Caller): Promise<void> {
  done(await owner.put('/privacy/retention', { closedMonths: 60, declinedMonths: 24, version: 0 }));
  const declined = await closedCase(owner);
  const { clientId } = subjectOf(declined);
  await requestedBy(firm.firmId, firm.member('finance').staffId, declined);
  done(await approveErasure(owner));
  const [erasure] = (await privacyOf(owner)).erasures;
  await asFirm(firm.firmId, auditEntry(firm.firmId), ['select cases.erase_rows($1)', [erasure?.id ?? '']]);
  done(await owner.post('/privacy/holds', { clientId, caseId: null, reason: '诉讼' }));
}
