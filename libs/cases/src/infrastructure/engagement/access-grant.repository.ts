import {
  Refusal,
  type CaseStatus,
  type GrantPermission,
  type GrantState,
  type LocalDate,
} from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

/** Authorised-partner access of the firm to a seller account. Ids of people are staff ids. */
export interface AccessGrant {
  readonly id: string;
  readonly sellerAccountId: string;
  readonly caseId: string | null;
  readonly permissions: GrantPermission[];
  readonly grantedOn: LocalDate;
  readonly expiresOn: LocalDate;
  readonly state: GrantState;
  readonly evidenceId: string | null;
  readonly note: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly revokedAt: Date | null;
  readonly revokedBy: string | null;
  readonly revokeReason: string | null;
  readonly version: number;
}

const SHOWN = 200;

/** Grants of seller accounts, newest first. `today` is a day of the firm's zone. */
export function grantsOfAccounts(
  tx: Tx,
  sellerAccountIds: readonly string[],
  today: LocalDate,
): Promise<AccessGrant[]> {
  return tx.query<AccessGrant>(
    `select id, seller_account_id as "sellerAccountId", case_id as "caseId", permissions,
       granted_on::text as "grantedOn", expires_on::text as "expiresOn",
       case when revoked_at is not null then 'revoked' when expires_on < $3::date then 'expired' else 'active' end as state,
       evidence_id as "evidenceId", note, recorded_at as "recordedAt", recorded_by as "recordedBy",
       revoked_at as "revokedAt", revoked_by as "revokedBy", revoke_reason as "revokeReason", version
     from cases.access_grants where firm_id = $1 and seller_account_id = any ($2::uuid[])
     order by granted_on desc, id desc limit $4`,
    [tx.scope.firmId, sellerAccountIds, today, SHOWN],
  );
}

export interface NewAccessGrant {
  readonly sellerAccountId: string;
  readonly caseId: string | null;
  readonly permissions: readonly GrantPermission[];
  readonly grantedOn: LocalDate;
  readonly expiresOn: LocalDate;
  readonly evidenceId: string | null;
  readonly note: string;
  readonly recordedBy: string;
}

export async function insertGrant(tx: ChangeTx, grant: NewAccessGrant): Promise<void> {
  const id = newId();
  await tx.query(
    `insert into cases.access_grants (firm_id, id, seller_account_id, case_id, permissions, granted_on, expires_on,
       evidence_id, note, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      tx.scope.firmId,
      id,
      grant.sellerAccountId,
      grant.caseId,
      [...new Set(grant.permissions)],
      grant.grantedOn,
      grant.expiresOn,
      grant.evidenceId,
      grant.note,
      tx.now,
      grant.recordedBy,
    ],
  );
  tx.touch('access_grant', id);
}

/** @throws CASES.GRANT_NOT_FOUND, CASES.GRANT_REVOKED, CASES.VERSION_CONFLICT */
export async function revokeGrant(
  tx: ChangeTx,
  sellerAccountIds: readonly string[],
  grantId: string,
  version: number,
  { reason, staffId }: { readonly reason: string; readonly staffId: string },
): Promise<void> {
  const { firmId } = tx.scope;
  const [row] = await tx.query<{ version: number; revoked: boolean }>(
    `select version, revoked_at is not null as revoked from cases.access_grants
     where firm_id = $1 and id = $2 and seller_account_id = any ($3::uuid[]) for update`,
    [firmId, grantId, sellerAccountIds],
  );
  if (!row) throw new Refusal('CASES.GRANT_NOT_FOUND');
  if (row.revoked) throw new Refusal('CASES.GRANT_REVOKED');
  if (row.version !== version) throw new Refusal('CASES.VERSION_CONFLICT', { currentVersion: row.version });
  await tx.query(
    `update cases.access_grants set revoked_at = $3, revoked_by = $4, revoke_reason = $5, version = version + 1
     where firm_id = $1 and id = $2`,
    [firmId, grantId, tx.now, staffId, reason],
  );
  tx.touch('access_grant', grantId);
}

/** An expired grant and an open case of its seller account, for which a task is to be made. */
export interface ExpiredGrant {
  readonly id: string;
  readonly expiresOn: LocalDate;
  readonly caseId: string | null;
  readonly round: number;
  readonly status: CaseStatus;
  readonly assigneeId: string | null;
}

/** Locks grants that ended before `today` and of which no task was made; one row for each open case. */
export function expiredGrants(tx: ChangeTx, today: LocalDate, limit: number): Promise<ExpiredGrant[]> {
  return tx.query<ExpiredGrant>(
    `with expired as (
       select id, seller_account_id, expires_on from cases.access_grants
       where firm_id = $1 and revoked_at is null and expiry_raised_at is null and expires_on < $2::date
       order by expires_on, id limit $3 for update skip locked)
     select g.id, g.expires_on::text as "expiresOn", c.id as "caseId", coalesce(c.round, 1) as round, c.status,
       c.assignee_id as "assigneeId"
     from expired g left join cases.cases c on c.firm_id = $1 and c.seller_account_id = g.seller_account_id
       and c.status <> 'closed'
     order by g.expires_on, g.id, c.id`,
    [tx.scope.firmId, today, limit],
  );
}

export async function markExpiryRaised(tx: ChangeTx, grantIds: readonly string[]): Promise<void> {
  await tx.query(
    `update cases.access_grants set expiry_raised_at = $3 where firm_id = $1 and id = any ($2::uuid[])`,
    [tx.scope.firmId, grantIds, tx.now],
  );
  for (const id of grantIds) tx.touch('access_grant', id);
}
