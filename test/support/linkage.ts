import type { CaseView, ClientLinkageView } from '@overturn/contracts/admin';
import type { Caller } from './caller';
import { createClient } from './cases';

export const shareBankTail = {
  kind: 'bank_tail',
  value: '6688',
  bank: '招商银行',
  role: 'seller',
  source: 'client_told',
};

/** Another client with the account tail of a case's client, and the finding about both cleared. */
export async function fillLinkage(caller: Caller, opened: CaseView): Promise<void> {
  const other = await createClient(caller);
  await caller.post(`/clients/${other.id}/link-facts`, shareBankTail);
  const answer = await caller.post(`/clients/${opened.client.id}/link-facts`, shareBankTail);
  const [finding] = (answer.body as ClientLinkageView).findings;
  await caller.post(`/link-findings/${finding?.id ?? ''}/judgements`, {
    version: finding?.version,
    verdict: 'cleared',
    reason: '同一集团，双方书面同意',
  });
}
