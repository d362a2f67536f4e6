import type { AccountState, AskedDocument, NoticeKind, NoticeLanguage } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';
import { applyCorrections, effective, type CorrectedReading } from '../domain/corrections';
import type { StatedDeadlineValue } from '../domain/notice-reading';
import { findCaseReferences } from '../domain/extract/case-references';
import {
  correctedReading,
  correctionsOfAll,
  noticeForUpdate,
  noticeOf,
  noticesById,
} from '../infrastructure/notice.repository';
import { NoticeRow } from '../infrastructure/notice.row';

/** What a case takes from its notice: the values in force. */
export interface NoticeForCase {
  readonly id: string;
  readonly caseId: string | null;
  readonly kind: NoticeKind;
  readonly language: NoticeLanguage;
  readonly accountState: AccountState | null;
  readonly statedDeadlines: readonly {
    readonly about: 'appeal' | 'respond' | 'funds_request' | 'unknown';
    readonly value: StatedDeadlineValue;
    readonly quote: string;
  }[];
  /** What it asks for, each once. */
  readonly askedDocuments: readonly AskedDocument[];
  /** ASINs, order ids and Amazon's case ids, for search. */
  readonly references: readonly string[];
  /** Merchant tokens that it names: the client's own, or those of accounts that Amazon holds to be related. */
  readonly merchantTokens: readonly string[];
}

const forCase = async (tx: Tx, row: NoticeRow): Promise<NoticeForCase> =>
  takenFrom(row, await correctedReading(tx, row));

function takenFrom(row: NoticeRow, reading: CorrectedReading): NoticeForCase {
  const { asins, askedDocuments, merchantTokens, orderIds, statedDeadlines } = reading.extracted;
  return {
    id: row.id,
    caseId: row.caseId,
    kind: effective(reading.kind),
    language: reading.language,
    accountState: effective(reading.accountState),
    statedDeadlines: statedDeadlines.map(({ about, value, span }) => ({
      about,
      value,
      quote: row.bodyText.slice(span.start, span.end),
    })),
    askedDocuments: [...new Set(askedDocuments.map((one) => one.value))],
    references: [
      ...new Set([...[...asins, ...orderIds].map((one) => one.value), ...findCaseReferences(row.bodyText)]),
    ],
    merchantTokens: [...new Set(merchantTokens.map((one) => one.value))],
  };
}

/** Locked until the case is written. @throws NOTICES.NOTICE_NOT_FOUND */
export const noticeForCase = async (tx: ChangeTx, noticeId: string): Promise<NoticeForCase> =>
  forCase(tx, await noticeForUpdate(tx, noticeId));

/** Not locked. @throws NOTICES.NOTICE_NOT_FOUND */
export const noticeForReading = async (tx: Tx, noticeId: string): Promise<NoticeForCase> =>
  forCase(tx, await noticeOf(tx, noticeId));

/** Several at once, in two queries; those that are not there are left out. */
export async function noticesForReading(
  tx: Tx,
  noticeIds: readonly string[],
): Promise<ReadonlyMap<string, NoticeForCase>> {
  const ids = [...new Set(noticeIds)];
  if (ids.length === 0) return new Map();
  const rows = await noticesById(tx, ids);
  const corrections = await correctionsOfAll(tx, ids);
  return new Map(
    rows.map((row) => [
      row.id,
      takenFrom(row, applyCorrections({ ...row.reading, text: row.bodyText }, corrections.get(row.id) ?? [])),
    ]),
  );
}

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
