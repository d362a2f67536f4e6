import {
  CLIENT_DEADLINE_MATTERS,
  Refusal,
  type CaseStatus,
  type Cause,
  type ClientDeadlineMatter,
  type ClosedAs,
  type DeadlineKind,
  type MarketplaceCode,
  type SuspensionType,
} from '@overturn/kernel';
import { cursorId, cursorInstant, decodeCursor, toPage, type Page, type Tx } from '@overturn/platform';

/** A case as its client may see it; row security has left out everybody else's. */
export interface ClientCase {
  readonly id: string;
  readonly number: string;
  readonly status: CaseStatus;
  readonly closedAs: ClosedAs | null;
  readonly suspensionType: SuspensionType;
  readonly causes: readonly Cause[];
  readonly marketplace: MarketplaceCode;
  readonly zone: string;
  readonly sellerAccountId: string;
  readonly openedAt: Date;
  readonly guaranteeEndsAt: Date | null;
  /** The last thing that happened and that clients may know of. */
  readonly changedAt: Date;
  /** The nearest open date to act before. */
  readonly nextMatter: ClientDeadlineMatter | null;
  readonly nextDueAt: Date | null;
}

const COLUMNS = `c.id, c.number, c.status, c.closed_as as "closedAs", c.suspension_type as "suspensionType", c.causes,
  c.marketplace, c.zone, c.seller_account_id as "sellerAccountId", c.opened_at as "openedAt",
  c.guarantee_ends_at as "guaranteeEndsAt", coalesce(last.at, c.opened_at) as "changedAt",
  next.code as "nextMatter", next.due_at as "nextDueAt"`;
const JOINS = `left join lateral (select e.at from cases.case_events e where e.firm_id = c.firm_id and e.case_id = c.id
    and e.visibility = 'client' order by e.sequence desc limit 1) last on true
  left join lateral (select d.code, d.due_at from cases.deadlines d where d.firm_id = c.firm_id and d.case_id = c.id
    and d.state = 'open' and d.kind = 'latest_by' and d.code = any ($1::text[]) order by d.due_at, d.id limit 1) next on true`;

/** A client's cases, newest first. */
export async function clientCases(
  tx: Tx,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<ClientCase>> {
  const key = decodeCursor(query.cursor, 2);
  const rows = await tx.query<ClientCase>(
    `select ${COLUMNS} from cases.cases c ${JOINS}
     where c.firm_id = $2 and c.client_id = $3
       and ($4::timestamptz is null or (c.opened_at, c.id) < ($4, $5::uuid))
     order by c.opened_at desc, c.id desc limit $6`,
    [
      CLIENT_DEADLINE_MATTERS,
      tx.scope.firmId,
      clientIdOf(tx),
      key ? cursorInstant(key[0]) : null,
      key ? cursorId(key[1]) : null,
      query.limit + 1,
    ],
  );
  return toPage(
    rows,
    query.limit,
    (row) => [row.openedAt.toISOString(), row.id],
    (row) => row,
  );
}

const TODOS_AT_MOST = 50;

/** The client's cases in which something waits for them, the nearest date first. */
export function clientCasesIn(tx: Tx, statuses: readonly CaseStatus[]): Promise<ClientCase[]> {
  return tx.query<ClientCase>(
    `select ${COLUMNS} from cases.cases c ${JOINS}
     where c.firm_id = $2 and c.client_id = $3 and c.status = any ($4::text[])
     order by next.due_at nulls last, c.opened_at, c.id limit ${TODOS_AT_MOST}`,
    [CLIENT_DEADLINE_MATTERS, tx.scope.firmId, clientIdOf(tx), statuses],
  );
}

/** Those of the client's cases that have these ids. */
export const clientCasesNamed = (tx: Tx, ids: readonly string[]): Promise<ClientCase[]> =>
  tx.query<ClientCase>(
    `select ${COLUMNS} from cases.cases c ${JOINS} where c.firm_id = $2 and c.client_id = $3 and c.id = any ($4::uuid[])`,
    [CLIENT_DEADLINE_MATTERS, tx.scope.firmId, clientIdOf(tx), ids],
  );

/** One of the client's cases, or null. */
export async function clientCase(tx: Tx, caseId: string): Promise<ClientCase | null> {
  const [row] = await clientCasesNamed(tx, [caseId]);
  return row ?? null;
}

/** @throws CASES.CASE_NOT_FOUND for another client's case, as if it were another firm's */
export async function requireOwnCase(tx: Tx, caseId: string): Promise<ClientCase> {
  const one = await clientCase(tx, caseId);
  if (!one) throw new Refusal('CASES.CASE_NOT_FOUND');
  return one;
}

export interface ClientDeadline {
  readonly id: string;
  readonly matter: ClientDeadlineMatter;
  readonly kind: DeadlineKind;
  readonly dueAt: Date;
  readonly zone: string;
  readonly isAmbiguous: boolean;
  readonly countsHours: boolean;
}

/** The open dates of a case that clients are told, the nearest first. */
export function clientDeadlines(tx: Tx, caseId: string): Promise<ClientDeadline[]> {
  return tx.query<ClientDeadline>(
    `select id, code as matter, kind, due_at as "dueAt", zone, is_ambiguous as "isAmbiguous", counts_hours as "countsHours"
     from cases.deadlines where firm_id = $1 and case_id = $2 and state = 'open' and code = any ($3::text[])
     order by due_at, id limit 20`,
    [tx.scope.firmId, caseId, CLIENT_DEADLINE_MATTERS],
  );
}

/** Row security keeps other clients out as well; the query says so itself, for the index and for whoever reads it. */
function clientIdOf(tx: Tx): string {
  const { actor } = tx.scope;
  if (actor.kind !== 'client') throw new Error('A client’s question without a client');
  return actor.clientId;
}
