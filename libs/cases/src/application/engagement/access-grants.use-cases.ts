import { Injectable } from '@nestjs/common';
import { sellerAccountsOfClient } from '@overturn/clients';
import { requireEvidence } from '@overturn/evidence';
import { staffNames } from '@overturn/identity';
import { actingStaffId, Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, type Tx } from '@overturn/platform';
import { caseOf } from '../../infrastructure/case.repository';
import {
  grantsOfAccounts,
  insertGrant,
  revokeGrant,
  type AccessGrant,
  type NewAccessGrant,
} from '../../infrastructure/engagement/access-grant.repository';
import { firmsToday } from './firms-today';

export interface GrantsPage {
  readonly grants: readonly AccessGrant[];
  readonly sellerAccounts: ReadonlyMap<string, string>;
  readonly staff: ReadonlyMap<string, string>;
}

/** The register of authorised-partner access that clients gave to the firm. It never holds a login. */
@Injectable()
export class AccessGrants {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CLIENTS.CLIENT_NOT_FOUND */
  list(scope: Scope, clientId: string): Promise<GrantsPage> {
    return this.work.read(scope, (tx) => pageOf(tx, clientId));
  }

  /**
   * @throws CLIENTS.CLIENT_NOT_FOUND, CLIENTS.SELLER_ACCOUNT_NOT_FOUND, CASES.CASE_NOT_FOUND,
   * CASES.GRANT_ENDS_BEFORE_IT_BEGINS, EVIDENCE.FILE_NOT_FOUND
   */
  register(scope: Scope, clientId: string, input: Omit<NewAccessGrant, 'recordedBy'>): Promise<GrantsPage> {
    return this.work.change(scope, 'access_grant.register', async (tx) => {
      const accounts = await sellerAccountsOfClient(tx, clientId);
      if (!accounts.has(input.sellerAccountId)) throw new Refusal('CLIENTS.SELLER_ACCOUNT_NOT_FOUND');
      if (input.expiresOn <= input.grantedOn) throw new Refusal('CASES.GRANT_ENDS_BEFORE_IT_BEGINS');
      await requireCaseAndFile(tx, clientId, input);
      await insertGrant(tx, { ...input, recordedBy: actingStaffId(scope) });
      return pageOf(tx, clientId);
    });
  }

  /** @throws CLIENTS.CLIENT_NOT_FOUND, CASES.GRANT_NOT_FOUND, CASES.GRANT_REVOKED, CASES.VERSION_CONFLICT */
  revoke(
    scope: Scope,
    clientId: string,
    grantId: string,
    { version, reason }: { readonly version: number; readonly reason: string },
  ): Promise<GrantsPage> {
    return this.work.change(scope, 'access_grant.revoke', async (tx) => {
      const accounts = await sellerAccountsOfClient(tx, clientId);
      await revokeGrant(tx, [...accounts.keys()], grantId, version, {
        reason,
        staffId: actingStaffId(scope),
      });
      return pageOf(tx, clientId);
    });
  }
}

async function requireCaseAndFile(
  tx: Tx,
  clientId: string,
  { caseId, evidenceId }: Pick<NewAccessGrant, 'caseId' | 'evidenceId'>,
): Promise<void> {
  if (caseId === null) {
    if (evidenceId !== null) throw new Refusal('EVIDENCE.FILE_NOT_FOUND');
    return;
  }
  if ((await caseOf(tx, caseId)).clientId !== clientId) throw new Refusal('CASES.CASE_NOT_FOUND');
  await requireEvidence(tx, caseId, evidenceId === null ? [] : [evidenceId]);
}

async function pageOf(tx: Tx, clientId: string): Promise<GrantsPage> {
  const sellerAccounts = await sellerAccountsOfClient(tx, clientId);
  const grants = await grantsOfAccounts(tx, [...sellerAccounts.keys()], await firmsToday(tx));
  return {
    grants,
    sellerAccounts,
    staff: await staffNames(
      tx,
      grants.flatMap(({ recordedBy, revokedBy }) => [recordedBy, revokedBy]),
    ),
  };
}
