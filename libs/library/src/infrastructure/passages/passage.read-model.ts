import {
  Refusal,
  type Cause,
  type NoticeKind,
  type PassageLanguage,
  type PassagePart,
  type PassageState,
} from '@overturn/kernel';
import { cursorId, cursorInstant, decodeCursor, toPage, type Page, type Tx } from '@overturn/platform';

/** A wording of a passage. People are staff ids. */
export interface Wording {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly causes: readonly Cause[];
  readonly noticeKinds: readonly NoticeKind[];
  readonly errors: number;
  readonly warnings: number;
  readonly writtenBy: string;
  readonly writtenAt: Date;
  /** Null: nobody has let others use it. */
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
}

/** A passage with its newest wording, and the one that others use. */
export interface Passage {
  readonly id: string;
  readonly part: PassagePart;
  readonly language: PassageLanguage;
  readonly ownerId: string;
  readonly newest: Wording;
  readonly approved: Wording | null;
  readonly changedAt: Date;
  readonly retiredAt: Date | null;
  readonly version: number;
}

export interface PassageFilter {
  readonly q?: string | undefined;
  readonly part?: PassagePart | undefined;
  readonly language?: PassageLanguage | undefined;
  /** Those for this cause, and those for all. */
  readonly causes?: readonly Cause[] | undefined;
  readonly noticeKind?: NoticeKind | undefined;
  readonly state?: PassageState | undefined;
  /** Of which the caller may use a wording now: approved, or their own. A staff id. */
  readonly usableBy?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const FOUND_AT_MOST = 500;
const WORDING = (v: string, a: string) => `jsonb_build_object('number', ${v}.number, 'title', ${v}.title,
  'body', ${v}.body, 'causes', ${v}.causes, 'noticeKinds', ${v}.notice_kinds, 'errors', ${v}.errors,
  'warnings', ${v}.warnings, 'writtenBy', ${v}.written_by, 'writtenAt', ${v}.written_at,
  'approvedBy', ${a}.approved_by, 'approvedAt', ${a}.approved_at)`;
const STATE = `case when p.retired_at is not null then 'retired' when p.approved = p.newest then 'approved' else 'waiting' end`;
const SELECT = `select p.id, p.part, p.language, p.owner_id as "ownerId", p.changed_at as "changedAt",
    p.retired_at as "retiredAt", p.version, ${WORDING('n', 'na')} as newest,
    case when v.number is not null then ${WORDING('v', 'va')} end as approved
  from library.passages p
  join library.passage_versions n on n.firm_id = p.firm_id and n.passage_id = p.id and n.number = p.newest
  left join library.passage_approvals na on na.firm_id = n.firm_id and na.passage_id = n.passage_id and na.number = n.number
  left join library.passage_versions v on v.firm_id = p.firm_id and v.passage_id = p.id and v.number = p.approved
  left join library.passage_approvals va on va.firm_id = v.firm_id and va.passage_id = v.passage_id and va.number = v.number`;

type Kept = Omit<Wording, 'writtenAt' | 'approvedAt'> & { writtenAt: string; approvedAt: string | null };
type Row = Omit<Passage, 'newest' | 'approved'> & { newest: Kept; approved: Kept | null };

const wordingFrom = ({ writtenAt, approvedAt, ...kept }: Kept): Wording => ({
  ...kept,
  writtenAt: new Date(writtenAt),
  approvedAt: approvedAt === null ? null : new Date(approvedAt),
});
const passageFrom = ({ newest, approved, ...row }: Row): Passage => ({
  ...row,
  newest: wordingFrom(newest),
  approved: approved === null ? null : wordingFrom(approved),
});

/** Passages, what was changed last first, paged by keyset; a search finds the last 500 that hold the words. */
export async function listPassages(tx: Tx, filter: PassageFilter): Promise<Page<Passage>> {
  const after = decodeCursor(filter.cursor, 2);
  const rows = await tx.query<Row>(
    `${SELECT}
     where p.firm_id = $1 and ($2::uuid[] is null or p.id = any ($2))
       and ($3::text is null or p.part = $3) and ($4::text is null or p.language = $4)
       and ($5::text[] is null or n.causes = '{}' or n.causes && $5)
       and ($6::text is null or n.notice_kinds = '{}' or $6 = any (n.notice_kinds))
       and ($7::text is null or $7 = ${STATE})
       and ($8::uuid is null or p.retired_at is null and (p.approved is not null or n.written_by = $8))
       and ($9::timestamptz is null or (p.changed_at, p.id) < ($9, $10::uuid))
     order by p.changed_at desc, p.id desc limit $11`,
    [
      tx.scope.firmId,
      filter.q ? await foundIds(tx, filter.q) : null,
      filter.part ?? null,
      filter.language ?? null,
      filter.causes && filter.causes.length > 0 ? filter.causes : null,
      filter.noticeKind ?? null,
      filter.state ?? null,
      filter.usableBy ?? null,
      after ? cursorInstant(after[0]) : null,
      after ? cursorId(after[1]) : null,
      filter.limit + 1,
    ],
  );
  return toPage(rows, filter.limit, (row) => [row.changedAt.toISOString(), row.id], passageFrom);
}

/** Of two characters or more; one is found in too much. */
async function foundIds(tx: Tx, q: string): Promise<string[]> {
  if ([...q].length < 2) return [];
  const rows = await tx.query<{ id: string }>('select library.passage_ids($1, $2) as id', [q, FOUND_AT_MOST]);
  return rows.map(({ id }) => id);
}

/** @throws LIBRARY.PASSAGE_NOT_FOUND */
export async function passageOf(tx: Tx, passageId: string): Promise<Passage> {
  const [row] = await tx.query<Row>(`${SELECT} where p.firm_id = $1 and p.id = $2`, [
    tx.scope.firmId,
    passageId,
  ]);
  if (!row) throw new Refusal('LIBRARY.PASSAGE_NOT_FOUND');
  return passageFrom(row);
}

const WORDINGS_SHOWN = 100;

/** Every wording of a passage, newest first, at most 100. */
export async function wordingsOf(tx: Tx, passageId: string): Promise<Wording[]> {
  return tx.query<Wording>(
    `select v.number, v.title, v.body, v.causes, v.notice_kinds as "noticeKinds", v.errors, v.warnings,
       v.written_by as "writtenBy", v.written_at as "writtenAt", a.approved_by as "approvedBy", a.approved_at as "approvedAt"
     from library.passage_versions v left join library.passage_approvals a
       on a.firm_id = v.firm_id and a.passage_id = v.passage_id and a.number = v.number
     where v.firm_id = $1 and v.passage_id = $2 order by v.number desc limit $3`,
    [tx.scope.firmId, passageId, WORDINGS_SHOWN],
  );
}
