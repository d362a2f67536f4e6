import type {
  FindingNature,
  FindingState,
  FindingStrength,
  FindingVerdict,
  LinkKind,
} from '@overturn/kernel';
import { cursorId, cursorInstant, decodeCursor, toPage, type Page, type Tx } from '@overturn/platform';
import type { GraphAccount, GraphFact } from '../domain/linkage/relation-graph';

export interface FindingJudgement {
  readonly verdict: FindingVerdict;
  readonly reason: string;
  readonly staffId: string;
  readonly at: Date;
}

export interface FindingDetails {
  readonly id: string;
  readonly clientIds: readonly [string, string];
  readonly nature: FindingNature;
  readonly kind: LinkKind;
  readonly key: string;
  readonly strength: FindingStrength;
  readonly state: FindingState;
  readonly foundAt: Date;
  readonly version: number;
  readonly facts: readonly GraphFact[];
  /** Newest first; earlier ones may have been taken back by new facts. */
  readonly judgements: readonly FindingJudgement[];
}

interface FindingRow extends Omit<FindingDetails, 'facts' | 'judgements'> {
  readonly rank: number;
}

const COLUMNS = `id, array[client_a, client_b]::text[] as "clientIds", nature, kind, key, strength, state,
  found_at as "foundAt", version, rank`;
const JUDGEMENTS_SHOWN = 20;

/** Findings of the firm, open ones first, then newest first, paged by keyset. */
export async function listFindings(
  tx: Tx,
  query: { state: FindingState | 'all'; cursor?: string | undefined; limit: number },
): Promise<Page<FindingDetails>> {
  const after = decodeCursor(query.cursor, 3);
  const rows = await tx.query<FindingRow>(
    `select ${COLUMNS} from clients.link_findings
     where firm_id = $1 and ($2 = 'all' or state = $2)
       and ($3::int is null or (rank >= $3 and (rank > $3 or (found_at, id) < ($4::timestamptz, $5::uuid))))
     order by rank, found_at desc, id desc limit $6`,
    [
      tx.scope.firmId,
      query.state,
      after ? rankOf(after[0]) : null,
      after ? cursorInstant(after[1]) : null,
      after ? cursorId(after[2]) : null,
      query.limit + 1,
    ],
  );
  const details = new Map((await withFacts(tx, rows)).map((one) => [one.id, one]));
  const page = toPage(
    rows,
    query.limit,
    (row) => [row.rank, row.foundAt.toISOString(), row.id],
    (row) => details.get(row.id),
  );
  return { ...page, items: page.items.filter((one) => one !== undefined) };
}

const rankOf = (part: string | number | null | undefined): number =>
  typeof part === 'number' && Number.isInteger(part) && part >= 0 && part < 10 ? part : 0;

const OPEN_COUNTED_TO = 1_000;

/** How many findings are open; above a thousand it is at least that. */
export async function countOpenFindings(tx: Tx): Promise<{ count: number; isAtLeast: boolean }> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from
       (select from clients.link_findings where firm_id = $1 and rank = 0 limit $2) as counted`,
    [tx.scope.firmId, OPEN_COUNTED_TO],
  );
  const count = row?.count ?? 0;
  return { count, isAtLeast: count === OPEN_COUNTED_TO };
}

const FINDINGS_OF_CLIENT = 100;

/** Findings of a client, open ones first, at most 100. */
export async function findingsOfClient(tx: Tx, clientId: string): Promise<FindingDetails[]> {
  const rows = await tx.query<FindingRow>(
    `select ${COLUMNS} from clients.link_findings
     where firm_id = $1 and (client_a = $2 or client_b = $2) order by rank, found_at desc, id desc limit $3`,
    [tx.scope.firmId, clientId, FINDINGS_OF_CLIENT],
  );
  return withFacts(tx, rows);
}

/** Findings between clients of a group, for its picture. */
export async function findingsAmong(tx: Tx, clientIds: readonly string[]): Promise<FindingDetails[]> {
  const rows = await tx.query<FindingRow>(
    `select ${COLUMNS} from clients.link_findings
     where firm_id = $1 and client_a = any ($2::uuid[]) and client_b = any ($2::uuid[])
     order by rank, found_at desc, id desc limit $3`,
    [tx.scope.firmId, clientIds, FINDINGS_OF_CLIENT * 2],
  );
  return withFacts(tx, rows);
}

/** One finding; null when the firm has none by this id. */
export async function findingOf(tx: Tx, findingId: string): Promise<FindingDetails | null> {
  const rows = await tx.query<FindingRow>(
    `select ${COLUMNS} from clients.link_findings where firm_id = $1 and id = $2`,
    [tx.scope.firmId, findingId],
  );
  return (await withFacts(tx, rows))[0] ?? null;
}

/** Facts and judgements of a page of findings, in one query each. */
async function withFacts(tx: Tx, rows: readonly FindingRow[]): Promise<FindingDetails[]> {
  if (rows.length === 0) return [];
  const params = [tx.scope.firmId, rows.map((row) => row.id)];
  const facts = await tx.query<GraphFact & { findingId: string }>(
    `select l.finding_id as "findingId", f.id, f.client_id as "clientId", f.kind, f.value, f.bank, f.role, f.source,
            f.known_on::text as "knownOn", f.evidence_id as "evidenceId", f.retired_at is not null as "isRetired"
     from clients.link_finding_facts l join clients.link_facts f on f.firm_id = l.firm_id and f.id = l.fact_id
     where l.firm_id = $1 and l.finding_id = any ($2::uuid[]) order by f.retired_at nulls first, f.id`,
    params,
  );
  const judgements = await tx.query<FindingJudgement & { findingId: string }>(
    `select j.* from unnest($2::uuid[]) as wanted (id) cross join lateral (
       select finding_id as "findingId", verdict, reason, judged_by as "staffId", judged_at as at
       from clients.link_judgements where firm_id = $1 and finding_id = wanted.id
       order by judged_at desc, id desc limit $3) j`,
    [...params, JUDGEMENTS_SHOWN],
  );
  return rows.map(({ rank: _, ...row }) => ({
    ...row,
    facts: facts.filter((fact) => fact.findingId === row.id).map(({ findingId: __, ...fact }) => fact),
    judgements: judgements.filter((one) => one.findingId === row.id).map(({ findingId: __, ...one }) => one),
  }));
}

/** Seller accounts of clients that are not retired. */
export function accountsOfClients(tx: Tx, clientIds: readonly string[]): Promise<GraphAccount[]> {
  return tx.query<GraphAccount>(
    `select id, client_id as "clientId", name from clients.seller_accounts
     where firm_id = $1 and client_id = any ($2::uuid[]) and retired_at is null order by client_id, id limit 200`,
    [tx.scope.firmId, clientIds],
  );
}
