import { Injectable } from '@nestjs/common';
import { billedCase, billedCaseForUpdate, resuspensionsOf, type Resuspension } from '@overturn/cases';
import { ownFirm, staffNames } from '@overturn/identity';
import {
  actingStaffId,
  Refusal,
  type Currency,
  type GuaranteeRemedy,
  type GuaranteeVerdict,
  type Scope,
} from '@overturn/kernel';
import { UnitOfWork, type ChangeTx, type Tx } from '@overturn/platform';
import type { FeePlan } from '../../domain/plan/fee-plan';
import { remedyShares, type RemedyShare } from '../../domain/guarantee/remedy';
import {
  decideGuaranteeClaim,
  guaranteeClaimForUpdate,
  guaranteeClaimsOf,
  guaranteeEnd,
  insertGuaranteeClaim,
  type GuaranteeClaim,
} from '../../infrastructure/guarantee-claim.repository';
import { invoiceForUpdate, invoicesOfCase } from '../../infrastructure/invoice.repository';
import { dayIn } from '../../infrastructure/ledger.repository';
import { lettersOfCase, type Letter } from '../../infrastructure/letter.repository';
import { insertRemedyNote } from '../../infrastructure/credit-note.repository';
import { settleByCredit, taxOfCredit } from '../issue-credit';

/** A new suspension with what the signed letter would give for it. */
export interface CoveredSuspension extends Resuspension {
  readonly guarantee: FeePlan['guarantee'];
  readonly currency: Currency | null;
  /** Last day of the guarantee, in the firm's zone; null without one. */
  readonly lastDay: string | null;
  readonly isInside: boolean;
  /** What the remedy comes to today for the same cause. */
  readonly amountMinor: bigint;
}

export interface GuaranteePage {
  readonly suspensions: readonly CoveredSuspension[];
  readonly claims: readonly GuaranteeClaim[];
  readonly staff: ReadonlyMap<string, string>;
}

export interface GuaranteeJudgement {
  readonly laterCaseId: string;
  readonly verdict: GuaranteeVerdict;
  readonly reason: string;
}

/** What the guarantee gives when the account is suspended again: the signed remedy, once, by two people. */
@Injectable()
export class Guarantees {
  constructor(private readonly work: UnitOfWork) {}

  /** Of a won case and of the case that it became. @throws CASES.CASE_NOT_FOUND */
  of(scope: Scope, caseId: string): Promise<GuaranteePage> {
    return this.work.read(scope, async (tx) => {
      await billedCase(tx, caseId);
      const suspensions: CoveredSuspension[] = [];
      for (const one of await resuspensionsOf(tx, caseId)) suspensions.push(await covered(tx, one));
      const claims = await guaranteeClaimsOf(tx, caseId);
      const people = claims.flatMap(({ requestedBy, decidedBy }) => [requestedBy, decidedBy]);
      return { suspensions, claims, staff: await staffNames(tx, people) };
    });
  }

  /**
   * Says whether the cause is the same, for a second person to decide.
   * @throws BILLING.NO_RESUSPENSION, BILLING.NO_GUARANTEE_SIGNED, BILLING.GUARANTEE_OVER with its last day,
   * BILLING.CAUSE_NOT_THE_SAME, BILLING.NOTHING_PAID_YET, BILLING.REMEDY_GIVEN_ALREADY
   */
  judge(scope: Scope, caseId: string, { laterCaseId, verdict, reason }: GuaranteeJudgement): Promise<void> {
    return this.work.change(scope, 'guarantee.judge', async (tx) => {
      await billedCaseForUpdate(tx, caseId);
      const found = (await resuspensionsOf(tx, caseId)).find((one) => one.laterCaseId === laterCaseId);
      if (!found || found.caseId !== caseId) throw new Refusal('BILLING.NO_RESUSPENSION');
      const letter = await signedLetter(tx, caseId);
      const one = await covered(tx, found);
      const { guarantee, lastDay } = one;
      if (!letter || !guarantee || lastDay === null) throw new Refusal('BILLING.NO_GUARANTEE_SIGNED');
      if (!one.isInside) throw new Refusal('BILLING.GUARANTEE_OVER', { endedOn: lastDay });
      const isSame = verdict === 'same_cause';
      if (isSame && one.sharedCauses.length === 0) throw new Refusal('BILLING.CAUSE_NOT_THE_SAME');
      const givesMoney = isSame && guarantee.remedy !== 'rework';
      if (givesMoney && one.amountMinor === 0n) throw new Refusal('BILLING.NOTHING_PAID_YET');
      await insertGuaranteeClaim(tx, {
        caseId,
        laterCaseId,
        letterId: letter.id,
        verdict,
        reason,
        remedy: isSame ? guarantee.remedy : null,
        sharePpm: givesMoney ? guarantee.sharePpm : null,
        currency: letter.currency,
        amountMinor: givesMoney ? one.amountMinor : 0n,
        requestedBy: actingStaffId(scope),
      });
    });
  }

  /**
   * Another person grants the remedy, which is applied at once, or refuses it.
   * @throws BILLING.GUARANTEE_CLAIM_NOT_FOUND, BILLING.GUARANTEE_CLAIM_DECIDED, BILLING.DECIDER_IS_REQUESTER,
   * BILLING.REMEDY_OUTDATED, BILLING.REWORK_INVOICED, BILLING.PERIOD_CLOSED
   * @returns the won case
   */
  decide(
    scope: Scope,
    claimId: string,
    { isGranted, note }: { readonly isGranted: boolean; readonly note: string },
  ): Promise<string> {
    return this.work.change(scope, 'guarantee.decide', async (tx) => {
      const claim = await guaranteeClaimForUpdate(tx, claimId);
      const by = actingStaffId(scope);
      if (claim.state !== 'requested') throw new Refusal('BILLING.GUARANTEE_CLAIM_DECIDED');
      if (claim.requestedBy === by) throw new Refusal('BILLING.DECIDER_IS_REQUESTER');
      await decideGuaranteeClaim(tx, claimId, { state: isGranted ? 'granted' : 'refused', by, note });
      if (isGranted && claim.remedy === 'rework') await refuseInvoiced(tx, claim.laterCaseId);
      if (isGranted && claim.amountMinor > 0n) await giveBack(tx, claim, by);
      return claim.caseId;
    });
  }
}

const signedLetter = async (tx: Tx, caseId: string): Promise<Letter | undefined> =>
  (await lettersOfCase(tx, caseId)).find(({ state }) => state === 'accepted');

async function covered(tx: Tx, one: Resuspension): Promise<CoveredSuspension> {
  const letter = await signedLetter(tx, one.caseId);
  const guarantee = letter?.plan.guarantee ?? null;
  if (!letter || guarantee === null)
    return { ...one, guarantee, currency: null, lastDay: null, isInside: false, amountMinor: 0n };
  const { zone } = await ownFirm(tx);
  const endsAt = await guaranteeEnd(tx, one.verifiedAt, guarantee.days, zone);
  const shares = await sharesOf(tx, one.caseId, letter.currency, guarantee.remedy, guarantee.sharePpm);
  return {
    ...one,
    guarantee,
    currency: letter.currency,
    lastDay: await dayIn(tx, zone, new Date(endsAt.getTime() - 1)),
    isInside: one.linkedAt < endsAt,
    amountMinor: sumOf(shares),
  };
}

const sumOf = (shares: readonly RemedyShare[]) =>
  shares.reduce((total, { amountMinor }) => total + amountMinor, 0n);

async function sharesOf(
  tx: Tx,
  caseId: string,
  currency: Currency,
  remedy: GuaranteeRemedy,
  sharePpm: number | null,
): Promise<readonly RemedyShare[]> {
  if (remedy === 'rework') return [];
  const invoices = (await invoicesOfCase(tx, caseId)).filter(
    (one) => one.number !== null && one.state !== 'void' && one.currency === currency,
  );
  return remedyShares(invoices, sharePpm ?? 0);
}

/** What is free is not invoiced: what was, is voided first. @throws BILLING.REWORK_INVOICED */
async function refuseInvoiced(tx: ChangeTx, caseId: string): Promise<void> {
  await billedCaseForUpdate(tx, caseId);
  const live = (await invoicesOfCase(tx, caseId)).some(
    ({ state }) => state !== 'void' && state !== 'credited',
  );
  if (live) throw new Refusal('BILLING.REWORK_INVOICED');
}

async function giveBack(tx: ChangeTx, claim: GuaranteeClaim, by: string): Promise<void> {
  const { caseId, currency, remedy, sharePpm, reason, requestedBy } = claim;
  if (remedy === null) return;
  const shares = await sharesOf(tx, caseId, currency, remedy, sharePpm);
  if (sumOf(shares) !== claim.amountMinor) throw new Refusal('BILLING.REMEDY_OUTDATED');
  for (const { invoiceId, amountMinor } of shares) {
    const invoice = await invoiceForUpdate(tx, invoiceId);
    const taxMinor = taxOfCredit(invoice, amountMinor);
    const creditNoteId = await insertRemedyNote(tx, {
      guaranteeClaimId: claim.id,
      invoiceId,
      currency,
      amountMinor,
      taxMinor,
      reason,
      requestedBy,
      decidedBy: by,
    });
    const owedOn = remedy === 'credit' ? 'client_credit' : 'refunds_payable';
    await settleByCredit(
      tx,
      invoice,
      { creditNoteId, amountMinor, taxMinor, owedOn, mayBillAgain: false },
      by,
    );
  }
}
