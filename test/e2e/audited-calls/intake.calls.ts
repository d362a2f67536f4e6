import { noticeText } from '../../support/cases';
import { waitingIntake } from '../../support/portal';
import type { AuditedCalls, AuditScene } from './scene';

export const intakeCalls = ({ api, firm, owner }: AuditScene): AuditedCalls => ({
  fillInIntake: async () => {
    const { id, suspensionType, causes, marketplace, receivedOn, company, shop, contact } =
      await waitingIntake(api, firm.firmId, owner);
    const given = { suspensionType, causes, marketplace, receivedOn, company, shop, contact };
    return owner.post(`/intakes/${id}/case`, { ...given, noticeText: noticeText() });
  },
  declineIntake: async () =>
    owner.post(`/intakes/${(await waitingIntake(api, firm.firmId, owner)).id}/decline`, {
      reason: '照片看不清',
    }),
});
