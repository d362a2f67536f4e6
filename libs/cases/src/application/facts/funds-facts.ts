import type { Tx } from '@overturn/platform';
import type { CaseFacts } from '../../domain/lifecycle';
import { areReleased, isFundsWindowOpen } from '../../domain/outcome';
import type { CaseRow } from '../../infrastructure/case.row';
import {
  fundsDatesOf,
  isFundsRequestFiled,
  releaseLinesOf,
} from '../../infrastructure/outcome/funds.repository';

type Facts = Pick<CaseFacts, 'isFundsRequestOpen' | 'isFundsRequestFiled' | 'areFundsReleased'>;

/** Funds request and release. */
export async function fundsFacts(tx: Tx, row: CaseRow): Promise<Facts> {
  return {
    isFundsRequestOpen: isFundsWindowOpen(await fundsDatesOf(tx, row.id), tx.now),
    isFundsRequestFiled: await isFundsRequestFiled(tx, row.id),
    areFundsReleased: areReleased(await releaseLinesOf(tx, row.id)),
  };
}
