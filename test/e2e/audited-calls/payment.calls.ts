import { drafted, issued, moneyOf, slip, wonCase } from '../../support/billing';
import { Caller } from '../../support/caller';
import { parkCharge, plantCard } from '../../support/cards';
import { PASSWORD } from '../../support/firm';
import { owedCase, paymentsOf } from '../../support/till';
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
    const caller = new Caller((await scene.till()).api);
    await caller.signIn(scene.firm.member('owner').email, PASSWORD);
    return caller.post('/finance/reconciliations');
  },
  refundSurplus: () => refundedSurplus(scene),
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

/** A page that was paid while a bank transfer was confirmed: the surplus goes back. */
async function refundedSurplus({ firm, owner, till: openTill }: AuditScene) {
  const till = await openTill();
  const signIn = async (role: 'owner' | 'finance') => {
    const caller = new Caller(till.api);
    await caller.signIn(firm.member(role).email, PASSWORD);
    return caller;
  };
  const finance = await signIn('finance');
  const { caseId, invoice } = await owedCase({ finance, owner });
  paymentsOf(await finance.post(`/invoices/${invoice.id}/pay-link`));
  await till.settle(firm.firmId);
  const [page] = paymentsOf(await finance.get(`/cases/${caseId}/payments`)).operations;
  const slipped = moneyOf(await finance.post(`/invoices/${invoice.id}/payments`, slip('100')));
  const wallet = await till.shop.press(`${page?.url ?? ''}/pay`, { method: 'alipay' });
  await till.shop.press(wallet.url, { answer: 'yes' });
  await owner.post(`/payments/${slipped.payments[0]?.id ?? ''}/decision`, { decision: 'confirm' });
  await till.settle(firm.firmId);
  const { payments } = moneyOf(await finance.get(`/cases/${caseId}/money`));
  const surplus = payments.find(({ purpose }) => purpose === 'surplus')?.id ?? '';
  return (await signIn('owner')).post(`/payments/${surplus}/refund`);
}
