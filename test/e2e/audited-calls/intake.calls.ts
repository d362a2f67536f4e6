import type { PreventionView } from '@overturn/contracts/admin';
import { wonCase } from '../../support/billing';
import { noticeText } from '../../support/cases';
import { waitingIntake } from '../../support/portal';
import type { AuditedCalls, AuditScene } from './scene';

/** The prevention plan of a won case, as it is shipped. */
async function wonPlan({ firm, owner }: AuditScene) {
  const { id } = await wonCase(firm.firmId, await firm.as('case_manager'), await firm.as('finance'));
  const path = `/cases/${id}/prevention-plan`;
  const { measures } = (await owner.get(path)).body as PreventionView;
  return {
    path,
    body: { version: 0, measures: measures.map(({ id: measure, zh, en }) => ({ id: measure, zh, en })) },
  };
}

export const intakeCalls = (scene: AuditScene): AuditedCalls => ({
  renamePublicPage: () => scene.owner.put('/public-page', { slug: `ming-${scene.firm.firmId.slice(-8)}` }),
  writePreventionPlan: async () => {
    const { path, body } = await wonPlan(scene);
    return scene.owner.put(path, body);
  },
  sendPreventionPlan: async () => {
    const { path, body } = await wonPlan(scene);
    await scene.owner.put(path, body);
    return scene.owner.post(`${path}/sending`, { version: 1 });
  },
  fillInIntake: async () => {
    const { id, suspensionType, causes, marketplace, receivedOn, company, shop, contact } =
      await waitingIntake(scene.api, scene.firm.firmId, scene.owner);
    const given = { suspensionType, causes, marketplace, receivedOn, company, shop, contact };
    return scene.owner.post(`/intakes/${id}/case`, { ...given, noticeText: noticeText() });
  },
  declineIntake: async () =>
    scene.owner.post(
      `/intakes/${(await waitingIntake(scene.api, scene.firm.firmId, scene.owner)).id}/decline`,
      {
        reason: '照片看不清',
      },
    ),
});
