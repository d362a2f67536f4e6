import type { FeePlanListView } from '@overturn/contracts/admin';
import {
  agreedCase,
  calculation,
  deposit,
  drafted,
  issued,
  moneyOf,
  offerBody,
  paidBack,
  planContent,
  readCase,
  slip,
  wonCase,
} from '../../support/billing';
import { declare } from '../../support/cases';
import { letterhead, pictureOf } from '../../support/letterhead';
import { caseOf, fundsCase, fundsRelease, fundsRequest } from '../../support/outcomes';
import type { AuditedCalls, AuditScene } from './scene';

export const billingCalls = (scene: AuditScene): AuditedCalls => ({
  createFeePlan: () =>
    scene.owner.post('/fee-plans', { nameZh: '常规', nameEn: 'Usual', content: planContent() }),
  reviseFeePlan: async () =>
    scene.owner.post(`/fee-plans/${await ownPlan(scene)}/versions`, { version: 1, content: planContent() }),
  renameFeePlan: async () =>
    scene.owner.put(`/fee-plans/${await ownPlan(scene)}/name`, { nameZh: '新名', nameEn: 'New' }),
  retireFeePlan: async () => scene.owner.post(`/fee-plans/${await ownPlan(scene)}/retire`, { version: 1 }),
  offerLetter: () =>
    scene.owner.post(`/cases/${scene.opened.id}/letters`, offerBody(scene.opened.version, planContent())),
  acceptLetter: async () => {
    const { id } = scene.opened;
    const body = offerBody(scene.opened.version, planContent());
    const [letter] = moneyOf(await scene.owner.post(`/cases/${id}/letters`, body)).letters;
    await declare(scene.owner, id);
    const { version } = await readCase(scene.owner, id);
    const given = { version, hash: letter?.hash, acceptedBy: '陈经理' };
    return scene.owner.post(`/cases/${id}/letters/${letter?.id ?? ''}/acceptance`, given);
  },
  verifyPayout: async () => {
    const other = await scene.firm.as('case_manager');
    const one = await fundsCase(scene.firm.firmId, other);
    const filed = caseOf(await other.post(`/cases/${one.id}/funds-requests`, fundsRequest(one)));
    await other.post(`/cases/${one.id}/funds-releases`, await fundsRelease(other, filed));
    const [waiting] = moneyOf(await scene.owner.get(`/cases/${one.id}/money`)).payouts;
    const body = { releaseId: waiting?.releaseId, currency: 'USD', keptBackMinor: '0', note: '' };
    return scene.owner.post(`/cases/${one.id}/payouts`, body);
  },
  recordExpense: async () => {
    const { id } = await agreedCase(scene.owner);
    const body = {
      spentOn: '2026-11-01',
      currency: 'CNY',
      amountMinor: '5',
      isTakenBack: false,
      what: '翻译',
    };
    return scene.owner.post(`/cases/${id}/expenses`, body);
  },
  calculateFee: async () =>
    scene.owner.post(`/cases/${(await agreedCase(scene.owner)).id}/fee-calculations`, calculation),
  draftInvoice: async () => {
    const assessment = { amountMinor: '70000', isCredited: true };
    const { id } = await agreedCase(scene.owner, planContent({ assessment }));
    return scene.owner.post(`/cases/${id}/invoices`, { calculationId: null, dueInDays: 0 });
  },
  recordDeposit: async () =>
    scene.owner.post(`/cases/${(await agreedCase(scene.owner)).id}/deposits`, slip('100')),
  recordDepositReturn: async () => {
    const { id } = await agreedCase(scene.owner);
    await deposit(scene.owner, await scene.firm.as('finance'), id, '100');
    return scene.owner.post(`/cases/${id}/deposit-returns`, paidBack('100'));
  },
  decideDepositReturn: async () => {
    const { id } = await agreedCase(scene.owner);
    const other = await scene.firm.as('finance');
    await deposit(other, scene.owner, id, '100');
    const [one] = moneyOf(await other.post(`/cases/${id}/deposit-returns`, paidBack('100'))).depositReturns;
    return scene.owner.post(`/deposit-returns/${one?.id ?? ''}/decision`, { decision: 'confirm' });
  },
  approveInvoice: async () => {
    const { draft } = await wonAndDrafted(scene);
    return scene.owner.post(`/invoices/${draft.id}/approve`, { version: draft.version });
  },
  issueInvoice: async () => {
    const { draft } = await wonAndDrafted(scene);
    await scene.owner.post(`/invoices/${draft.id}/approve`, { version: draft.version });
    return scene.owner.post(`/invoices/${draft.id}/issue`, { version: draft.version + 1 });
  },
  voidInvoice: async () => {
    const { draft } = await wonAndDrafted(scene);
    return scene.owner.post(`/invoices/${draft.id}/void`, { version: draft.version, reason: '重开' });
  },
  recordPayment: async () => {
    const { draft } = await wonAndDrafted(scene);
    const invoice = await issued(scene.owner, draft);
    return scene.owner.post(`/invoices/${invoice.id}/payments`, slip('100'));
  },
  decidePayment: async () => {
    const { draft, other } = await wonAndDrafted(scene);
    const invoice = await issued(scene.owner, draft);
    const [payment] = moneyOf(await other.post(`/invoices/${invoice.id}/payments`, slip('100'))).payments;
    return scene.owner.post(`/payments/${payment?.id ?? ''}/decision`, { decision: 'confirm' });
  },
  requestCreditNote: async () => {
    const { draft } = await wonAndDrafted(scene);
    const invoice = await issued(scene.owner, draft);
    return scene.owner.post(`/invoices/${invoice.id}/credit-notes`, credit);
  },
  decideCreditNote: async () => {
    const { draft, other } = await wonAndDrafted(scene);
    const invoice = await issued(scene.owner, draft);
    const asked = moneyOf(await other.post(`/invoices/${invoice.id}/credit-notes`, credit));
    const note = asked.creditNotes[0]?.id ?? '';
    return scene.owner.post(`/credit-notes/${note}/decision`, { isIssued: true });
  },
  saveLetterhead: () => scene.owner.put('/letterhead', letterhead),
  addLogo: async () => scene.owner.post('/letterhead/logos', await pictureOf('png')),
  closePeriod: () => scene.owner.post('/finance/period-closings', { through: '2026-01-31' }),
});

const credit = { currency: 'CNY', amountMinor: '100', reason: '减免' };

async function ownPlan({ owner }: AuditScene): Promise<string> {
  const body = { nameZh: '常规', nameEn: 'Usual', content: planContent() };
  const { items } = (await owner.post('/fee-plans', body)).body as FeePlanListView;
  return items[0]?.id ?? '';
}

/** A won case whose invoice another person drafted, for the owner to approve. */
async function wonAndDrafted({ firm, owner }: AuditScene) {
  const other = await firm.as('finance');
  const { id } = await wonCase(firm.firmId, owner, other);
  return { other, draft: await drafted(other, id) };
}
