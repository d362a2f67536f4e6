import { Injectable } from '@nestjs/common';
import {
  caseNumbers,
  claimsToVerify,
  claimsVerifiedSince,
  releasesSince,
  type QueuedClaim,
  type QueuedRelease,
} from '@overturn/cases';
import { clientNames, type ClientNames } from '@overturn/clients';
import { staffNames } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { UnitOfWork, type Tx } from '@overturn/platform';
import { unconfirmedReturns, type DepositReturn } from '../infrastructure/deposit-return.repository';
import { undecidedClaims, type GuaranteeClaim } from '../infrastructure/guarantee-claim.repository';
import { invoicesInState, type Invoice } from '../infrastructure/invoice.repository';
import { requestedCreditNotes, type QueuedCreditNote } from '../infrastructure/credit-note.repository';
import { unconfirmedPayments, type Payment } from '../infrastructure/payment.repository';
import { payoutsToInvoice, settledClaims, verifiedReleases } from '../infrastructure/waiting.read-model';
import { firmToday } from './firm-day';

/** A case whose verified outcome or payout no invoice says yet. */
export interface CaseToCalculate {
  readonly caseId: string;
  readonly since: Date;
}

/** What waits for somebody, by what is to be done. */
export interface WaitingPage {
  readonly claims: readonly QueuedClaim[];
  readonly releases: readonly QueuedRelease[];
  readonly toCalculate: readonly CaseToCalculate[];
  readonly drafts: readonly Invoice[];
  readonly approved: readonly Invoice[];
  readonly payments: readonly Payment[];
  readonly returns: readonly DepositReturn[];
  readonly creditNotes: readonly QueuedCreditNote[];
  readonly guaranteeClaims: readonly GuaranteeClaim[];
  readonly clients: ReadonlyMap<string, ClientNames>;
  readonly cases: ReadonlyMap<string, string>;
  readonly staff: ReadonlyMap<string, string>;
  readonly today: string;
}

const MOST_WAITING = 100;
const DAY_MS = 86_400_000;
/** Older successes are in the invoices or were let be; nobody is reminded of them for ever. */
const LOOKS_BACK_DAYS = 180;

/** What waits for somebody else than who made it, and what was verified and not billed. */
@Injectable()
export class WaitingMoney {
  constructor(private readonly work: UnitOfWork) {}

  get(scope: Scope): Promise<WaitingPage> {
    return this.work.read(scope, async (tx) => {
      const since = new Date(tx.now.getTime() - LOOKS_BACK_DAYS * DAY_MS);
      const waiting = {
        claims: await claimsToVerify(tx),
        releases: await releasesToVerify(tx, since),
        toCalculate: await casesToCalculate(tx, since),
        drafts: await invoicesInState(tx, { states: ['draft'] }, null, MOST_WAITING),
        approved: await invoicesInState(tx, { states: ['approved'] }, null, MOST_WAITING),
        payments: await unconfirmedPayments(tx),
        returns: await unconfirmedReturns(tx),
        creditNotes: await requestedCreditNotes(tx),
        guaranteeClaims: await undecidedClaims(tx),
      };
      return { ...waiting, ...(await namesIn(tx, waiting)) };
    });
  }
}

async function releasesToVerify(tx: Tx, since: Date): Promise<readonly QueuedRelease[]> {
  const released = await releasesSince(tx, since);
  const verified = await verifiedReleases(
    tx,
    released.map(({ releaseId }) => releaseId),
  );
  return released.filter(({ releaseId, currency }) => !verified.has(`${releaseId} ${currency}`));
}

async function casesToCalculate(tx: Tx, since: Date): Promise<readonly CaseToCalculate[]> {
  const claims = await claimsVerifiedSince(tx, since);
  const settled = await settledClaims(
    tx,
    claims.map(({ id }) => id),
  );
  const found = new Map<string, Date>();
  for (const { id, caseId, verifiedAt } of claims)
    if (!settled.has(id) && verifiedAt) found.set(caseId, verifiedAt);
  for (const { caseId, verifiedAt } of await payoutsToInvoice(tx, since))
    if (!found.has(caseId)) found.set(caseId, verifiedAt);
  return [...found]
    .map(([caseId, since]) => ({ caseId, since }))
    .sort((one, other) => one.since.getTime() - other.since.getTime());
}

type Waiting = Omit<WaitingPage, 'clients' | 'cases' | 'staff' | 'today'>;

async function namesIn(tx: Tx, waiting: Waiting) {
  const { claims, releases, toCalculate, drafts, approved, payments, returns, creditNotes, guaranteeClaims } =
    waiting;
  const invoices = [...drafts, ...approved];
  const ofCases = [
    ...claims,
    ...releases,
    ...toCalculate,
    ...invoices,
    ...payments,
    ...returns,
    ...creditNotes,
    ...guaranteeClaims,
  ];
  return {
    clients: await clientNames(
      tx,
      [...claims, ...releases, ...invoices].map(({ clientId }) => clientId),
    ),
    cases: await caseNumbers(
      tx,
      ofCases.map(({ caseId }) => caseId),
    ),
    staff: await staffNames(tx, [
      ...claims.map(({ claimedBy }) => claimedBy),
      ...[...releases, ...payments, ...returns].map(({ recordedBy }) => recordedBy),
      ...invoices.flatMap(({ calculatedBy, approvedBy }) => [calculatedBy, approvedBy]),
      ...[...creditNotes, ...guaranteeClaims].map(({ requestedBy }) => requestedBy),
    ]),
    today: await firmToday(tx),
  };
}
