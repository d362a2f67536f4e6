import { Injectable } from '@nestjs/common';
import { CaseCommandRunner, billedCase, billedCaseForUpdate } from '@overturn/cases';
import { requireEvidence } from '@overturn/evidence';
import { actingStaffId, Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx } from '@overturn/platform';
import { letterText, renderClauses } from '../domain/clauses/render-clauses';
import type { FeePlan } from '../domain/plan/fee-plan';
import { requireFeePlanVersion } from '../infrastructure/fee-plan.repository';
import { acceptLetter, offerLetter, type Acceptance } from '../infrastructure/letter.repository';
import { requireSoundPlan } from './fee-plans.use-cases';
import { firmToday } from './firm-day';

export interface LetterOffer {
  /** The case's version. */
  readonly version: number;
  readonly plan: FeePlan;
  readonly from: { readonly planId: string; readonly version: number } | null;
  /** What the offer of an engagement says of the conflict check; used while the case is an enquiry. */
  readonly conflictClearance: string;
}

/** In the case's event, where a client reads it: the promise and the parts of the fee. */
const SUMMARY_CLAUSES = 4;
const SUMMARY_LENGTH = 1_900;

/** Engagement letters: offered with their clauses, accepted by their hash, replaced by another when terms change. */
@Injectable()
export class Letters {
  constructor(
    private readonly work: UnitOfWork,
    private readonly runner: CaseCommandRunner,
  ) {}

  /**
   * Offers a letter. For an enquiry this is the offer of the engagement, in the same transaction; later it changes
   * the terms once the client accepts it.
   * @throws BILLING.FEE_PLAN_INVALID, BILLING.FEE_PLAN_NOT_FOUND, CASES.VERSION_CONFLICT and what the runner refuses with
   */
  async offer(
    scope: Scope,
    permissions: ReadonlySet<string>,
    caseId: string,
    given: LetterOffer,
  ): Promise<void> {
    requireSoundPlan(given.plan);
    const clauses = renderClauses(given.plan);
    const write = async (tx: ChangeTx): Promise<void> => {
      if (given.from) await requireFeePlanVersion(tx, given.from.planId, given.from.version);
      await offerLetter(tx, {
        caseId,
        plan: given.plan,
        from: given.from,
        textZh: letterText(clauses, 'zh'),
        textEn: letterText(clauses, 'en'),
        offeredBy: actingStaffId(scope),
      });
    };
    const { status } = await this.work.read(scope, (tx) => billedCase(tx, caseId));
    if (status !== 'enquiry') return this.changeTerms(scope, 'letter.offer', caseId, given.version, write);
    const command = {
      type: 'OfferEngagement',
      payload: {
        feeSummary: clauses
          .slice(0, SUMMARY_CLAUSES)
          .map(({ zh }) => zh)
          .join('\n')
          .slice(0, SUMMARY_LENGTH),
        guaranteeDays: given.plan.guarantee?.days ?? 0,
        conflictClearance: { clearedByStaffId: actingStaffId(scope), reason: given.conflictClearance },
      },
    } as const;
    await this.runner.run(scope, permissions, caseId, given.version, command, write);
  }

  /**
   * Records that the client accepted the letter on offer, with its hash. For a case that waits for it this is the
   * acceptance of the engagement, in the same transaction.
   * @throws BILLING.LETTER_NOT_FOUND, BILLING.LETTER_NOT_OFFERED, BILLING.LETTER_CHANGED, EVIDENCE.FILE_NOT_FOUND and what the runner refuses with
   */
  async accept(
    scope: Scope,
    permissions: ReadonlySet<string>,
    caseId: string,
    given: Omit<Acceptance, 'recordedBy'> & { readonly version: number },
  ): Promise<void> {
    const { signedEvidenceId, note = '' } = given;
    const write = async (tx: ChangeTx): Promise<void> => {
      await requireEvidence(tx, caseId, signedEvidenceId ? [signedEvidenceId] : []);
      await acceptLetter(tx, caseId, { ...given, recordedBy: actingStaffId(scope) });
    };
    const { status, today } = await this.work.read(scope, async (tx) => ({
      status: (await billedCase(tx, caseId)).status,
      today: await firmToday(tx),
    }));
    if (status !== 'awaiting_engagement')
      return this.changeTerms(scope, 'letter.accept', caseId, given.version, write);
    const command = {
      type: 'AcceptEngagement',
      payload: { acceptedBy: given.acceptedBy, acceptedOn: today, note: note === '' ? null : note },
    } as const;
    await this.runner.run(scope, permissions, caseId, given.version, command, write);
  }

  private changeTerms(
    scope: Scope,
    action: string,
    caseId: string,
    version: number,
    write: (tx: ChangeTx) => Promise<void>,
  ): Promise<void> {
    return this.work.change(scope, action, async (tx) => {
      const row = await billedCaseForUpdate(tx, caseId);
      if (row.version !== version)
        throw new Refusal('CASES.VERSION_CONFLICT', { currentVersion: row.version });
      // An enquiry begins with the case's own command, which nothing here may go around.
      if (row.status === 'enquiry') throw new Refusal('BILLING.NOTHING_AGREED');
      if (row.status === 'closed') throw new Refusal('CASES.CASE_CLOSED');
      await write(tx);
    });
  }
}
