import { Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import { actingStaffId, Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import type { Clause } from '../domain/clauses/clause';
import { renderClauses } from '../domain/clauses/render-clauses';
import type { FeePlan } from '../domain/plan/fee-plan';
import { PRESET_FEE_PLANS } from '../domain/plan/preset-fee-plans';
import { faultsOfFeePlan, type FeePlanFinding } from '../domain/plan/validate-fee-plan';
import {
  changeFeePlan,
  feePlanVersions,
  feePlansOf,
  insertFeePlan,
  renameFeePlan,
  type FeePlanVersion,
  type KeptFeePlan,
} from '../infrastructure/fee-plan.repository';

/** @throws BILLING.FEE_PLAN_INVALID with the first fault and where it is */
export function requireSoundPlan(plan: FeePlan): void {
  const faults = faultsOfFeePlan(plan);
  const [first] = faults;
  if (first) throw new Refusal('BILLING.FEE_PLAN_INVALID', { ...first, faults: faults.length });
}

export interface FeePlanPreview {
  readonly faults: readonly FeePlanFinding[];
  /** Empty while there are faults. */
  readonly clauses: readonly Clause[];
}

export interface WordedVersion extends FeePlanVersion {
  readonly clauses: readonly Clause[];
}

/** The plans that a firm offers, and what they say in words. */
@Injectable()
export class FeePlans {
  constructor(private readonly work: UnitOfWork) {}

  list(
    scope: Scope,
  ): Promise<{ readonly presets: typeof PRESET_FEE_PLANS; readonly own: readonly KeptFeePlan[] }> {
    return this.work.read(scope, async (tx) => ({ presets: PRESET_FEE_PLANS, own: await feePlansOf(tx) }));
  }

  /** Every version of a plan, in words too; people by name. @throws BILLING.FEE_PLAN_NOT_FOUND */
  versions(scope: Scope, planId: string): Promise<readonly WordedVersion[]> {
    return this.work.read(scope, async (tx) => {
      const versions = await feePlanVersions(tx, planId);
      const names = await staffNames(
        tx,
        versions.map(({ madeBy }) => madeBy),
      );
      return versions.map((one) => ({
        ...one,
        madeBy: one.madeBy === null ? null : (names.get(one.madeBy) ?? ''),
        clauses: renderClauses(one.plan),
      }));
    });
  }

  /** What a plan would say to a client, or why it cannot be offered. */
  preview(plan: FeePlan): FeePlanPreview {
    const faults = faultsOfFeePlan(plan);
    return { faults, clauses: faults.length > 0 ? [] : renderClauses(plan) };
  }

  /** @throws BILLING.FEE_PLAN_INVALID */
  create(
    scope: Scope,
    names: { readonly nameZh: string; readonly nameEn: string },
    plan: FeePlan,
  ): Promise<void> {
    requireSoundPlan(plan);
    return this.work.change(scope, 'fee_plan.create', (tx) =>
      insertFeePlan(tx, names, plan, actingStaffId(scope)),
    );
  }

  /** Letters that were made from earlier versions stay as they are. @throws BILLING.FEE_PLAN_INVALID and as the rows */
  revise(scope: Scope, planId: string, version: number, plan: FeePlan): Promise<void> {
    requireSoundPlan(plan);
    return this.work.change(scope, 'fee_plan.revise', (tx) =>
      changeFeePlan(tx, planId, version, { plan, madeBy: actingStaffId(scope) }),
    );
  }

  /** Letters say what was agreed and no plan's name, so they stay. @throws BILLING.FEE_PLAN_NOT_FOUND */
  rename(
    scope: Scope,
    planId: string,
    names: { readonly nameZh: string; readonly nameEn: string },
  ): Promise<void> {
    return this.work.change(scope, 'fee_plan.rename', (tx) => renameFeePlan(tx, planId, names));
  }

  /** It is offered no more. @throws BILLING.FEE_PLAN_NOT_FOUND, BILLING.VERSION_CONFLICT */
  retire(scope: Scope, planId: string, version: number): Promise<void> {
    return this.work.change(scope, 'fee_plan.retire', (tx) => changeFeePlan(tx, planId, version, 'retire'));
  }
}
