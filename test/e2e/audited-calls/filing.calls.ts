import type { CaseView, PlanCommentsView } from '@overturn/contracts/admin';
import {
  caseNow,
  fileSubmission,
  grantOverride,
  judgePlan,
  moveTo,
  openInDrafting,
  saveDraft,
  submitPlan,
  writeDraft,
} from '../../support/filing';
import type { AuditedCalls, AuditScene } from './scene';

const comment = {
  part: 'opening/zh',
  quote: '',
  quoteFrom: 0,
  versionId: null,
  body: '请改',
  asksForChange: true,
};

/** Plans and submissions. */
export const filingCalls = (scene: AuditScene): AuditedCalls => {
  const drafted = async (): Promise<{ current: CaseView; hash: string }> => {
    const current = await openInDrafting(scene.firm.firmId, scene.owner);
    return { current, hash: (await writeDraft(scene.owner, current.id)).contentHash };
  };
  const asked = async (): Promise<CaseView> => {
    await moveTo(scene.firm.firmId, scene.opened.id, 'info_requested');
    return caseNow(scene.owner, scene.opened.id);
  };
  return {
    editPlanDraft: async () => {
      const { id } = await openInDrafting(scene.firm.firmId, scene.owner);
      return saveDraft(scene.owner, id);
    },
    beginPlanComment: () => scene.owner.post(`/cases/${scene.opened.id}/plan/comments`, comment),
    answerPlanComment: async () => {
      const begun = await scene.owner.post(`/cases/${scene.opened.id}/plan/comments`, comment);
      const { threads } = begun.body as PlanCommentsView;
      return scene.owner.post(`/cases/${scene.opened.id}/plan/comments/${threads[0]?.id ?? ''}`, {
        body: '好',
        isResolved: true,
      });
    },
    submitPlan: async () => {
      const { current, hash } = await drafted();
      return submitPlan(scene.owner, current, hash);
    },
    judgePlan: async () => {
      const { current, hash } = await drafted();
      const submitted = (await submitPlan(scene.owner, current, hash)).body as CaseView;
      return judgePlan(scene.owner, submitted, {
        verdict: 'changes_requested',
        planVersionHash: hash,
        comment: '根因太笼统',
      });
    },
    fileSubmission: async () =>
      fileSubmission(scene.owner, await asked(), {
        type: 'acknowledgement',
        policy: 'Drop shipping',
        statement: 'We have read it.',
      }),
    grantOverride: async () => grantOverride(scene.owner, await asked()),
  };
};
