import type { BankLinesView, CaseView, GuaranteeView } from '@overturn/contracts/admin';
import { openBankLines, saveBank, statementOf } from '../../support/bank';
import { agree, drafted, issued, planContent, readCase, usdRate, winCase } from '../../support/billing';
import { resuspension } from '../../support/outcomes';
import type { AuditedCalls, AuditScene } from './scene';

/** The guarantee and the books around the invoices. */
export const booksCalls = (scene: AuditScene): AuditedCalls => ({
  judgeGuarantee: async () => judged(scene),
  decideGuarantee: async () => {
    const { body } = await judged(scene);
    const { claims } = body as GuaranteeView;
    const decision = { decision: 'refuse', note: '再核对' };
    return scene.owner.post(`/guarantee-claims/${claims[0]?.id ?? ''}/decision`, decision);
  },
  setAccountCodes: () =>
    scene.owner.put('/finance/account-codes', { items: [{ account: 'bank', code: '1002.01' }] }),
  recordExchangeRate: () => scene.owner.post('/finance/exchange-rates', { ...usdRate, day: '2026-11-20' }),
  importExchangeRates: () =>
    scene.owner.post(
      '/finance/exchange-rates/import?source=ecb_reference',
      Buffer.from('day,currency,rate\n2026-11-20,EUR,7.6'),
    ),
  saveBankProfile: () => saveBank(scene.owner),
  importBankStatement: async () => (await imported(scene)).answer,
  matchBankLine: async () => {
    const other = await scene.firm.as('finance');
    const { id } = await won(scene, other);
    const invoice = await issued(scene.owner, await drafted(other, id));
    const { line } = await imported(scene);
    return scene.owner.post(`/finance/bank-lines/${line.id}/match`, {
      parts: [{ invoiceId: invoice.id, amountMinor: '500' }],
    });
  },
  setBankLineAside: async () => {
    const { line } = await imported(scene);
    return scene.owner.post(`/finance/bank-lines/${line.id}/set-aside`, { reason: '利息' });
  },
});

async function won({ firm, owner, opened }: AuditScene, other: AuditScene['owner']) {
  const { id } = await agree(owner, opened.id, planContent());
  return winCase(firm.firmId, owner, other, id);
}

/** A won case that was suspended again, judged by finance. */
async function judged(scene: AuditScene) {
  const { firm, owner } = scene;
  const other = await firm.as('finance');
  const { id } = await won(scene, other);
  const again = await resuspension(owner, await readCase(owner, id));
  const later = (await owner.post(`/cases/${id}/resuspensions`, again)).body as CaseView;
  const body = { laterCaseId: later.id, verdict: 'another_cause', reason: '不是同样的原因' };
  return other.post(`/cases/${id}/guarantee/claims`, body);
}

async function imported({ owner }: AuditScene) {
  const bank = await saveBank(owner);
  const answer = await statementOf(owner, bank, [['2026-11-20', '5.00', '某', '', 'T1']]);
  const [line] = await openBankLines(owner);
  if (!line) throw new Error('No line was imported');
  return { answer, line: line satisfies BankLinesView['items'][number] };
}
