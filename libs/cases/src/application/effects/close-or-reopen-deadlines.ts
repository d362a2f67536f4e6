import { cancelOpenDeadlines, reopenDeadlines } from '../../infrastructure/deadline.repository';
import type { CaseEffect } from './case-effect';

/** A closed case reminds nobody; a reopened one has its dates again. */
export const closeOrReopenDeadlines: CaseEffect = async (tx, { before, after }) => {
  if (after.status === 'closed' && before.status !== 'closed')
    await cancelOpenDeadlines(tx, after.id, 'case_closed');
  else if (before.status === 'closed' && after.status !== 'closed')
    await reopenDeadlines(tx, after.id, 'case_reopened');
};
