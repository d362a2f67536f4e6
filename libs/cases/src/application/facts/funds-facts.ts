import type { Tx } from '@overturn/platform';
import type { CaseFacts } from '../../domain/lifecycle';
import type { CaseRow } from '../../infrastructure/case.row';

type Facts = Pick<CaseFacts, 'isFundsRequestOpen' | 'isFundsRequestFiled' | 'areFundsReleased'>;

/** Funds request and release. */
export function fundsFacts(_tx: Tx, _row: CaseRow): Promise<Facts> {
  return Promise.resolve({
    isFundsRequestOpen: false,
    isFundsRequestFiled: false,
    areFundsReleased: false,
  });
}
