import type { LinkKind, LinkRole } from '@overturn/kernel';
import { newId, sha256Of, type ChangeTx } from '@overturn/platform';
import { derivedFacts, type DerivedFact, type RecordedClient } from '../domain/linkage/derived-facts';
import { findLinks, meetingKinds } from '../domain/linkage/find-links';
import type { FoundLink } from '../domain/linkage/link-fact';
import { linkKey } from '../domain/linkage/link-key';
import { factSetOf, reconcileFindings } from '../domain/linkage/reconcile-findings';
import { refusalOfValue } from '../domain/linkage/refused-value';
import { clientDetails, type ClientDetails } from '../infrastructure/client.read-model';
import {
  HOLDERS_LOOKED_AT,
  activeFacts,
  holdersOf,
  insertFact,
  lockKeys,
  markChecked,
  retireFacts,
  type KeptLinkFact,
  type WantedKey,
} from '../infrastructure/link-fact.repository';
import {
  insertFindings,
  knownFindings,
  lapseFindings,
  updateFindings,
} from '../infrastructure/link-finding.repository';
import { toPinyin } from '../infrastructure/pinyin';

const DEFAULT_ROLE: Partial<Readonly<Record<LinkKind, LinkRole>>> = {
  supplier: 'supplier',
  complainant: 'complainant',
};

/** The role that a fact of a kind has unless somebody says otherwise. */
export const defaultRole = (kind: LinkKind): LinkRole => DEFAULT_ROLE[kind] ?? 'seller';

const DERIVED = new Set(['client_record', 'contact', 'seller_account']);
/** Whether the product keeps a fact in step with the client's record. */
export const isDerived = ({ source }: Pick<KeptLinkFact, 'source'>): boolean => DERIVED.has(source);

/**
 * Takes the client's facts from its record anew, and compares all of them with those of every other client of the
 * firm. Checking the same facts again changes nothing but the time of the check.
 * @returns the record
 */
export async function checkLinkage(tx: ChangeTx, clientId: string): Promise<ClientDetails> {
  const record = await clientDetails(tx, clientId);
  await syncDerivedFacts(tx, clientId, record);
  const mine = await activeFacts(tx, clientId);
  const before = await knownFindings(tx, clientId);
  await lockKeys(
    tx,
    [...mine, ...before].map(({ key }) => key),
  );

  const wanted = wantedKeys(mine);
  const holders = await holdersOf(tx, clientId, wanted);
  const found = findLinks(mine, holders, toPinyin);
  const held = new Map<string, number>();
  for (const { key } of holders) held.set(key, (held.get(key) ?? 0) + 1);
  const isCut = (key: string) => (held.get(key) ?? 0) >= HOLDERS_LOOKED_AT;
  const changes = reconcileFindings(await knownFindings(tx, clientId), found, sha256Of, isCut);

  const written = (id: string, link: FoundLink) => ({ id, link, factSet: sha256Of(factSetOf(link)) });
  await insertFindings(
    tx,
    clientId,
    changes.added.map((link) => written(newId(), link)),
  );
  await updateFindings(
    tx,
    changes.reopened.map(({ finding, link }) => written(finding.id, link)),
    true,
  );
  await updateFindings(
    tx,
    changes.updated.map(({ finding, link }) => written(finding.id, link)),
    false,
  );
  await lapseFindings(
    tx,
    changes.lapsed.map(({ id }) => id),
  );
  await markChecked(tx, clientId);
  return record;
}

/** Keeps the seller accounts that an Amazon notice names beside the client's own. */
export async function noteNamedAccounts(
  tx: ChangeTx,
  clientId: string,
  merchantTokens: readonly string[],
): Promise<void> {
  if (merchantTokens.length === 0) return;
  const { sellerAccounts } = await clientDetails(tx, clientId);
  for (const value of merchantTokens) {
    const key = linkKey('merchant_token', { value, bank: null }, toPinyin);
    if (key === null || sellerAccounts.some((one) => one.merchantToken === value)) continue;
    await insertFact(tx, clientId, {
      kind: 'merchant_token',
      value,
      bank: null,
      key,
      role: 'related_party',
      source: 'amazon_notice',
      contactId: null,
      sellerAccountId: null,
      evidenceId: null,
      knownOn: null,
      note: '',
    });
  }
}

/** Each key under each kind among which it may be met, once. */
function wantedKeys(facts: readonly KeptLinkFact[]): WantedKey[] {
  const wanted = facts.flatMap(({ kind, key }) => meetingKinds(kind).map((one) => ({ kind: one, key })));
  return [...new Map(wanted.map((one) => [JSON.stringify(one), one])).values()];
}

async function syncDerivedFacts(tx: ChangeTx, clientId: string, record: RecordedClient): Promise<void> {
  const kept = (await activeFacts(tx, clientId)).filter(isDerived);
  const wanted = derivedFacts(record);
  const isSame = (one: DerivedFact, other: KeptLinkFact) =>
    one.kind === other.kind && one.value === other.value && one.source === other.source;
  await retireFacts(
    tx,
    kept.filter((fact) => !wanted.some((one) => isSame(one, fact))).map(({ id }) => id),
  );
  for (const fact of wanted.filter((one) => !kept.some((other) => isSame(one, other)))) {
    const given = { value: fact.value, bank: null };
    const key = linkKey(fact.kind, given, toPinyin);
    // A name of one dash, or an account number in the place of a name, is no fact; the record itself keeps it.
    if (key === null || refusalOfValue(fact.kind, given, toPinyin) !== null) continue;
    await insertFact(tx, clientId, {
      ...fact,
      bank: null,
      key,
      role: defaultRole(fact.kind),
      evidenceId: null,
      knownOn: null,
      note: '',
    });
  }
}
