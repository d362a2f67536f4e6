import { ensureDraft } from '@overturn/plans';
import type { CaseEffect } from './case-effect';

/** Whoever begins to draft has something to write in: the words of the last version, or an empty plan. */
export const beginPlanDraft: CaseEffect = async (tx, { before, after }) => {
  if (after.status === 'drafting' && before.status !== 'drafting')
    await ensureDraft(tx, after.id, after.round);
};
