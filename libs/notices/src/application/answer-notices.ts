import type { AskedDocument, MarketplaceCode, NoticeKind, NoticeRole, SenderVerdict } from '@overturn/kernel';
import {
  cursorId,
  cursorInstant,
  decodeCursor,
  toPage,
  type ChangeTx,
  type Page,
  type Tx,
} from '@overturn/platform';
import type { Found } from '../domain/notice-reading';
import { findCaseReferences } from '../domain/extract/case-references';
import { noticeForUpdate, noticeOf } from '../infrastructure/notice.repository';
import { NoticeRow } from '../infrastructure/notice.row';

/** A message as an answer (答复) to what was sent: what it says, and what tells whose it is. */
export interface AnswerNotice {
  readonly id: string;
  readonly caseId: string | null;
  readonly subject: string | null;
  readonly excerpt: string;
  readonly storedAt: Date;
  readonly role: NoticeRole;
  /** In force. */
  readonly kind: NoticeKind;
  /** 0..1; 1 where a person said the kind. */
  readonly confidence: number;
  readonly isKindCorrected: boolean;
  /** Words of the message that the kind was read from, at most three. */
  readonly quotes: readonly string[];
  readonly senderVerdict: SenderVerdict;
  readonly marketplace: MarketplaceCode | null;
  readonly askedDocuments: readonly AskedDocument[];
  /** Only where the message states one number and no other. */
  readonly attemptsLeft: number | null;
  readonly asins: readonly string[];
  readonly orderIds: readonly string[];
  /** Case ids of Amazon and of the firm. */
  readonly caseReferences: readonly string[];
  readonly merchantTokens: readonly string[];
  readonly sellerNames: readonly string[];
}

const EXCERPT = 160;
const QUOTE = 160;
const QUOTES = 3;
/** Of each kind of clue: more than that is a list of everything, not a clue. */
const CLUES = 10;
const COUNTED_AT_MOST = 100;
/** More than any case has: a bound, not a page. */
const ANSWERS_OF_A_CASE = 200;

/** Not locked. @throws NOTICES.NOTICE_NOT_FOUND */
export const answerNotice = async (tx: Tx, noticeId: string): Promise<AnswerNotice> =>
  asAnswer(await noticeOf(tx, noticeId));

/** Locked until it is filed. @throws NOTICES.NOTICE_NOT_FOUND */
export const answerNoticeForUpdate = async (tx: ChangeTx, noticeId: string): Promise<AnswerNotice> =>
  asAnswer(await noticeForUpdate(tx, noticeId));

/** Answers that belong to no case yet, newest first, paged by keyset. */
export async function unfiledAnswers(
  tx: Tx,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<AnswerNotice>> {
  const after = decodeCursor(query.cursor, 2);
  const rows = await answers(tx)
    .andWhere('n.case_id is null')
    .andWhere(
      after ? '(n.stored_at, n.id) < (:at, :id)' : 'true',
      after ? { at: cursorInstant(after[0]), id: cursorId(after[1]) } : {},
    )
    .orderBy({ 'n.stored_at': 'DESC', 'n.id': 'DESC' })
    .limit(query.limit + 1)
    .getMany();
  return toPage(rows, query.limit, (row) => [row.storedAt.toISOString(), row.id], asAnswer);
}

/** How many answers wait for a case, up to a bound. */
export async function countUnfiledAnswers(tx: Tx): Promise<{ count: number; isAtLeast: boolean }> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from (select from notices.notices
       where firm_id = $1 and case_id is null and role = 'answer' limit $2) as waiting`,
    [tx.scope.firmId, COUNTED_AT_MOST + 1],
  );
  const count = row?.count ?? 0;
  return { count: Math.min(count, COUNTED_AT_MOST), isAtLeast: count > COUNTED_AT_MOST };
}

/** Answers among a case's notices, oldest first. */
export async function answerNoticesOfCase(tx: Tx, caseId: string): Promise<AnswerNotice[]> {
  const rows = await answers(tx)
    .andWhere('n.case_id = :caseId', { caseId })
    .orderBy({ 'n.stored_at': 'ASC', 'n.id': 'ASC' })
    .limit(ANSWERS_OF_A_CASE)
    .getMany();
  return rows.map(asAnswer);
}

/** The mail's own look, which may be large, is not read. */
const NEEDED = [
  'firmId',
  'id',
  'caseId',
  'subject',
  'bodyText',
  'storedAt',
  'role',
  'kind',
  'reading',
  'senderVerdict',
  'marketplace',
] as const satisfies readonly (keyof NoticeRow)[];

const answers = (tx: Tx) =>
  tx.manager
    .createQueryBuilder(NoticeRow, 'n')
    .select(NEEDED.map((field) => `n.${field}`))
    .where(`n.firm_id = :firmId and n.role = 'answer'`, { firmId: tx.scope.firmId });

function asAnswer(row: Pick<NoticeRow, (typeof NEEDED)[number]>): AnswerNotice {
  const { kind, extracted } = row.reading;
  const isKindCorrected = kind.value !== row.kind;
  const attempts = new Set(extracted.attemptsLeft.map((one) => one.value));
  const [onlyAttempts = null] = attempts.size === 1 ? attempts : [];
  return {
    id: row.id,
    caseId: row.caseId,
    subject: row.subject,
    excerpt: [...row.bodyText.slice(0, EXCERPT * 2)].slice(0, EXCERPT).join(''),
    storedAt: row.storedAt,
    role: row.role,
    kind: row.kind,
    confidence: isKindCorrected ? 1 : kind.confidence,
    isKindCorrected,
    quotes: isKindCorrected
      ? []
      : kind.reasons
          .flatMap(({ span }) => (span ? [row.bodyText.slice(span.start, span.end).slice(0, QUOTE)] : []))
          .slice(0, QUOTES),
    senderVerdict: row.senderVerdict,
    marketplace: row.marketplace,
    askedDocuments: [...new Set(extracted.askedDocuments.map((one) => one.value))],
    attemptsLeft: onlyAttempts,
    asins: valuesOf(extracted.asins),
    orderIds: valuesOf(extracted.orderIds),
    caseReferences: findCaseReferences(row.bodyText),
    merchantTokens: valuesOf(extracted.merchantTokens),
    sellerNames: valuesOf(extracted.sellerNames),
  };
}

const valuesOf = (found: readonly Found<string>[]): readonly string[] =>
  [...new Set(found.map((one) => one.value))].slice(0, CLUES);
