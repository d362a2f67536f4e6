import { AccrueCommissions } from '@overturn/commissions';
import type { CaseCommissionsView } from '@overturn/contracts/admin';
import type { TestApi } from './api';
import type { Answer, Caller } from './caller';
import { asSuperuser } from './sql';

/** Ten percent for a member of staff, 500.00 for somebody outside. */
export const parts = (staffId: string, outsiderId: string) => [
  { kind: 'share', payee: { staffId }, sharePpm: 100_000 },
  { kind: 'fixed', payee: { payeeId: outsiderId }, amountMinor: '50000' },
];

/** The commissions of a request that worked. */
export const commissionsOf = ({ status, body, text }: Answer): CaseCommissionsView => {
  if (status >= 300) throw new Error(text);
  return body as CaseCommissionsView;
};

/** Adds somebody outside. @returns the payee's id */
export async function addOutsider(caller: Caller, caseId: string, name: string): Promise<string> {
  await caller.post('/finance/commission-payees', { name });
  const { payees } = commissionsOf(await caller.get(`/cases/${caseId}/commissions`));
  return payees.find((one) => one.name === name)?.id ?? '';
}

/** Lets commissions follow every movement of fees so far, twice, as a worker may. */
export async function followFees(api: TestApi, firmId: string): Promise<void> {
  const events = await asSuperuser<{ id: string; payload: Record<string, string> }>([
    `select id, payload from platform.outbox where firm_id = $1 and topic = 'billing.fee_moved.v1' order by id`,
    [firmId],
  ]);
  for (const { id, payload } of [...events, ...events])
    await api.app
      .get(AccrueCommissions)
      .handle({ firmId, eventId: id, topic: 'billing.fee_moved.v1', payload });
}

let transfers = 0;
/** A payout as it is recorded. */
export const paidOut = (caseId: string, payeeId: string, amountMinor: string, own: object = {}) => ({
  caseId,
  payeeId,
  currency: 'CNY',
  amountMinor,
  method: 'bank_transfer',
  reference: `分成 ${process.pid} ${(transfers += 1)}`,
  paidOn: '2026-11-20',
  ...own,
});
