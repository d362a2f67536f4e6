import { newId } from '@overturn/platform';
import type { Caller } from './caller';
import { asFirm, auditEntry } from './sql';
import { paymentsOf } from './till';

/** Records a client's consent to charge a card, and asks for the page that saves it. */
export async function consentTo(caller: Caller, caseId: string): Promise<void> {
  const { consent } = paymentsOf(await caller.get(`/cases/${caseId}/payments`));
  paymentsOf(
    await caller.post(`/cases/${caseId}/saved-cards`, {
      currency: 'CNY',
      locale: 'zh-CN',
      hash: consent.hash,
      acceptedBy: '陈经理',
      paper: '合同柜 3 号',
    }),
  );
}

/** A saved card of the case's client, as if the provider had shown it. @returns its id */
export async function plantCard(
  firmId: string,
  caller: Caller,
  caseId: string,
  methodId = `pm_${newId()}`,
): Promise<string> {
  await consentTo(caller, caseId);
  const cardId = newId();
  await asFirm(firmId, auditEntry(firmId), [
    `insert into payments.cards (firm_id, id, client_id, consent_id, method_id, brand, last_four, expires_year, expires_month)
     select k.firm_id, $2, k.client_id, k.id, $3, 'visa', '4242', 2031, 12 from payments.consents k
     join cases.cases c on c.firm_id = k.firm_id and c.client_id = k.client_id
     where c.id = $1 order by k.accepted_at desc limit 1`,
    [caseId, cardId, methodId],
  ]);
  return cardId;
}

/** What the worker would have kept of the provider for a client, and one of its messages. */
export async function plantProvider(firmId: string, clientId: string): Promise<void> {
  const one = [firmId, `re_${clientId}`] as const;
  await asFirm(
    firmId,
    auditEntry(firmId),
    [
      'insert into payments.customers (firm_id, client_id, customer_id) values ($1, $2, $3)',
      [firmId, clientId, `cus_${clientId}`],
    ],
    [
      `insert into payments.objects (firm_id, id, kind, state, amount_minor, currency) values ($1, $2, 'refund', 'pending', 5, 'CNY')`,
      one,
    ],
    [
      `insert into payments.messages (firm_id, id, type, object_kind, object_id) values ($1, $2, 'refund.created', 'refund', $3)`,
      [firmId, `evt_${clientId}`, `re_${clientId}`],
    ],
    [
      'insert into payments.reconciliations (firm_id, id, since, compared, mended, differing) values ($1, $2, now(), 1, 0, 1)',
      [firmId, clientId],
    ],
    [
      `insert into payments.mismatches (firm_id, reconciliation_id, position, kind, object_kind, object_id, theirs)
       values ($1, $2, 1, 'missing_here', 'refund', 're_x', '{}')`,
      [firmId, clientId],
    ],
  );
}

/** Has a charge wait for a person, as the worker would because of the firm's bounds. */
export const parkCharge = (firmId: string, operationId: string): Promise<unknown> =>
  asFirm(firmId, auditEntry(firmId), [
    `update payments.operations set state = 'parked', park_reason = 'over_single', next_at = null, version = version + 1
     where id = $1`,
    [operationId],
  ]);
