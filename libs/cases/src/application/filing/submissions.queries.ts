import { Injectable } from '@nestjs/common';
import { blockingVerdicts, hasEvidence } from '@overturn/evidence';
import { staffNames } from '@overturn/identity';
import type { Scope, SubmissionType } from '@overturn/kernel';
import { coolOffEnd, isCoolOffOver, planStanding } from '@overturn/plans';
import { UnitOfWork } from '@overturn/platform';
import { EMPTY_PLAN } from '@overturn/wording';
import { mayUseOverride, submissionTypesIn } from '../../domain/submissions';
import { evidenceSituation } from '../evidence/evidence-situation';
import { caseOf } from '../../infrastructure/case.repository';
import { overridesOfCase, type FilingOverride } from '../../infrastructure/override.repository';
import {
  attemptsLeft,
  contactLockEnd,
  isPlanMisdirected,
  submissionsOfCase,
  type Submission,
} from '../../infrastructure/submission.repository';
import { checkPlan, type PlanCheck } from './check-plan';

/** What stands between the plan of the running round and Amazon, for people to read. */
export interface GateReport {
  readonly check: PlanCheck;
  readonly hasEvidence: boolean;
  /** Verdicts on the evidence that fail and that nobody let pass. */
  readonly failingVerdicts: number;
  /** End of the cool-off; null until the client has approved. */
  readonly coolOffEndsAt: Date | null;
  readonly isCoolOffOver: boolean;
}

export interface SubmissionPage {
  readonly submissions: readonly Submission[];
  readonly staff: ReadonlyMap<string, string>;
  readonly round: number;
  /** What can be sent as the case stands. */
  readonly types: readonly SubmissionType[];
  /** Until when nobody contacts Amazon; null where nothing was sent. */
  readonly nextContactAt: Date | null;
  readonly isContactLocked: boolean;
  /** Only when an answer said so. */
  readonly attemptsLeft: number | null;
  /** Approvals of this round that a filing may still use. */
  readonly overrides: readonly FilingOverride[];
}

/** What screens ask about the way to Amazon. */
@Injectable()
export class SubmissionQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND */
  get(scope: Scope, caseId: string): Promise<SubmissionPage> {
    return this.work.read(scope, async (tx) => {
      const row = await caseOf(tx, caseId);
      const submissions = await submissionsOfCase(tx, caseId);
      const nextContactAt = await contactLockEnd(tx, caseId);
      const standing = await planStanding(tx, caseId, row.round, false);
      const overrides = (await overridesOfCase(tx, caseId)).filter((one) =>
        mayUseOverride(one, row.round, standing?.contentHash ?? null, tx.now),
      );
      return {
        submissions,
        staff: await staffNames(tx, [
          ...submissions.flatMap((one) => [one.filedBy, one.overriddenBy]),
          ...overrides.map((one) => one.grantedBy),
        ]),
        round: row.round,
        types: submissionTypesIn(row.status, await isPlanMisdirected(tx, caseId, row.round)),
        nextContactAt,
        isContactLocked: nextContactAt !== null && tx.now.getTime() < nextContactAt.getTime(),
        attemptsLeft: await attemptsLeft(tx, caseId),
        overrides,
      };
    });
  }

  /** @throws CASES.CASE_NOT_FOUND */
  gates(scope: Scope, caseId: string): Promise<GateReport> {
    return this.work.read(scope, async (tx) => {
      const row = await caseOf(tx, caseId);
      const standing = await planStanding(tx, caseId, row.round, row.status === 'drafting');
      const approvedAt = standing?.clientApprovedAt ?? null;
      return {
        check: await checkPlan(tx, row, standing?.content ?? EMPTY_PLAN),
        hasEvidence: await hasEvidence(tx, caseId),
        failingVerdicts: await blockingVerdicts(tx, caseId, await evidenceSituation(tx, row)),
        coolOffEndsAt: approvedAt && coolOffEnd(approvedAt),
        isCoolOffOver: isCoolOffOver(approvedAt, tx.now),
      };
    });
  }
}
