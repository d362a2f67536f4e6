import type { AuditedCalls, AuditScene } from './scene';

export const evidenceCalls = (scene: AuditScene): AuditedCalls => ({
  keepEvidence: () =>
    scene.owner.post(`/cases/${scene.opened.id}/evidence?fileName=a.txt&kind=other`, Buffer.from('证据')),
});
