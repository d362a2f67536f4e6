import { Refusal } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { RulePack } from '../domain/deadlines';

/** The pack in force: the one activated last. @throws CASES.NO_RULE_PACK */
export async function activeRulePack(tx: Tx): Promise<RulePack> {
  const [row] = await tx.query<{ code: string; pack_version: string; rules: RulePack['rules'] }>(
    `select code, pack_version, rules from cases.rule_packs where firm_id = $1 and activated_at <= $2
     order by activated_at desc, id desc limit 1`,
    [tx.scope.firmId, tx.now],
  );
  if (!row) throw new Refusal('CASES.NO_RULE_PACK');
  return { code: row.code, version: Number(row.pack_version), rules: row.rules };
}

/** Gives the firm a pack to work with. */
export async function installRulePack(tx: ChangeTx, pack: RulePack): Promise<void> {
  const id = newId();
  await tx.query(
    `insert into cases.rule_packs (firm_id, id, code, pack_version, rules) values ($1, $2, $3, $4, $5)
     on conflict (firm_id, code, pack_version) do nothing`,
    [tx.scope.firmId, id, pack.code, String(pack.version), JSON.stringify(pack.rules)],
  );
  tx.touch('rule_pack', id);
}
