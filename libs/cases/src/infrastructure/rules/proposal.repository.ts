import type {
  DeadlineKind,
  DeadlineSource,
  ProposalCause,
  ProposalKind,
  ProposalState,
} from '@overturn/kernel';
import { cursorId, newId, toPage, decodeCursor, type ChangeTx, type Page, type Tx } from '@overturn/platform';
import type { KeptReading, KeptWhy } from '../deadline.row';

/** The deadline as the rules say it, ready to be written. */
export interface DraftedDeadline {
  readonly kind: DeadlineKind;
  readonly source: DeadlineSource;
  readonly dueAt: string;
  readonly zone: string;
  readonly isAmbiguous: boolean;
  readonly countsHours: boolean;
  readonly readings: readonly KeptReading[];
  readonly why: KeptWhy;
}

export interface NewProposal {
  readonly caseId: string;
  readonly deadlineId: string | null;
  readonly kind: ProposalKind;
  readonly code: string;
  readonly reading: string;
  readonly oldDueAt: Date | null;
  readonly newDueAt: Date | null;
  readonly draft: DraftedDeadline | null;
}

export interface ProposalRow extends NewProposal {
  readonly id: string;
  readonly cause: ProposalCause;
  readonly state: ProposalState;
  readonly reason: string;
  readonly createdAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decision: string | null;
}

const COLUMNS = `id, case_id as "caseId", deadline_id as "deadlineId", kind, code, reading, old_due_at as "oldDueAt",
  new_due_at as "newDueAt", draft, cause, state, reason, created_at as "createdAt", decided_by as "decidedBy",
  decided_at as "decidedAt", decision`;

const keyOf = (one: NewProposal): string =>
  [
    one.caseId,
    one.code,
    one.reading,
    one.kind,
    one.oldDueAt?.getTime() ?? '',
    one.newDueAt?.getTime() ?? '',
  ].join('|');

/**
 * Keeps what was found for the cases that were looked at. A proposal that is there already stays, one that no longer
 * holds is superseded, and one that a person rejected is not made again while old and new date are the same.
 * @returns how many are new
 */
export async function keepProposals(
  tx: ChangeTx,
  caseIds: readonly string[],
  found: readonly NewProposal[],
  by: { readonly cause: ProposalCause; readonly recomputeId: string | null; readonly reason: string },
): Promise<number> {
  const { firmId } = tx.scope;
  const before = await tx.query<ProposalRow>(
    `select ${COLUMNS} from cases.deadline_proposals
     where firm_id = $1 and case_id = any ($2::uuid[]) and state in ('proposed', 'rejected')`,
    [firmId, [...caseIds]],
  );
  const wanted = new Set(found.map(keyOf));
  const outdated = before.filter((one) => one.state === 'proposed' && !wanted.has(keyOf(one)));
  if (outdated.length > 0)
    await tx.query(
      `update cases.deadline_proposals set state = 'superseded', decided_at = $3
       where firm_id = $1 and id = any ($2::uuid[])`,
      [firmId, outdated.map(({ id }) => id), tx.now],
    );
  const known = new Set(before.map(keyOf));
  const fresh = found.filter((one) => !known.has(keyOf(one)));
  for (const one of fresh) await insertProposal(tx, one, by);
  return fresh.length;
}

async function insertProposal(
  tx: ChangeTx,
  one: NewProposal,
  by: { readonly cause: ProposalCause; readonly recomputeId: string | null; readonly reason: string },
): Promise<void> {
  const id = newId();
  await tx.query(
    `insert into cases.deadline_proposals (firm_id, id, case_id, deadline_id, recompute_id, cause, kind, code, reading,
       old_due_at, new_due_at, draft, reason, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict (firm_id, case_id, code, reading) where state = 'proposed' do nothing`,
    [
      tx.scope.firmId,
      id,
      one.caseId,
      one.deadlineId,
      by.recomputeId,
      by.cause,
      one.kind,
      one.code,
      one.reading,
      one.oldDueAt,
      one.newDueAt,
      one.draft === null ? null : JSON.stringify(one.draft),
      by.reason,
      tx.now,
    ],
  );
  tx.touch('deadline_proposal', id);
}

export interface ProposalFilter {
  readonly state?: ProposalState | undefined;
  readonly caseId?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Proposals, newest first. */
export async function listProposals(tx: Tx, filter: ProposalFilter): Promise<Page<ProposalRow>> {
  const after = decodeCursor(filter.cursor, 1);
  const rows = await tx.query<ProposalRow>(
    `select ${COLUMNS} from cases.deadline_proposals
     where firm_id = $1 ${filter.state === 'proposed' ? `and state = 'proposed'` : ''}
       and ($2::text is null or state = $2) and ($3::uuid is null or case_id = $3) and ($4::uuid is null or id < $4)
     order by id desc limit $5`,
    [
      tx.scope.firmId,
      filter.state ?? null,
      filter.caseId ?? null,
      after ? cursorId(after[0]) : null,
      filter.limit + 1,
    ],
  );
  return toPage(
    rows,
    filter.limit,
    (row) => [row.id],
    (row) => row,
  );
}

/** Number and zone of the cases of a page, in one query. */
export async function numbersAndZones(
  tx: Tx,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly number: string; readonly zone: string }>> {
  const rows = await tx.query<{ id: string; number: string; zone: string }>(
    'select id, number, zone from cases.cases where firm_id = $1 and id = any ($2::uuid[])',
    [tx.scope.firmId, [...new Set(caseIds)]],
  );
  return new Map(rows.map(({ id, number, zone }) => [id, { number, zone }]));
}

/** Locked in the order of their ids, so that two people who decide at once do not wait for each other forever. */
export const proposalsForUpdate = (tx: ChangeTx, ids: readonly string[]): Promise<ProposalRow[]> =>
  tx.query<ProposalRow>(
    `select ${COLUMNS} from cases.deadline_proposals where firm_id = $1 and id = any ($2::uuid[]) order by id for update`,
    [tx.scope.firmId, [...ids]],
  );

export async function decideProposal(
  tx: ChangeTx,
  id: string,
  state: 'accepted' | 'rejected' | 'superseded',
  decision: { readonly by: string; readonly reason: string } | null,
): Promise<void> {
  await tx.query(
    `update cases.deadline_proposals set state = $3, decided_by = $4, decided_at = $5, decision = $6
     where firm_id = $1 and id = $2`,
    [tx.scope.firmId, id, state, decision?.by ?? null, tx.now, decision?.reason ?? null],
  );
  tx.touch('deadline_proposal', id);
}
