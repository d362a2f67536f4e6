import {
  Refusal,
  type Cause,
  type MarketplaceCode,
  type NoticeKind,
  type PassageLanguage,
  type PassagePart,
  type Placeholder,
  type PrecedentOutcome,
  type PrecedentState,
} from '@overturn/kernel';
import { cursorId, cursorInstant, decodeCursor, toPage, type Page, type Tx } from '@overturn/platform';

/** A passage of a plan that won or lost. `lookedBy` is a staff id. */
export interface Precedent {
  readonly id: string;
  readonly part: PassagePart;
  readonly language: PassageLanguage;
  readonly causes: readonly Cause[];
  readonly noticeKind: NoticeKind;
  readonly marketplace: MarketplaceCode;
  readonly outcome: PrecedentOutcome;
  readonly body: string;
  readonly removed: readonly { readonly kind: Placeholder; readonly count: number }[];
  readonly state: PrecedentState;
  readonly madeAt: Date;
  readonly lookedBy: string | null;
  readonly lookedAt: Date | null;
  readonly version: number;
}

export interface PrecedentFilter {
  readonly q?: string | undefined;
  readonly part?: PassagePart | undefined;
  readonly language?: PassageLanguage | undefined;
  readonly cause?: Cause | undefined;
  readonly noticeKind?: NoticeKind | undefined;
  readonly marketplace?: MarketplaceCode | undefined;
  readonly outcome?: PrecedentOutcome | undefined;
}

const FOUND_AT_MOST = 500;
const COLUMNS = `id, part, language, causes, notice_kind as "noticeKind", marketplace, outcome, body, removed, state,
  made_at as "madeAt", looked_by as "lookedBy", looked_at as "lookedAt", version`;
const SHOWN = `firm_id = $1 and state = 'shown' and ($2::uuid[] is null or id = any ($2))
  and ($3::text is null or part = $3) and ($4::text is null or language = $4) and ($5::text is null or $5 = any (causes))
  and ($6::text is null or notice_kind = $6) and ($7::text is null or marketplace = $7)`;

async function conditions(tx: Tx, filter: PrecedentFilter): Promise<readonly unknown[]> {
  const { q, part = null, language = null, cause = null, noticeKind = null, marketplace = null } = filter;
  return [tx.scope.firmId, q ? await foundIds(tx, q) : null, part, language, cause, noticeKind, marketplace];
}

async function foundIds(tx: Tx, q: string): Promise<string[]> {
  if ([...q].length < 2) return [];
  const rows = await tx.query<{ id: string }>('select library.precedent_ids($1, $2) as id', [
    q,
    FOUND_AT_MOST,
  ]);
  return rows.map(({ id }) => id);
}

/** Precedents that a person has looked at, newest first, paged by keyset; a search finds the newest 500. */
export async function listPrecedents(
  tx: Tx,
  filter: PrecedentFilter & { readonly cursor?: string | undefined; readonly limit: number },
): Promise<Page<Precedent>> {
  const after = decodeCursor(filter.cursor, 2);
  const rows = await tx.query<Precedent>(
    `select ${COLUMNS} from library.precedents
     where ${SHOWN} and ($8::text is null or outcome = $8)
       and ($9::timestamptz is null or (made_at, id) < ($9, $10::uuid))
     order by made_at desc, id desc limit $11`,
    [
      ...(await conditions(tx, filter)),
      filter.outcome ?? null,
      after ? cursorInstant(after[0]) : null,
      after ? cursorId(after[1]) : null,
      filter.limit + 1,
    ],
  );
  return toPage(
    rows,
    filter.limit,
    (row) => [row.madeAt.toISOString(), row.id],
    (row) => row,
  );
}

/** How many plans, not passages, ended how, of those that the filter finds. */
export async function countPlans(
  tx: Tx,
  filter: PrecedentFilter,
): Promise<ReadonlyMap<PrecedentOutcome, number>> {
  const rows = await tx.query<{ outcome: PrecedentOutcome; plans: number }>(
    `select outcome, count(distinct version_id)::int as plans from library.precedents where ${SHOWN} group by outcome`,
    await conditions(tx, filter),
  );
  return new Map(rows.map(({ outcome, plans }) => [outcome, plans]));
}

/** A plan whose passages wait for somebody to look. */
export interface WaitingPlan {
  readonly versionId: string;
  readonly caseId: string;
  readonly outcome: PrecedentOutcome;
  readonly waiting: number;
  readonly madeAt: Date;
}

const WAITING_SHOWN = 100;

/** The oldest first, at most 100. */
export function waitingPlans(tx: Tx): Promise<WaitingPlan[]> {
  return tx.query<WaitingPlan>(
    `select version_id as "versionId", case_id as "caseId", outcome, count(*)::int as waiting, min(made_at) as "madeAt"
     from library.precedents where firm_id = $1 and state = 'waiting'
     group by version_id, case_id, outcome order by min(made_at), version_id limit $2`,
    [tx.scope.firmId, WAITING_SHOWN],
  );
}

/** Every precedent of one plan, in the order in which they were made. @throws LIBRARY.PRECEDENT_NOT_FOUND */
export async function precedentsOfPlan(
  tx: Tx,
  versionId: string,
): Promise<(Precedent & { readonly path: string; readonly caseId: string })[]> {
  const rows = await tx.query<Precedent & { path: string; caseId: string }>(
    `select ${COLUMNS}, path, case_id as "caseId" from library.precedents where firm_id = $1 and version_id = $2 order by id`,
    [tx.scope.firmId, versionId],
  );
  if (rows.length === 0) throw new Refusal('LIBRARY.PRECEDENT_NOT_FOUND');
  return rows;
}
