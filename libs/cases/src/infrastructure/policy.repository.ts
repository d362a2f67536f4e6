import { Refusal, type Cause } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { PolicyFields, SeedPolicy } from '../domain/policies/policy';

export interface Policy extends PolicyFields {
  readonly id: string;
  readonly causes: Cause[];
  readonly changedAt: Date;
  readonly retiredAt: Date | null;
  readonly version: number;
  /** Open cases that cite it. */
  readonly openCases: number;
}

export interface Citation {
  readonly policyId: string;
  readonly citedBy: string;
  readonly citedAt: Date;
}

/** A firm keeps a shelf of policies, not a warehouse. */
const POLICIES_SHOWN = 300;

const COLUMNS = `p.id, p.title_zh as "titleZh", p.title_en as "titleEn", p.summary_zh as "summaryZh",
  p.summary_en as "summaryEn", p.url, p.causes, p.changed_at as "changedAt", p.retired_at as "retiredAt", p.version`;

/** The firm's policies by title, with how many open cases rest on each. */
export function policiesOfFirm(tx: Tx): Promise<Policy[]> {
  return tx.query<Policy>(
    `select ${COLUMNS}, (
       select count(*)::int from cases.policy_citations x join cases.cases c on c.firm_id = x.firm_id and c.id = x.case_id
       where x.firm_id = p.firm_id and x.policy_id = p.id and c.status <> 'closed') as "openCases"
     from cases.policies p where p.firm_id = $1 order by p.retired_at nulls first, p.title_en, p.id limit $2`,
    [tx.scope.firmId, POLICIES_SHOWN],
  );
}

/** @returns its id */
export async function insertPolicy(tx: ChangeTx, fields: PolicyFields): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into cases.policies (firm_id, id, title_zh, title_en, summary_zh, summary_en, url, causes, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.scope.firmId, id, ...valuesOf(fields), tx.now],
  );
  tx.touch('policy', id);
  return id;
}

/** @throws CASES.POLICY_NOT_FOUND, CASES.VERSION_CONFLICT */
export async function updatePolicyAt(
  tx: ChangeTx,
  policyId: string,
  version: number,
  fields: PolicyFields,
  isRetired: boolean,
): Promise<void> {
  const { firmId } = tx.scope;
  const changed = await tx.query(
    `with changed as (update cases.policies set title_zh = $4, title_en = $5, summary_zh = $6, summary_en = $7, url = $8,
       causes = $9, changed_at = $10, retired_at = case when $11 then coalesce(retired_at, $10) end, version = version + 1
       where firm_id = $1 and id = $2 and version = $3 returning id) select id from changed`,
    [firmId, policyId, version, ...valuesOf(fields), tx.now, isRetired],
  );
  if (changed.length === 0) {
    const [there] = await tx.query<{ version: number }>(
      'select version from cases.policies where firm_id = $1 and id = $2',
      [firmId, policyId],
    );
    if (!there) throw new Refusal('CASES.POLICY_NOT_FOUND');
    throw new Refusal('CASES.VERSION_CONFLICT', { currentVersion: there.version });
  }
  tx.touch('policy', policyId);
}

const valuesOf = (fields: PolicyFields) => [
  fields.titleZh,
  fields.titleEn,
  fields.summaryZh,
  fields.summaryEn,
  fields.url,
  fields.causes,
];

/** Gives the firm the policies to start with; those it has are left as they are. */
export async function installPolicies(tx: ChangeTx, policies: readonly SeedPolicy[]): Promise<void> {
  for (const policy of policies)
    await tx.query(
      `insert into cases.policies (firm_id, id, code, title_zh, title_en, summary_zh, summary_en, url, causes)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (firm_id, code) do nothing`,
      [tx.scope.firmId, newId(), policy.code, ...valuesOf(policy)],
    );
}

export function citationsOfCase(tx: Tx, caseId: string): Promise<Citation[]> {
  return tx.query<Citation>(
    `select policy_id as "policyId", cited_by as "citedBy", cited_at as "citedAt" from cases.policy_citations
     where firm_id = $1 and case_id = $2 order by cited_at, policy_id`,
    [tx.scope.firmId, caseId],
  );
}

/** Cites a policy once. @throws CASES.POLICY_NOT_FOUND */
export async function cite(tx: ChangeTx, caseId: string, policyId: string, staffId: string): Promise<void> {
  const { firmId } = tx.scope;
  const [policy] = await tx.query('select from cases.policies where firm_id = $1 and id = $2', [
    firmId,
    policyId,
  ]);
  if (!policy) throw new Refusal('CASES.POLICY_NOT_FOUND');
  await tx.query(
    `insert into cases.policy_citations (firm_id, case_id, policy_id, cited_by, cited_at)
     values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [firmId, caseId, policyId, staffId, tx.now],
  );
}

export async function uncite(tx: ChangeTx, caseId: string, policyId: string): Promise<void> {
  await tx.query(
    'delete from cases.policy_citations where firm_id = $1 and case_id = $2 and policy_id = $3',
    [tx.scope.firmId, caseId, policyId],
  );
}
