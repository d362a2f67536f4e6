import { pasteNotice } from '../../support/cases';
import { analysis, answerRequest, sendToAmazon } from '../../support/rounds';
import type { AuditedCalls, AuditScene } from './scene';

export const answersCalls = (scene: AuditScene): AuditedCalls => {
  const sent = () => {
    const { staffId } = scene.firm.member('owner');
    return sendToAmazon(scene.firm.firmId, { staffId, caller: scene.owner }, scene.opened.id);
  };
  const record = async (kind: string) =>
    scene.owner.post(
      `/cases/${scene.opened.id}/answers`,
      answerRequest((await sent()).current.version, kind),
    );
  return {
    recordAnswer: () => record('rejected'),
    analyseRejection: async () => {
      await record('rejected');
      return scene.owner.put(`/cases/${scene.opened.id}/rejection-analysis`, analysis);
    },
    fileAnswer: async () => {
      const { id } = await pasteNotice(scene.owner);
      return scene.owner.post(`/notices/${id}/case`, { caseId: scene.opened.id });
    },
  };
};
