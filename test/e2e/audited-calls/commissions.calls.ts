import type { CommissionDeskView } from '@overturn/contracts/admin';
import { agree, drafted, issued, moneyOf, planContent, slip, winCase } from '../../support/billing';
import { addOutsider, commissionsOf, paidOut, parts } from '../../support/commissions';
import type { AuditedCalls, AuditScene } from './scene';

export const commissionCalls = (scene: AuditScene): AuditedCalls => ({
  addCommissionPayee: () => scene.owner.post('/finance/commission-payees', { name: '王顾问' }),
  proposeCommissions: async () => {
    await agree(scene.owner, scene.opened.id, planContent());
    return proposed(scene, scene.owner);
  },
  decideCommissions: async () => {
    await agree(scene.owner, scene.opened.id, planContent());
    return decided(scene);
  },
  recordCommissionPayout: async () => (await paid(scene)).answer,
  decideCommissionPayout: async () => {
    const { answer } = await paid(scene, await scene.firm.as('finance'));
    const { unconfirmed } = answer.body as CommissionDeskView;
    const path = `/finance/commission-payouts/${unconfirmed[0]?.id ?? ''}/decision`;
    return scene.owner.post(path, { decision: 'confirm' });
  },
});

async function proposed({ firm, opened }: AuditScene, by: AuditScene['owner']) {
  const outsider = await addOutsider(by, opened.id, '王顾问');
  const staffId = firm.member('owner').staffId;
  return by.post(`/cases/${opened.id}/commissions`, { parts: parts(staffId, outsider) });
}

async function decided(scene: AuditScene) {
  const { agreements } = commissionsOf(await proposed(scene, await scene.firm.as('finance')));
  const path = `/commission-agreements/${agreements[0]?.id ?? ''}/decision`;
  return scene.owner.post(path, { decision: 'confirm' });
}

/** A won case whose fee was paid and shared, and a part of the share that is recorded as paid out. */
async function paid(scene: AuditScene, by = scene.owner) {
  const { owner, firm, opened } = scene;
  const other = await firm.as('finance');
  await agree(owner, opened.id, planContent());
  await winCase(firm.firmId, owner, other, opened.id);
  const invoice = await issued(owner, await drafted(other, opened.id));
  const { payments } = moneyOf(await other.post(`/invoices/${invoice.id}/payments`, slip('800000')));
  moneyOf(await owner.post(`/payments/${payments[0]?.id ?? ''}/decision`, { decision: 'confirm' }));
  const { standings } = commissionsOf(await decided(scene));
  const body = paidOut(opened.id, standings[0]?.payeeId ?? '', '1');
  return { answer: await by.post('/finance/commission-payouts', body) };
}
