import { Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import { Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import type { PolicyFields } from '../domain/policies/policy';
import { caseForUpdate, caseOf } from '../infrastructure/case.repository';
import {
  citationsOfCase,
  cite,
  insertPolicy,
  policiesOfFirm,
  uncite,
  updatePolicyAt,
  type Citation,
  type Policy,
} from '../infrastructure/policy.repository';

/** The firm's library of Amazon's policies, and what somebody has read for a case. */
@Injectable()
export class PolicyLibrary {
  constructor(private readonly work: UnitOfWork) {}

  list(scope: Scope): Promise<readonly Policy[]> {
    return this.work.read(scope, policiesOfFirm);
  }

  add(scope: Scope, fields: PolicyFields): Promise<string> {
    return this.work.change(scope, 'policy.add', (tx) => insertPolicy(tx, fields));
  }

  /** @throws CASES.POLICY_NOT_FOUND, CASES.VERSION_CONFLICT */
  update(
    scope: Scope,
    policyId: string,
    change: { version: number; fields: PolicyFields; isRetired: boolean },
  ): Promise<void> {
    return this.work.change(scope, 'policy.update', (tx) =>
      updatePolicyAt(tx, policyId, change.version, change.fields, change.isRetired),
    );
  }

  /** @throws CASES.CASE_NOT_FOUND */
  citations(
    scope: Scope,
    caseId: string,
  ): Promise<{ citations: readonly Citation[]; staff: ReadonlyMap<string, string> }> {
    return this.work.read(scope, async (tx) => {
      await caseOf(tx, caseId);
      const citations = await citationsOfCase(tx, caseId);
      return {
        citations,
        staff: await staffNames(
          tx,
          citations.map((one) => one.citedBy),
        ),
      };
    });
  }

  /** Says that the person has read a policy for a case. @throws CASES.CASE_NOT_FOUND, CASES.POLICY_NOT_FOUND */
  cite(scope: Scope, caseId: string, policyId: string): Promise<void> {
    const { actor } = scope;
    if (actor.kind !== 'staff') throw new Refusal('HTTP.PERMISSION_NEEDED');
    return this.work.change(scope, 'policy.cite', async (tx) => {
      await caseForUpdate(tx, caseId);
      await cite(tx, caseId, policyId, actor.staffId);
      tx.touch('case', caseId);
    });
  }

  /** @throws CASES.CASE_NOT_FOUND */
  uncite(scope: Scope, caseId: string, policyId: string): Promise<void> {
    return this.work.change(scope, 'policy.uncite', async (tx) => {
      await caseForUpdate(tx, caseId);
      await uncite(tx, caseId, policyId);
      tx.touch('case', caseId);
    });
  }
}
