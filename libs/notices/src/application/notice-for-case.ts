import type { AccountState, NoticeKind } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';
import { effective } from '../domain/corrections';
import type { StatedDeadlineValue } from '../domain/notice-reading';
import { correctedReading, noticeForUpdate, noticeOf } from '../infrastructure/notice.repository';
import { NoticeRow } from '../infrastructure/notice.row';

/** What a case takes from its notice: the values in force. */
export interface NoticeForCase {
  readonly id: string;
  readonly caseId: string | null;
  readonly kind: NoticeKind;
  readonly accountState: AccountState | null;
  readonly statedDeadlines: readonly {
    readonly about: 'appeal' | 'respond' | 'funds_request' | 'unknown';
    readonly value: StatedDeadlineValue;
    readonly quote: string;
  }[];
  /** ASINs and order ids, for search. */
  readonly references: readonly string[];
  /** Merchant tokens that it names: the client's own, or those of accounts that Amazon holds to be related. */
  readonly merchantTokens: readonly string[];
}

async function forCase(tx: Tx, row: NoticeRow): Promise<NoticeForCase> {
  const reading = await correctedReading(tx, row);
  const { asins, merchantTokens, orderIds, statedDeadlines } = reading.extracted;
  return {
    id: row.id,
    caseId: row.caseId,
    kind: effective(reading.kind),
    accountState: effective(reading.accountState),
    statedDeadlines: statedDeadlines.map(({ about, value, span }) => ({
      about,
      value,
      quote: row.bodyText.slice(span.start, span.end),
    })),
    references: [...new Set([...asins, ...orderIds].map((one) => one.value))],
    merchantTokens: [...new Set(merchantTokens.map((one) => one.value))],
  };
}

/** Locked until the case is written. @throws NOTICES.NOTICE_NOT_FOUND */
export const noticeForCase = async (tx: ChangeTx, noticeId: string): Promise<NoticeForCase> =>
  forCase(tx, await noticeForUpdate(tx, noticeId));

/** Not locked. @throws NOTICES.NOTICE_NOT_FOUND */
export const noticeForReading = async (tx: Tx, noticeId: string): Promise<NoticeForCase> =>
  forCase(tx, await noticeOf(tx, noticeId));

/** Ties a notice to the case it belongs to. */
export async function linkNotice(tx: ChangeTx, noticeId: string, caseId: string): Promise<void> {
  await tx.manager.update(NoticeRow, { firmId: tx.scope.firmId, id: noticeId }, { caseId });
  tx.touch('notice', noticeId);
}

/** Ids of a case's notices, oldest first. */
export async function noticesOfCase(tx: Tx, caseId: string): Promise<string[]> {
  const rows = await tx.manager.find(NoticeRow, {
    select: { id: true, firmId: true },
    where: { firmId: tx.scope.firmId, caseId },
    order: { storedAt: 'ASC', id: 'ASC' },
  });
  return rows.map((row) => row.id);
}
