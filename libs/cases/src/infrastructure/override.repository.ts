import type { ChangeTx, Tx } from '@overturn/platform';

/** A second person's approval to file past a shut gate or a contact lock. `grantedBy` is a staff id. */
export interface FilingOverride {
  readonly id: string;
  readonly round: number;
  readonly reason: string;
  /** The version of the plan that it was given for; null where the round had none. */
  readonly planVersionHash: string | null;
  readonly grantedBy: string;
  readonly grantedByPersonId: string;
  readonly grantedAt: Date;
  readonly isUsed: boolean;
}

export async function insertOverride(
  tx: ChangeTx,
  override: Pick<FilingOverride, 'id' | 'round' | 'reason' | 'planVersionHash'> & { readonly caseId: string },
  grantedBy: string,
): Promise<void> {
  await tx.query(
    `insert into cases.filing_overrides (firm_id, id, case_id, round, reason, plan_version_hash, granted_by, granted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      tx.scope.firmId,
      override.id,
      override.caseId,
      override.round,
      override.reason,
      override.planVersionHash,
      grantedBy,
      tx.now,
    ],
  );
  tx.touch('filing_override', override.id);
}

const OVERRIDES_SHOWN = 20;

/** Newest first, at most 20. */
export const overridesOfCase = (tx: Tx, caseId: string): Promise<FilingOverride[]> =>
  tx.query<FilingOverride>(
    `select o.id, o.round, o.reason, o.plan_version_hash as "planVersionHash", o.granted_by as "grantedBy", s.person_id as "grantedByPersonId",
       o.granted_at as "grantedAt",
       exists (select from cases.submissions f where f.firm_id = o.firm_id and f.override_id = o.id) as "isUsed"
     from cases.filing_overrides o join identity.staff s on s.firm_id = o.firm_id and s.id = o.granted_by
     where o.firm_id = $1 and o.case_id = $2 order by o.granted_at desc, o.id desc limit $3`,
    [tx.scope.firmId, caseId, OVERRIDES_SHOWN],
  );
