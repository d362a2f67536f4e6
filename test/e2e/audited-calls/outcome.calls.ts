import type { OutcomeClaimView } from '@overturn/contracts/admin';
import { keepEvidence, putInStatus } from '../../support/case-status';
import {
  caseOf,
  claimedCase,
  fundsCase,
  fundsRelease,
  fundsRequest,
  postMortem,
  resuspension,
} from '../../support/outcomes';
import { withoutTriggers } from '../../support/sql';
import type { AuditedCalls, AuditScene } from './scene';

export const outcomeCalls = (scene: AuditScene): AuditedCalls => ({
  claimOutcome: async () => {
    const { id, version } = await putInStatus(
      scene.firm.firmId,
      scene.owner,
      scene.opened.id,
      'awaiting_amazon',
    );
    const body = { version, outcome: 'reinstated', note: '', evidenceIds: [] };
    return scene.owner.post(`/cases/${id}/outcome-claims`, body);
  },
  addOutcomeEvidence: async () => {
    const { id } = await claimedCase(scene.firm.firmId, scene.owner, []);
    const { claims } = (await scene.owner.get(`/cases/${id}/outcome`)).body as { claims: OutcomeClaimView[] };
    const evidenceIds = [await keepEvidence(scene.owner, id, 'screenshot')];
    return scene.owner.post(`/cases/${id}/outcome-claims/${claims[0]?.id ?? ''}/evidence`, { evidenceIds });
  },
  reportResuspension: async () => {
    // The scene has nobody who could verify the owner's claim: the case is put where the report begins.
    await withoutTriggers([
      `update cases.cases set status = 'reinstated', guarantee_ends_at = now() + interval '9 days' where id = $1`,
      [scene.opened.id],
    ]);
    const body = await resuspension(scene.owner, scene.opened);
    return scene.owner.post(`/cases/${scene.opened.id}/resuspensions`, body);
  },
  fileFundsRequest: async () => {
    const one = await fundsCase(scene.firm.firmId, scene.owner);
    return scene.owner.post(`/cases/${one.id}/funds-requests`, fundsRequest(one));
  },
  recordFundsRelease: async () => {
    const one = await fundsCase(scene.firm.firmId, scene.owner);
    const filed = caseOf(await scene.owner.post(`/cases/${one.id}/funds-requests`, fundsRequest(one)));
    return scene.owner.post(`/cases/${one.id}/funds-releases`, await fundsRelease(scene.owner, filed));
  },
  writePostMortem: () =>
    scene.owner.put(`/cases/${scene.opened.id}/post-mortem`, { version: 0, fields: postMortem }),
});
