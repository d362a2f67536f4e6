import { drafted, issued, wonCase } from '../../support/billing';
import { Caller } from '../../support/caller';
import { parkCharge, plantCard } from '../../support/cards';
import { PASSWORD } from '../../support/firm';
import { openTill, paymentsOf } from '../../support/till';
import type { AuditedCalls, AuditScene } from './scene';

export const paymentCalls = (scene: AuditScene): AuditedCalls => ({
  saveCard: async () => {
    const { consent } = paymentsOf(await scene.owner.get(`/cases/${scene.opened.id}/payments`));
    const body = {
      currency: 'CNY',
      locale: 'zh-CN',
      hash: consent.hash,
      acceptedBy: '陈经理',
      paper: '柜 3',
    };
    return scene.owner.post(`/cases/${scene.opened.id}/saved-cards`, body);
  },
  retireCard: async () => {
    const cardId = await plantCard(scene.firm.firmId, scene.owner, scene.opened.id);
    return scene.owner.post(`/cases/${scene.opened.id}/saved-cards/${cardId}/retire`);
  },
  requestPayLink: async () => scene.owner.post(`/invoices/${(await owed(scene)).invoice.id}/pay-link`),
  chargeCard: async () => {
    const { invoice, cardId } = await owed(scene);
    return charge(scene.owner, invoice, cardId);
  },
  releaseCharge: async () => {
    const operationId = await charged(scene);
    await parkCharge(scene.firm.firmId, operationId);
    return scene.owner.post(`/payment-operations/${operationId}/release`);
  },
  cancelCharge: async () => scene.owner.post(`/payment-operations/${await charged(scene)}/cancel`),
  reconcileNow: async () => {
    const till = await openTill();
    const caller = new Caller(till.api);
    await caller.signIn(scene.firm.member('owner').email, PASSWORD);
    const answer = await caller.post('/finance/reconciliations');
    await till.close();
    return answer;
  },
  setChargePolicy: () => scene.owner.put('/charge-policy', { version: 0, isOn: true, bounds: [] }),
});

async function owed({ firm, owner }: AuditScene) {
  const other = await firm.as('finance');
  const { id: caseId } = await wonCase(firm.firmId, owner, other);
  const invoice = await issued(owner, await drafted(other, caseId));
  return { other, invoice, caseId, cardId: await plantCard(firm.firmId, other, caseId) };
}

const charge = (caller: Caller, invoice: { id: string; openMinor: string }, cardId: string) =>
  caller.post(`/invoices/${invoice.id}/charges`, { cardId, currency: 'CNY', amountMinor: invoice.openMinor });

/** A charge that somebody else asked for. */
async function charged(scene: AuditScene): Promise<string> {
  const { other, invoice, cardId } = await owed(scene);
  const { operations } = paymentsOf(await charge(other, invoice, cardId));
  return operations.find(({ kind }) => kind === 'charge')?.id ?? '';
}
