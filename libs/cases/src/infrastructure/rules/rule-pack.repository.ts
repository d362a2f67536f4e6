import { Refusal, type RulePackState } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { RulePack } from '../../domain/deadlines';

export interface RulePackSummary {
  readonly id: string;
  readonly code: string;
  readonly packVersion: string;
  readonly state: RulePackState;
  readonly note: string;
  readonly ruleCount: number;
  readonly createdAt: Date;
  readonly activatedAt: Date | null;
  readonly retiredAt: Date | null;
  readonly version: number;
}

export interface RulePackDetails extends RulePackSummary {
  readonly rules: RulePack['rules'];
}

const SUMMARY = `id, code, pack_version as "packVersion", state, note, jsonb_array_length(rules) as "ruleCount",
  created_at as "createdAt", activated_at as "activatedAt", retired_at as "retiredAt", version`;
const SHOWN_AT_MOST = 100;

/** The pack in force. @throws CASES.NO_RULE_PACK */
export async function activeRulePack(tx: Tx): Promise<RulePack> {
  const [row] = await tx.query<{ code: string; pack_version: string; rules: RulePack['rules'] }>(
    `select code, pack_version, rules from cases.rule_packs where firm_id = $1 and state = 'active'`,
    [tx.scope.firmId],
  );
  if (!row) throw new Refusal('CASES.NO_RULE_PACK');
  return { code: row.code, version: Number(row.pack_version), rules: row.rules };
}

/** The newest packs, newest first. */
export const listRulePacks = (tx: Tx): Promise<RulePackSummary[]> =>
  tx.query<RulePackSummary>(
    `select ${SUMMARY} from cases.rule_packs where firm_id = $1 order by created_at desc, id desc limit $2`,
    [tx.scope.firmId, SHOWN_AT_MOST],
  );

/** @throws CASES.RULE_PACK_NOT_FOUND */
export async function rulePackOf(tx: Tx, packId: string): Promise<RulePackDetails> {
  const [row] = await tx.query<RulePackDetails>(
    `select ${SUMMARY}, rules from cases.rule_packs where firm_id = $1 and id = $2`,
    [tx.scope.firmId, packId],
  );
  if (!row) throw new Refusal('CASES.RULE_PACK_NOT_FOUND');
  return row;
}

/** Locks a draft. @throws CASES.RULE_PACK_NOT_FOUND, CASES.RULE_PACK_NOT_DRAFT, CASES.VERSION_CONFLICT */
export async function draftPackAt(tx: ChangeTx, packId: string, version: number): Promise<RulePackDetails> {
  await tx.query('select from cases.rule_packs where firm_id = $1 and id = $2 for update', [
    tx.scope.firmId,
    packId,
  ]);
  const pack = await rulePackOf(tx, packId);
  if (pack.state !== 'draft') throw new Refusal('CASES.RULE_PACK_NOT_DRAFT', { state: pack.state });
  if (pack.version !== version) throw new Refusal('CASES.VERSION_CONFLICT', { currentVersion: pack.version });
  return pack;
}

/** Adds a draft under the next version of its code. @returns its id */
export async function insertDraftPack(
  tx: ChangeTx,
  draft: { readonly code: string; readonly note: string; readonly rules: RulePack['rules'] },
): Promise<string> {
  const id = newId();
  // Two people who draft at once would take one number: the firm's packs are taken one after the other.
  await tx.query(`select pg_advisory_xact_lock(hashtext('rule_packs'), hashtext($1))`, [tx.scope.firmId]);
  await tx.query(
    `insert into cases.rule_packs (firm_id, id, code, pack_version, rules, note, state)
     select $1, $2, $3, coalesce(max(pack_version::int), 0) + 1, $4, $5, 'draft'
     from cases.rule_packs where firm_id = $1 and code = $3`,
    [tx.scope.firmId, id, draft.code, JSON.stringify(draft.rules), draft.note],
  );
  tx.touch('rule_pack', id);
  return id;
}

export async function saveDraftPack(
  tx: ChangeTx,
  pack: RulePackDetails,
  change: { readonly rules: RulePack['rules']; readonly note: string },
): Promise<void> {
  await tx.query(
    `update cases.rule_packs set rules = $3, note = $4, version = version + 1 where firm_id = $1 and id = $2`,
    [tx.scope.firmId, pack.id, JSON.stringify(change.rules), change.note],
  );
  tx.touch('rule_pack', pack.id);
}

/** Puts a draft in force in the place of the pack that was. */
export async function activatePack(tx: ChangeTx, packId: string): Promise<void> {
  await tx.query(
    `update cases.rule_packs set state = 'retired', retired_at = $2, version = version + 1
     where firm_id = $1 and state = 'active'`,
    [tx.scope.firmId, tx.now],
  );
  await tx.query(
    `update cases.rule_packs set state = 'active', activated_at = $3, version = version + 1
     where firm_id = $1 and id = $2`,
    [tx.scope.firmId, packId, tx.now],
  );
  tx.touch('rule_pack', packId);
}

export async function dropDraftPack(tx: ChangeTx, packId: string): Promise<void> {
  await tx.query(
    `update cases.rule_packs set state = 'retired', retired_at = $3, version = version + 1
     where firm_id = $1 and id = $2`,
    [tx.scope.firmId, packId, tx.now],
  );
  tx.touch('rule_pack', packId);
}

/** Gives a new firm a pack to work with, in force at once or as a draft. */
export async function installRulePack(
  tx: ChangeTx,
  pack: RulePack,
  state: 'active' | 'draft',
  note: string,
): Promise<void> {
  const id = newId();
  await tx.query(
    `insert into cases.rule_packs (firm_id, id, code, pack_version, rules, state, activated_at, note)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (firm_id, code, pack_version) do nothing`,
    [
      tx.scope.firmId,
      id,
      pack.code,
      String(pack.version),
      JSON.stringify(pack.rules),
      state,
      state === 'active' ? tx.now : null,
      note,
    ],
  );
  tx.touch('rule_pack', id);
}
