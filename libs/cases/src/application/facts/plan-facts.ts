import type { Tx } from '@overturn/platform';
import type { CaseFacts } from '../../domain/lifecycle';
import type { CaseRow } from '../../infrastructure/case.row';

type Facts = Pick<CaseFacts, 'isOwnReviewAllowed' | 'plan' | 'gates'>;

/** The plan of action of this round and what stands between it and Amazon. */
export function planFacts(_tx: Tx, _row: CaseRow): Promise<Facts> {
  return Promise.resolve({
    isOwnReviewAllowed: false,
    plan: null,
    gates: null,
  });
}
