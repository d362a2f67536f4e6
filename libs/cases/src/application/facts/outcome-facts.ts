import type { Tx } from '@overturn/platform';
import type { CaseFacts } from '../../domain/lifecycle';
import type { CaseRow } from '../../infrastructure/case.row';

type Facts = Pick<CaseFacts, 'outcomeClaim' | 'isGuaranteeWindowOpen' | 'isPostMortemWritten'>;

/** Outcome claimed, guarantee, post-mortem. */
export function outcomeFacts(_tx: Tx, _row: CaseRow): Promise<Facts> {
  return Promise.resolve({
    outcomeClaim: null,
    isGuaranteeWindowOpen: false,
    isPostMortemWritten: false,
  });
}
