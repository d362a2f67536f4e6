import {
  approveErasure,
  closedCase,
  privacyOf,
  requestErasure,
  requestedBy,
  subjectOf,
} from '../../support/privacy';
import type { AuditedCalls, AuditScene } from './scene';

export const privacyCalls = ({ firm, owner, opened }: AuditScene): AuditedCalls => {
  const hold = () => owner.post('/privacy/holds', { ...subjectOf(opened), reason: '诉讼' });
  return {
    setRetention: () => owner.put('/privacy/retention', { closedMonths: 60, declinedMonths: 24, version: 0 }),
    placeHold: hold,
    liftHold: async () => {
      await hold();
      const [placed] = (await privacyOf(owner)).holds;
      return owner.post(`/privacy/holds/${placed?.id ?? ''}/lift`, { reason: '撤诉' });
    },
    requestErasure: async () => requestErasure(owner, subjectOf(await closedCase(owner))),
    approveErasure: async () => {
      await requestedBy(firm.firmId, firm.member('writer').staffId, await closedCase(owner));
      return approveErasure(owner);
    },
    withdrawErasure: async () => {
      await requestErasure(owner, subjectOf(await closedCase(owner)));
      const [erasure] = (await privacyOf(owner)).erasures;
      return owner.post(`/privacy/erasures/${erasure?.id ?? ''}/withdrawal`, { version: 1 });
    },
  };
};
