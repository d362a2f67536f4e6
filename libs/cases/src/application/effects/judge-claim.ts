import { actingStaffId } from '@overturn/kernel';
import { judgeClaim } from '../../infrastructure/outcome/outcome.repository';
import type { CaseEffect } from './case-effect';

/** The claim is judged once the lifecycle has let the second person through. */
export const judgeOpenClaim: CaseEffect = async (tx, { after, command }) => {
  if (command.type === 'VerifyOutcome') {
    const { checked, note } = command.payload;
    const judgedBy = actingStaffId(tx.scope);
    await judgeClaim(tx, after.id, { state: 'verified', checked, judgement: note, judgedBy });
  }
  if (command.type === 'RefuteOutcome') {
    const { reason } = command.payload;
    const judgedBy = actingStaffId(tx.scope);
    await judgeClaim(tx, after.id, { state: 'refuted', checked: [], judgement: reason, judgedBy });
  }
};
