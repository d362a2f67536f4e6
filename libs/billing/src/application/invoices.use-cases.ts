import { Injectable } from '@nestjs/common';
import { billedCaseForUpdate, type BilledCase } from '@overturn/cases';
import {
  actingStaffId,
  Refusal,
  orRefuse,
  partOf,
  roundedQuotient,
  WHOLE_PPM,
  type Scope,
} from '@overturn/kernel';
import { UnitOfWork, type ChangeTx } from '@overturn/platform';
import { calculateFee } from '../domain/calculation/calculate-fee';
import { draftLines, type Ground } from '../domain/invoices/draft-lines';
import { creditApplied, depositApplied, invoiceIssued, invoiceVoided } from '../domain/ledger/postings';
import {
  calculationOf,
  insertCalculation,
  type CalculationInput,
  type KeptCalculation,
} from '../infrastructure/calculation.repository';
import {
  freeGrounds,
  insertInvoice,
  invoiceForUpdate,
  invoicesOfCase,
  liveGrounds,
  moveInvoice,
  openMinorOf,
  type Invoice,
} from '../infrastructure/invoice.repository';
import { clientCreditForUpdate, depositHeld, postEntry } from '../infrastructure/ledger.repository';
import { isFreeRework } from '../infrastructure/guarantee-claim.repository';
import { acceptedLetter, type Letter } from '../infrastructure/letter.repository';
import { gatherFeeFacts } from './gather-fee-facts';
import { entryOf } from './invoice-entry';

/**
 * From the calculation to the issued invoice: who calculates does not approve, and what is issued never changes. What
 * is done to an invoice answers the id of its case.
 */
@Injectable()
export class Invoices {
  constructor(private readonly work: UnitOfWork) {}

  /** Keeps what the case costs today. @throws BILLING.NOTHING_AGREED and what `calculateFee` refuses with */
  calculate(scope: Scope, caseId: string, input: CalculationInput): Promise<void> {
    return this.work.change(scope, 'fee.calculate', async (tx) => {
      const billed = await billedCaseForUpdate(tx, caseId);
      const letter = await acceptedLetter(tx, caseId);
      const facts = await gatherFeeFacts(tx, billed, letter, input);
      const result = orRefuse(calculateFee(letter.plan, facts));
      const { currency, id: letterId } = letter;
      await insertCalculation(tx, {
        caseId,
        letterId,
        currency,
        facts,
        input,
        result,
        calculatedBy: actingStaffId(scope),
      });
    });
  }

  /**
   * Drafts an invoice that says what was calculated, if the facts still come to the same.
   * @throws BILLING.CALCULATION_NOT_FOUND, BILLING.CALCULATION_OUTDATED, BILLING.NOTHING_TO_INVOICE,
   * BILLING.NOTHING_NEW_TO_INVOICE, BILLING.REWORK_IS_FREE
   */
  draftFee(scope: Scope, caseId: string, calculationId: string, dueInDays: number): Promise<void> {
    return this.work.change(scope, 'invoice.draft', async (tx) => {
      const billed = await billedCaseForUpdate(tx, caseId);
      await refuseRework(tx, caseId);
      const letter = await acceptedLetter(tx, caseId);
      const calculation = await calculationOf(tx, caseId, calculationId);
      await this.requireCurrent(tx, billed, letter, calculation);
      const grounds = await newGrounds(tx, calculation);
      const lines = orRefuse(draftLines(calculation.lines, grounds));
      const { tax } = letter.plan;
      const isOnTop = tax !== null && !tax.isIncluded;
      await insertInvoice(tx, {
        ...referencesOf(billed, letter),
        calculationId,
        kind: 'fee',
        netMinor: isOnTop ? calculation.dueMinor : calculation.dueMinor - calculation.taxMinor,
        taxMinor: calculation.taxMinor,
        tax,
        dueInDays,
        calculatedBy: calculation.calculatedBy,
        lines,
        grounds: lines.some(({ groundIndex }) => groundIndex !== null) ? grounds : [],
      });
    });
  }

  /** The assessment fee that was agreed, once. @throws BILLING.NO_ASSESSMENT, BILLING.ALREADY_INVOICED, BILLING.REWORK_IS_FREE */
  draftAssessment(scope: Scope, caseId: string, dueInDays: number): Promise<void> {
    return this.work.change(scope, 'invoice.draft_assessment', async (tx) => {
      const billed = await billedCaseForUpdate(tx, caseId);
      await refuseRework(tx, caseId);
      const letter = await acceptedLetter(tx, caseId);
      const { assessment, tax } = letter.plan;
      if (assessment === null) throw new Refusal('BILLING.NO_ASSESSMENT');
      const earlier = await invoicesOfCase(tx, caseId);
      if (
        earlier.some(({ kind, state }) => kind === 'assessment' && state !== 'void' && state !== 'credited')
      )
        throw new Refusal('BILLING.ALREADY_INVOICED');
      const { amountMinor } = assessment;
      const taxMinor = taxWithin(amountMinor, tax);
      await insertInvoice(tx, {
        ...referencesOf(billed, letter),
        calculationId: null,
        kind: 'assessment',
        netMinor: tax?.isIncluded === false ? amountMinor : amountMinor - taxMinor,
        taxMinor,
        tax,
        dueInDays,
        calculatedBy: actingStaffId(scope),
        lines: [{ kind: 'assessment_fee', clause: 'assessment', amountMinor, groundIndex: null }],
        grounds: [],
      });
    });
  }

  /** @throws BILLING.APPROVER_IS_CALCULATOR, BILLING.INVOICE_STATE, BILLING.VERSION_CONFLICT */
  approve(scope: Scope, invoiceId: string, version: number): Promise<string> {
    return this.work.change(scope, 'invoice.approve', async (tx) => {
      const invoice = await lockedInvoice(tx, invoiceId, version, ['draft']);
      const approvedBy = actingStaffId(scope);
      if (invoice.calculatedBy === approvedBy) throw new Refusal('BILLING.APPROVER_IS_CALCULATOR');
      await moveInvoice(tx, invoiceId, { state: 'approved', approvedBy });
      return invoice.caseId;
    });
  }

  /** Gives it its number, posts it, and applies the deposit and what the client has to its credit. @throws BILLING.INVOICE_STATE, BILLING.VERSION_CONFLICT */
  issue(scope: Scope, invoiceId: string, version: number): Promise<string> {
    return this.work.change(scope, 'invoice.issue', async (tx) => {
      const invoice = await lockedInvoice(tx, invoiceId, version, ['approved']);
      const deposit = await this.depositFor(tx, invoice);
      const credit = await this.creditFor(tx, invoice, deposit);
      const depositAppliedMinor = deposit + credit;
      const issuedBy = actingStaffId(scope);
      await moveInvoice(tx, invoiceId, { state: 'issued', issuedBy, depositAppliedMinor });
      const entry = await entryOf(tx, invoice, issuedBy);
      await postEntry(tx, { ...entry, kind: 'invoice_issued', postings: invoiceIssued(amountsOf(invoice)) });
      if (deposit > 0n)
        await postEntry(tx, { ...entry, kind: 'deposit_applied', postings: depositApplied(deposit) });
      if (credit > 0n)
        await postEntry(tx, { ...entry, kind: 'credit_applied', postings: creditApplied(credit) });
      if (openMinorOf({ ...invoice, depositAppliedMinor }) === 0n)
        await moveInvoice(tx, invoiceId, { state: 'paid' });
      return invoice.caseId;
    });
  }

  /** A paid invoice, and one that a deposit paid, is credited instead. @throws BILLING.INVOICE_STATE, BILLING.VERSION_CONFLICT */
  void(scope: Scope, invoiceId: string, version: number, reason: string): Promise<string> {
    return this.work.change(scope, 'invoice.void', async (tx) => {
      const invoice = await lockedInvoice(tx, invoiceId, version, ['draft', 'approved', 'issued']);
      if (invoice.depositAppliedMinor > 0n || invoice.creditedMinor > 0n)
        throw new Refusal('BILLING.INVOICE_STATE', { state: invoice.state });
      await moveInvoice(tx, invoiceId, { state: 'void', closedReason: reason });
      await freeGrounds(tx, invoiceId);
      if (invoice.state !== 'issued') return invoice.caseId;
      const entry = await entryOf(tx, invoice, actingStaffId(scope));
      await postEntry(tx, { ...entry, kind: 'invoice_voided', postings: invoiceVoided(amountsOf(invoice)) });
      await tx.emit('billing.invoice_changed.v1', { invoiceId });
      return invoice.caseId;
    });
  }

  /** The facts of today come to what was calculated. @throws BILLING.CALCULATION_OUTDATED */
  private async requireCurrent(
    tx: ChangeTx,
    billed: BilledCase,
    letter: Letter,
    calculation: KeptCalculation,
  ): Promise<void> {
    const facts = await gatherFeeFacts(tx, billed, letter, calculation.input);
    const again = calculateFee(letter.plan, facts);
    const isSame =
      again.ok &&
      calculation.letterId === letter.id &&
      again.value.feeMinor === calculation.feeMinor &&
      again.value.dueMinor === calculation.dueMinor &&
      again.value.totalMinor === calculation.totalMinor;
    if (!isSame || calculation.invoiceId !== null) throw new Refusal('BILLING.CALCULATION_OUTDATED');
  }

  private async depositFor(tx: ChangeTx, invoice: Invoice): Promise<bigint> {
    const held = await depositHeld(tx, invoice.caseId, invoice.currency);
    return held < invoice.totalMinor ? held : invoice.totalMinor;
  }

  private async creditFor(tx: ChangeTx, invoice: Invoice, deposit: bigint): Promise<bigint> {
    const credit = await clientCreditForUpdate(tx, invoice.clientId, invoice.currency);
    const left = invoice.totalMinor - deposit;
    return credit < left ? credit : left;
  }
}

/** @throws BILLING.REWORK_IS_FREE */
async function refuseRework(tx: ChangeTx, caseId: string): Promise<void> {
  if (await isFreeRework(tx, caseId)) throw new Refusal('BILLING.REWORK_IS_FREE');
}

const referencesOf = (billed: BilledCase, letter: Letter) => ({
  caseId: billed.id,
  clientId: billed.clientId,
  letterId: letter.id,
  currency: letter.currency,
});

function taxWithin(minor: bigint, tax: Letter['plan']['tax']): bigint {
  if (tax === null) return 0n;
  return tax.isIncluded
    ? roundedQuotient(minor * BigInt(tax.ratePpm), BigInt(WHOLE_PPM + tax.ratePpm))
    : partOf(minor, tax.ratePpm);
}

/** What the calculation rests on and no live invoice does yet; the claim first. */
async function newGrounds(tx: ChangeTx, { claimId, payoutIds }: KeptCalculation): Promise<readonly Ground[]> {
  const live = await liveGrounds(tx, [...(claimId === null ? [] : [claimId]), ...payoutIds]);
  return [
    ...(claimId === null || live.has(claimId) ? [] : [{ claimId, payoutId: null }]),
    ...payoutIds.filter((id) => !live.has(id)).map((payoutId) => ({ claimId: null, payoutId })),
  ];
}

/** @throws BILLING.INVOICE_NOT_FOUND, BILLING.VERSION_CONFLICT, BILLING.INVOICE_STATE */
export async function lockedInvoice(
  tx: ChangeTx,
  id: string,
  version: number,
  states: readonly Invoice['state'][],
): Promise<Invoice> {
  const invoice = await invoiceForUpdate(tx, id);
  if (invoice.version !== version)
    throw new Refusal('BILLING.VERSION_CONFLICT', { currentVersion: invoice.version });
  if (!states.includes(invoice.state)) throw new Refusal('BILLING.INVOICE_STATE', { state: invoice.state });
  return invoice;
}

const amountsOf = ({ netMinor, taxMinor, totalMinor, lines }: Invoice) => {
  const spent = lines
    .filter(({ kind }) => kind === 'expense')
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  return { netMinor, taxMinor, totalMinor, expensesMinor: spent < netMinor ? spent : netMinor };
};
