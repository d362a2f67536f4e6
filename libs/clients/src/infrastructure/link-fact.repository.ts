import type { LinkKind, LinkSource } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { LinkFact } from '../domain/linkage/link-fact';

/** A fact as it is kept. `knownOn` is a calendar date. */
export interface KeptLinkFact extends LinkFact {
  readonly source: LinkSource;
  readonly contactId: string | null;
  readonly sellerAccountId: string | null;
  readonly evidenceId: string | null;
  readonly knownOn: string | null;
  readonly note: string;
  readonly addedBy: string | null;
  readonly addedAt: Date;
  readonly retiredAt: Date | null;
  readonly version: number;
}

export interface NewLinkFact extends Omit<LinkFact, 'id' | 'clientId'> {
  readonly source: LinkSource;
  readonly contactId: string | null;
  readonly sellerAccountId: string | null;
  readonly evidenceId: string | null;
  readonly knownOn: string | null;
  readonly note: string;
}

const COLUMNS = `f.id, f.client_id as "clientId", f.kind, f.value, f.bank, f.key, f.role, f.source,
  f.contact_id as "contactId", f.seller_account_id as "sellerAccountId", f.evidence_id as "evidenceId",
  f.known_on::text as "knownOn", f.note, f.added_by as "addedBy", f.added_at as "addedAt",
  f.retired_at as "retiredAt", f.version`;

/** Of a client with more, the oldest; the use case lets nobody add beyond it. */
export const MOST_FACTS = 300;

export function activeFacts(tx: Tx, clientId: string): Promise<KeptLinkFact[]> {
  return tx.query<KeptLinkFact>(
    `select ${COLUMNS} from clients.link_facts f
     where f.firm_id = $1 and f.client_id = $2 and f.retired_at is null order by f.id limit $3`,
    [tx.scope.firmId, clientId, MOST_FACTS + 50],
  );
}

/** Locked for a change; null when the client has no such fact. */
export async function factForUpdate(
  tx: ChangeTx,
  clientId: string,
  factId: string,
): Promise<KeptLinkFact | null> {
  const [fact] = await tx.query<KeptLinkFact>(
    `select ${COLUMNS} from clients.link_facts f where f.firm_id = $1 and f.client_id = $2 and f.id = $3 for update`,
    [tx.scope.firmId, clientId, factId],
  );
  return fact ?? null;
}

/** @returns null when the client has this very fact already */
export async function insertFact(tx: ChangeTx, clientId: string, fact: NewLinkFact): Promise<string | null> {
  const { actor, firmId } = tx.scope;
  const isTaken =
    fact.source === 'client_record' || fact.source === 'contact' || fact.source === 'seller_account';
  const [row] = await tx.query<{ id: string }>(
    `insert into clients.link_facts (firm_id, id, client_id, kind, value, bank, key, role, source, contact_id,
       seller_account_id, evidence_id, known_on, note, added_by, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     on conflict do nothing returning id`,
    [
      firmId,
      newId(),
      clientId,
      fact.kind,
      fact.value,
      fact.bank,
      fact.key,
      fact.role,
      fact.source,
      fact.contactId,
      fact.sellerAccountId,
      fact.evidenceId,
      fact.knownOn,
      fact.note,
      actor.kind === 'staff' && !isTaken ? actor.staffId : null,
      tx.now,
    ],
  );
  if (row) tx.touch('link_fact', row.id);
  return row?.id ?? null;
}

/** Writes a locked fact at its next version. */
export async function updateFact(
  tx: ChangeTx,
  fact: KeptLinkFact,
  change: Pick<
    NewLinkFact,
    'kind' | 'value' | 'bank' | 'key' | 'role' | 'source' | 'evidenceId' | 'knownOn' | 'note'
  >,
): Promise<void> {
  await tx.query(
    `update clients.link_facts set kind = $3, value = $4, bank = $5, key = $6, role = $7, source = $8,
       evidence_id = $9, known_on = $10, note = $11, version = version + 1
     where firm_id = $1 and id = $2`,
    [
      tx.scope.firmId,
      fact.id,
      change.kind,
      change.value,
      change.bank,
      change.key,
      change.role,
      change.source,
      change.evidenceId,
      change.knownOn,
      change.note,
    ],
  );
  tx.touch('link_fact', fact.id);
}

export async function retireFacts(tx: ChangeTx, factIds: readonly string[]): Promise<void> {
  if (factIds.length === 0) return;
  await tx.query(
    `update clients.link_facts set retired_at = $3, version = version + 1
     where firm_id = $1 and id = any ($2::uuid[]) and retired_at is null`,
    [tx.scope.firmId, factIds, tx.now],
  );
  for (const id of factIds) tx.touch('link_fact', id);
}

/** Whether another active fact of the client says the very same. */
export async function hasSameFact(
  tx: Tx,
  clientId: string,
  fact: Pick<NewLinkFact, 'kind' | 'value' | 'bank' | 'role'>,
  exceptId: string,
): Promise<boolean> {
  const rows = await tx.query(
    `select from clients.link_facts where firm_id = $1 and client_id = $2 and kind = $3 and role = $4 and value = $5
       and coalesce(bank, '') = coalesce($6, '') and retired_at is null and id <> $7`,
    [tx.scope.firmId, clientId, fact.kind, fact.role, fact.value, fact.bank, exceptId],
  );
  return rows.length > 0;
}

export interface WantedKey {
  readonly kind: LinkKind;
  readonly key: string;
}

/** Of a key that more clients have, only the newest of them are looked at: a supplier of everybody ties nobody. */
export const HOLDERS_LOOKED_AT = 25;

/** How other clients' facts are found by key; the plan of it is tested. */
export const HOLDERS_SQL = `
  select f.* from unnest($2::text[], $3::text[]) as wanted (kind, key)
  cross join lateral (
    select id, client_id as "clientId", f.kind, value, bank, f.key, role from clients.link_facts f
    where f.firm_id = $1 and f.kind = wanted.kind and f.key = wanted.key and f.retired_at is null
      and f.client_id <> $4
    order by f.client_id desc limit $5) f`;

/** Facts of other clients under any of these keys, in one indexed query. */
export function holdersOf(tx: Tx, clientId: string, wanted: readonly WantedKey[]): Promise<LinkFact[]> {
  return tx.query<LinkFact>(HOLDERS_SQL, [
    tx.scope.firmId,
    wanted.map((one) => one.kind),
    wanted.map((one) => one.key),
    clientId,
    HOLDERS_LOOKED_AT,
  ]);
}

/** Until the commit nobody else checks one of these keys, so that of two clients at once the later sees the other. */
export async function lockKeys(tx: ChangeTx, keys: readonly string[]): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended(one, 0)) from unnest($1::text[]) as one`, [
    [...new Set(keys)].sort().map((key) => `linkage ${tx.scope.firmId} ${key}`),
  ]);
}

/** Notes that the facts as they are now have been checked. */
export async function markChecked(tx: ChangeTx, clientId: string): Promise<void> {
  await tx.query(
    `insert into clients.link_checks as c (firm_id, client_id, checked_version, checked_at) values ($1, $2, 0, $3)
     on conflict (firm_id, client_id) do update set checked_version = c.facts_version, checked_at = $3`,
    [tx.scope.firmId, clientId, tx.now],
  );
  tx.touch('client', clientId);
}

/** Clients that were never checked, oldest first. */
export async function uncheckedClients(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from clients.clients c where firm_id = $1 and not exists (
       select from clients.link_checks k where k.firm_id = c.firm_id and k.client_id = c.id and k.checked_at is not null)
     order by id limit $2`,
    [tx.scope.firmId, limit],
  );
  return rows.map((row) => row.id);
}

export interface LinkageStanding {
  /** Whether a check was made after the last change of the client's facts. */
  readonly isChecked: boolean;
  readonly checkedAt: Date | null;
  /** Findings that are open or confirmed: they block an engagement. */
  readonly blockingFindings: number;
}

/** Where a client stands with the conflict check. */
export async function linkageStanding(tx: Tx, clientId: string): Promise<LinkageStanding> {
  const [row] = await tx.query<LinkageStanding>(
    `select coalesce(c.checked_version = c.facts_version, false) as "isChecked", c.checked_at as "checkedAt",
       (select count(*)::int from clients.link_findings f where f.firm_id = $1
          and (f.client_a = $2 or f.client_b = $2) and f.state in ('open', 'confirmed')) as "blockingFindings"
     from (select) as one left join clients.link_checks c on c.firm_id = $1 and c.client_id = $2`,
    [tx.scope.firmId, clientId],
  );
  return row ?? { isChecked: false, checkedAt: null, blockingFindings: 0 };
}
