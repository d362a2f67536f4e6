import { Refusal } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { FeePlan } from '../domain/plan/fee-plan';
import { jsonText, planOfJson } from './plan-json';

export interface KeptFeePlan {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly version: number;
  readonly plan: FeePlan;
  readonly isRetired: boolean;
}

interface FeePlanNames {
  readonly nameZh: string;
  readonly nameEn: string;
}

const MOST_PLANS = 200;

/** The firm's own plans in their newest version, those that are offered first. */
export async function feePlansOf(tx: Tx): Promise<readonly KeptFeePlan[]> {
  const rows = await tx.query<Omit<KeptFeePlan, 'plan'> & { readonly content: unknown }>(
    `select p.id, p.name_zh as "nameZh", p.name_en as "nameEn", p.version, p.retired_at is not null as "isRetired", v.content
     from billing.fee_plans p
     join billing.fee_plan_versions v on v.firm_id = p.firm_id and v.plan_id = p.id and v.version = p.version
     where p.firm_id = $1 order by p.retired_at is not null, p.id desc limit $2`,
    [tx.scope.firmId, MOST_PLANS],
  );
  return rows.map(({ content, ...row }) => ({ ...row, plan: planOfJson(content) }));
}

export interface FeePlanVersion {
  readonly version: number;
  readonly plan: FeePlan;
  readonly madeAt: Date;
  /** Staff id; null for the product. */
  readonly madeBy: string | null;
}

/** Every version of a plan, newest first, at most 200. @throws BILLING.FEE_PLAN_NOT_FOUND */
export async function feePlanVersions(tx: Tx, planId: string): Promise<readonly FeePlanVersion[]> {
  const rows = await tx.query<Omit<FeePlanVersion, 'plan'> & { readonly content: unknown }>(
    `select version, content, made_at as "madeAt", made_by as "madeBy" from billing.fee_plan_versions
     where firm_id = $1 and plan_id = $2 order by version desc limit $3`,
    [tx.scope.firmId, planId, MOST_PLANS],
  );
  if (rows.length === 0) throw new Refusal('BILLING.FEE_PLAN_NOT_FOUND');
  return rows.map(({ content, ...row }) => ({ ...row, plan: planOfJson(content) }));
}

export async function insertFeePlan(
  tx: ChangeTx,
  names: FeePlanNames,
  plan: FeePlan,
  madeBy: string,
): Promise<void> {
  const id = newId();
  await tx.query('insert into billing.fee_plans (firm_id, id, name_zh, name_en) values ($1, $2, $3, $4)', [
    tx.scope.firmId,
    id,
    names.nameZh,
    names.nameEn,
  ]);
  await insertVersion(tx, id, 1, plan, madeBy);
  tx.touch('fee_plan', id);
}

/** Another name for a plan; what it says stays. @throws BILLING.FEE_PLAN_NOT_FOUND */
export async function renameFeePlan(tx: ChangeTx, id: string, names: FeePlanNames): Promise<void> {
  const rows = await tx.query(
    `with named as (update billing.fee_plans set name_zh = $3, name_en = $4
       where firm_id = $1 and id = $2 and retired_at is null returning id) select id from named`,
    [tx.scope.firmId, id, names.nameZh, names.nameEn],
  );
  if (rows.length === 0) throw new Refusal('BILLING.FEE_PLAN_NOT_FOUND');
  tx.touch('fee_plan', id);
}

/** Keeps the plan's next version, or retires it. @throws BILLING.FEE_PLAN_NOT_FOUND, BILLING.VERSION_CONFLICT */
export async function changeFeePlan(
  tx: ChangeTx,
  id: string,
  version: number,
  change: { readonly plan: FeePlan; readonly madeBy: string } | 'retire',
): Promise<void> {
  const { firmId } = tx.scope;
  const [row] = await tx.query<{ version: number }>(
    'select version from billing.fee_plans where firm_id = $1 and id = $2 and retired_at is null for update',
    [firmId, id],
  );
  if (!row) throw new Refusal('BILLING.FEE_PLAN_NOT_FOUND');
  if (row.version !== version) throw new Refusal('BILLING.VERSION_CONFLICT', { currentVersion: row.version });
  if (change === 'retire')
    await tx.query('update billing.fee_plans set retired_at = $3 where firm_id = $1 and id = $2', [
      firmId,
      id,
      tx.now,
    ]);
  else {
    await insertVersion(tx, id, version + 1, change.plan, change.madeBy);
    await tx.query('update billing.fee_plans set version = version + 1 where firm_id = $1 and id = $2', [
      firmId,
      id,
    ]);
  }
  tx.touch('fee_plan', id);
}

const insertVersion = (tx: ChangeTx, planId: string, version: number, plan: FeePlan, madeBy: string) =>
  tx.query(
    `insert into billing.fee_plan_versions (firm_id, plan_id, version, content, made_at, made_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [tx.scope.firmId, planId, version, jsonText(plan), tx.now, madeBy],
  );

/** @throws BILLING.FEE_PLAN_NOT_FOUND unless the firm has that version of it */
export async function requireFeePlanVersion(tx: Tx, planId: string, version: number): Promise<void> {
  const rows = await tx.query(
    'select from billing.fee_plan_versions where firm_id = $1 and plan_id = $2 and version = $3',
    [tx.scope.firmId, planId, version],
  );
  if (rows.length === 0) throw new Refusal('BILLING.FEE_PLAN_NOT_FOUND');
}
