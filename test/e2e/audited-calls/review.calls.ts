import { newId } from '@overturn/platform';
import { withoutTriggers } from '../../support/sql';
import { drawAll, planInReview, scoresOf, waiting } from '../../support/reviews';
import type { AuditedCalls, AuditScene } from './scene';

/** Reviews of plans and the second look at some of them. */
export const reviewCalls = (scene: AuditScene): AuditedCalls => {
  const waitingVersion = async () => {
    const writer = await scene.firm.as('writer');
    const { current } = await planInReview(scene.firm.firmId, writer, scene.owner);
    return (await waiting(scene.owner, current.id)).versionId;
  };
  return {
    takeReview: async () =>
      scene.owner.put(`/plan-versions/${await waitingVersion()}/reviewer`, {
        reviewerId: null,
        seenReviewerId: null,
      }),
    changeQualitySettings: () => drawAll(scene.owner),
    checkQuality: async () => {
      const versionId = await waitingVersion();
      const sampleId = newId();
      await withoutTriggers([
        `insert into plans.quality_samples (firm_id, id, case_id, version_id, month)
         select firm_id, $2, case_id, id, '2026-11' from plans.versions where id = $1`,
        [versionId, sampleId],
      ]);
      return scene.owner.post(`/quality-samples/${sampleId}/check`, { scores: scoresOf(5), note: '' });
    },
  };
};
