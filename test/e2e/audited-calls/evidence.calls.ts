import type { EvidenceDetailsView, EvidenceChecksView } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import {
  askForDocument,
  checksOf,
  enterFacts,
  enterParticulars,
  invoiceFacts,
  keepPaper,
  particulars,
  judgeSuspicion,
  raiseSuspicion,
  requestsOf,
  stepRequest,
} from '../../support/papers';
import type { AuditedCalls, AuditScene } from './scene';

export const evidenceCalls = (scene: AuditScene): AuditedCalls => {
  const keep = () => keepPaper(scene.owner, scene.opened.id, newId());
  return {
    keepEvidence: () =>
      scene.owner.post(`/cases/${scene.opened.id}/evidence?fileName=a.txt&kind=other`, Buffer.from('证据')),
    recordEvidenceView: async () => scene.owner.post(`/evidence/${await keep()}/views`),
    tagEvidence: async () => scene.owner.put(`/evidence/${await keep()}/tags`, { tags: ['发票'] }),
    addEvidenceNote: async () =>
      scene.owner.post(`/evidence/${await keep()}/notes`, { page: 1, area: null, body: '金额看不清' }),
    retireEvidenceNote: async () => {
      const note = `/evidence/${await keep()}`;
      await scene.owner.post(`${note}/notes`, { page: 1, area: null, body: '金额看不清' });
      const { notes } = (await scene.owner.get(note)).body as EvidenceDetailsView;
      return scene.owner.post(`${note}/notes/${notes[0]?.id ?? ''}/retire`);
    },
    copyEvidence: async () =>
      scene.owner.post(`/evidence/${await keep()}/copies`, {
        purpose: 'redacted',
        areas: [{ x: 0, y: 0, width: 1, height: 0.5 }],
        text: null,
      }),
    completeUpload: async () => {
      const upload = { fileName: 'a.txt', kind: 'other', sizeBytes: 6 };
      const { body } = await scene.owner.post(`/cases/${scene.opened.id}/uploads`, upload);
      const { id } = body as { id: string };
      await scene.owner.put(`/uploads/${id}/parts?offset=0`, Buffer.from('证据'));
      return scene.owner.post(`/uploads/${id}/complete`);
    },
    enterEvidenceFacts: async () => enterFacts(scene.owner, scene.opened.id, await keep(), invoiceFacts()),
    setEvidenceAside: async () =>
      scene.owner.put(`/cases/${scene.opened.id}/evidence/${await keep()}/set-aside`, {
        isSetAside: true,
        reason: '太旧',
      }),
    raiseSuspicion: async () => raiseSuspicion(scene.owner, scene.opened.id, await keep()),
    judgeSuspicion: async () => {
      await raiseSuspicion(scene.owner, scene.opened.id, await keep());
      return judgeSuspicion(scene.owner, scene.opened.id, 'cleared');
    },
    askForDocument: () => askForDocument(scene.owner, scene.opened.id),
    stepDocumentRequest: async () => {
      await askForDocument(scene.owner, scene.opened.id);
      const open = (await requestsOf(scene.owner, scene.opened.id)).find(({ state }) => state === 'open');
      if (!open) throw new Error('Nothing is asked for');
      return stepRequest(scene.owner, scene.opened.id, open, 'waive', { reason: '客户没有仓库' });
    },
    enterParticulars: async () => {
      const { particularsVersion } = await checksOf(scene.owner, scene.opened.id);
      return enterParticulars(scene.owner, scene.opened.id, particulars(), particularsVersion);
    },
    overrideVerdict: async () => {
      const writer = await scene.firm.as('writer');
      const old = invoiceFacts({ issuedOn: '2001-01-01' });
      const { body } = await enterFacts(
        writer,
        scene.opened.id,
        await keepPaper(writer, scene.opened.id, newId()),
        old,
      );
      const failing = (body as EvidenceChecksView).verdicts.find(
        ({ outcome, override, rule }) =>
          rule === 'invoice_within_365_days' && outcome === 'fail' && override === null,
      );
      return scene.owner.post(`/cases/${scene.opened.id}/verdict-overrides`, {
        hash: failing?.hash,
        reason: '亚马逊电话中已同意',
      });
    },
  };
};
