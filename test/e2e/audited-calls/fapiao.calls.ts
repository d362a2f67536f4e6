import type { InvoiceView } from '@overturn/contracts/admin';
import { agree, drafted, issued, planContent, winCase } from '../../support/billing';
import { keepEvidence } from '../../support/case-status';
import {
  blueFapiao,
  fapiaoNumber,
  fapiaoTitle,
  listedFapiaos,
  redFacts,
  registered,
} from '../../support/fapiaos';
import type { AuditedCalls, AuditScene } from './scene';

const confirmation = { reason: '开票有误', confirmationNumber: '33002611000001' };

/** The register of fapiaos. */
export const fapiaoCalls = (scene: AuditScene): AuditedCalls => {
  const { owner } = scene;
  const saveTitle = (clientId: string) => owner.put(`/clients/${clientId}/fapiao-title`, fapiaoTitle());
  return {
    saveFapiaoTitle: () => saveTitle(scene.opened.client.id),
    requestFapiao: async () => {
      const invoice = await invoiced(scene);
      await saveTitle(invoice.clientId);
      return owner.post(`/invoices/${invoice.id}/fapiao-requests`, { form: 'special' });
    },
    registerFapiao: async () => owner.post(`/invoices/${(await invoiced(scene)).id}/fapiaos`, blueFapiao()),
    beginRedFapiao: async () => {
      const { id } = await registered(owner, (await invoiced(scene)).id);
      return owner.post(`/fapiaos/${id}/red`, { reason: '开票有误', facts: redFacts() });
    },
    issueRedFapiao: async () => {
      const { id } = await registered(owner, (await invoiced(scene)).id);
      await owner.post(`/fapiaos/${id}/red`, confirmation);
      const [red] = await listedFapiaos(owner, '?colour=red');
      await owner.post(`/fapiaos/${red?.id ?? ''}/steps`, { step: 'confirm', version: 1 });
      return owner.post(`/fapiaos/${red?.id ?? ''}/issue`, { version: 2, facts: redFacts() });
    },
    stepFapiao: async () => {
      const { id } = await registered(owner, (await invoiced(scene)).id);
      return owner.post(`/fapiaos/${id}/steps`, { step: 'deliver', version: 1 });
    },
    attachFapiaoFiles: async () => {
      const one = await registered(owner, (await invoiced(scene)).id);
      const evidenceIds = [await keepEvidence(owner, one.caseId, 'invoice')];
      return owner.post(`/fapiaos/${one.id}/files`, { evidenceIds });
    },
    importFapiaos: async () => {
      const { number } = await invoiced(scene);
      const head = '数电票号码,开票日期,抬头,税号,项目,金额,税率,税额,账单编号';
      const row = `${fapiaoNumber()},2026-11-20,某公司,,服务费,100.00,0%,0,${number ?? ''}`;
      return owner.post('/fapiaos/import', Buffer.from(`${head}\n${row}`));
    },
  };
};

/** An issued invoice of 8,000 CNY. */
export async function invoiced({ firm, owner, opened }: AuditScene): Promise<InvoiceView> {
  const other = await firm.as('finance');
  const { id } = await agree(owner, opened.id, planContent());
  await winCase(firm.firmId, owner, other, id);
  return issued(owner, await drafted(other, id));
}
