import { Refusal, type FindingVerdict } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { FoundLink, KnownFinding } from '../domain/linkage/link-fact';

/** All findings of a client, whatever their state. */
export function knownFindings(tx: Tx, clientId: string): Promise<KnownFinding[]> {
  return tx.query<KnownFinding>(
    `select id, case when client_a = $2 then client_b else client_a end as "otherClientId", nature, kind, key,
            strength, state, fact_set as "factSet"
     from clients.link_findings where firm_id = $1 and (client_a = $2 or client_b = $2)`,
    [tx.scope.firmId, clientId],
  );
}

export interface FindingToWrite {
  readonly id: string;
  readonly link: FoundLink;
  readonly factSet: string;
}

/** Adds findings about a client; one that is there already (made by the other client's check) stays as it is. */
export async function insertFindings(
  tx: ChangeTx,
  clientId: string,
  findings: readonly FindingToWrite[],
): Promise<void> {
  if (findings.length === 0) return;
  const pairs = findings.map(({ link }) => [clientId, link.otherClientId].sort());
  const added = await tx.query<{ id: string }>(
    `insert into clients.link_findings (firm_id, id, client_a, client_b, nature, kind, key, strength, fact_set, found_at)
     select $1, id, a, b, nature, kind, key, strength, fact_set, $10
     from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
       as found (id, a, b, nature, kind, key, strength, fact_set)
     on conflict (firm_id, client_a, client_b, nature, kind, key) do nothing returning id`,
    [
      tx.scope.firmId,
      findings.map(({ id }) => id),
      pairs.map(([a]) => a),
      pairs.map(([, b]) => b),
      findings.map(({ link }) => link.nature),
      findings.map(({ link }) => link.kind),
      findings.map(({ link }) => link.key),
      findings.map(({ link }) => link.strength),
      findings.map(({ factSet }) => factSet),
      tx.now,
    ],
  );
  const ids = new Set(added.map(({ id }) => id));
  await linkFacts(
    tx,
    findings.filter(({ id }) => ids.has(id)),
  );
  for (const id of ids) tx.touch('link_finding', id);
}

/** Brings findings up to the facts of today; `isOpened` takes back what was said of them. */
export async function updateFindings(
  tx: ChangeTx,
  findings: readonly FindingToWrite[],
  isOpened: boolean,
): Promise<void> {
  for (const { id, link, factSet } of findings) {
    await tx.query(
      `update clients.link_findings set strength = $3, fact_set = $4, version = version + 1
         ${isOpened ? `, state = 'open', found_at = $5, judged_by = null, judged_at = null, judgement = null` : ''}
       where firm_id = $1 and id = $2`,
      [tx.scope.firmId, id, link.strength, factSet, ...(isOpened ? [tx.now] : [])],
    );
    tx.touch('link_finding', id);
  }
  await linkFacts(tx, findings);
}

export async function lapseFindings(tx: ChangeTx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(
    `update clients.link_findings set state = 'lapsed', version = version + 1
     where firm_id = $1 and id = any ($2::uuid[]) and state = 'open'`,
    [tx.scope.firmId, ids],
  );
  for (const id of ids) tx.touch('link_finding', id);
}

async function linkFacts(tx: ChangeTx, findings: readonly FindingToWrite[]): Promise<void> {
  if (findings.length === 0) return;
  const rows = findings.flatMap(({ id, link }) =>
    [...link.mine, ...link.theirs].map((fact) => [id, fact.id]),
  );
  await tx.query(
    `insert into clients.link_finding_facts (firm_id, finding_id, fact_id)
     select $1, finding_id, fact_id from unnest($2::uuid[], $3::uuid[]) as one (finding_id, fact_id)
     on conflict do nothing`,
    [tx.scope.firmId, rows.map(([finding]) => finding), rows.map(([, fact]) => fact)],
  );
}

export interface Judgement {
  readonly verdict: FindingVerdict;
  readonly reason: string;
  readonly staffId: string;
}

/**
 * Writes what a person says of a finding, now and for the record.
 * @throws CLIENTS.FINDING_NOT_FOUND, CLIENTS.FINDING_LAPSED, CLIENTS.VERSION_CONFLICT
 */
export async function judgeFinding(
  tx: ChangeTx,
  findingId: string,
  version: number,
  { verdict, reason, staffId }: Judgement,
): Promise<void> {
  const { firmId } = tx.scope;
  const [row] = await tx.query<{ state: string; version: number; factSet: string }>(
    `select state, version, fact_set as "factSet" from clients.link_findings where firm_id = $1 and id = $2 for update`,
    [firmId, findingId],
  );
  if (!row) throw new Refusal('CLIENTS.FINDING_NOT_FOUND');
  if (row.version !== version) throw new Refusal('CLIENTS.VERSION_CONFLICT', { currentVersion: row.version });
  if (row.state === 'lapsed') throw new Refusal('CLIENTS.FINDING_LAPSED');
  await tx.query(
    `update clients.link_findings set state = $3, judged_by = $4, judged_at = $5, judgement = $6, version = version + 1
     where firm_id = $1 and id = $2`,
    [firmId, findingId, verdict, staffId, tx.now, reason],
  );
  await tx.query(
    `insert into clients.link_judgements (firm_id, id, finding_id, verdict, reason, fact_set, judged_by, judged_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [firmId, newId(), findingId, verdict, reason, row.factSet, staffId, tx.now],
  );
  tx.touch('link_finding', findingId);
}
