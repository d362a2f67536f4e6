import { Injectable } from '@nestjs/common';
import {
  billedCase,
  caseNumbers,
  casesNumbered,
  releasedAmounts,
  type ReleasedAmount,
} from '@overturn/cases';
import { clientNames, findClientIds, type ClientNames } from '@overturn/clients';
import { staffNames } from '@overturn/identity';
import { actingStaffId, type InvoiceState, type LedgerAccount, type Scope } from '@overturn/kernel';
import {
  UnitOfWork,
  cursorId,
  cursorInstant,
  decodeCursor,
  toPage,
  type Page,
  type Tx,
} from '@overturn/platform';
import { calculationsOfCase, type KeptCalculation } from '../infrastructure/calculation.repository';
import { depositReturnsOfCase, type DepositReturn } from '../infrastructure/deposit-return.repository';
import { agingOn, type AgingRow } from '../infrastructure/finance.read-model';
import { invoicesInState, invoicesOfCase, type Invoice } from '../infrastructure/invoice.repository';
import {
  accountBalances,
  closePeriod,
  closedThrough,
  depositHeld,
  ledgerEntries,
  type AccountBalance,
  type LedgerEntry,
} from '../infrastructure/ledger.repository';
import { lettersOfCase, type Letter } from '../infrastructure/letter.repository';
import {
  creditNotesOfCase,
  paymentsOfCase,
  type CreditNote,
  type Payment,
} from '../infrastructure/payment.repository';
import {
  expensesOfCase,
  payoutsOfCase,
  type Expense,
  type VerifiedPayout,
} from '../infrastructure/payout.repository';
import { firmToday } from './firm-day';

type Names = ReadonlyMap<string, string>;

/** Everything about the money of one case. */
export interface CaseMoney {
  readonly letters: readonly Letter[];
  readonly released: readonly ReleasedAmount[];
  readonly payouts: readonly VerifiedPayout[];
  readonly expenses: readonly Expense[];
  readonly calculations: readonly KeptCalculation[];
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
  readonly creditNotes: readonly CreditNote[];
  readonly depositReturns: readonly DepositReturn[];
  readonly depositHeldMinor: bigint;
  readonly today: string;
  readonly staff: Names;
}

export interface NamedInvoices extends Page<Invoice> {
  readonly clients: ReadonlyMap<string, ClientNames>;
  readonly cases: ReadonlyMap<string, string>;
  readonly staff: Names;
  readonly today: string;
}

export interface AgingPage {
  readonly today: string;
  readonly rows: readonly AgingRow[];
  readonly clients: ReadonlyMap<string, ClientNames>;
  readonly balances: readonly AccountBalance[];
  readonly closedThrough: string | null;
}

/** What screens ask about money. */
@Injectable()
export class BillingQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND */
  ofCase(scope: Scope, caseId: string): Promise<CaseMoney> {
    return this.work.read(scope, async (tx) => {
      await billedCase(tx, caseId);
      const letters = await lettersOfCase(tx, caseId);
      const currency = (letters.find(({ state }) => state === 'accepted') ?? letters[0])?.currency ?? 'CNY';
      const money = {
        letters,
        released: await releasedAmounts(tx, caseId),
        payouts: await payoutsOfCase(tx, caseId),
        expenses: await expensesOfCase(tx, caseId),
        calculations: await calculationsOfCase(tx, caseId),
        invoices: await invoicesOfCase(tx, caseId),
        payments: await paymentsOfCase(tx, caseId),
        creditNotes: await creditNotesOfCase(tx, caseId),
        depositReturns: await depositReturnsOfCase(tx, caseId),
        depositHeldMinor: await depositHeld(tx, caseId, currency),
        today: await firmToday(tx),
      };
      return { ...money, staff: await staffNames(tx, peopleIn(money)) };
    });
  }

  /** Invoices in these states, newest first. @throws PLATFORM.CURSOR_INVALID */
  invoices(
    scope: Scope,
    query: {
      readonly states: readonly InvoiceState[];
      /** A number of an invoice or a case, or two characters or more of a client's name. */
      readonly q?: string | undefined;
      readonly cursor?: string | undefined;
      readonly limit: number;
    },
  ): Promise<NamedInvoices> {
    const key = decodeCursor(query.cursor, 2);
    const after = key && { draftedAt: cursorInstant(key[0]), id: cursorId(key[1]) };
    return this.work.read(scope, async (tx) => {
      const rows = await invoicesInState(
        tx,
        { states: query.states, ...(query.q ? { among: await soughtIn(tx, query.q) } : {}) },
        after,
        query.limit + 1,
      );
      const page = toPage(
        rows,
        query.limit,
        (row) => [row.draftedAt.toISOString(), row.id],
        (row) => row,
      );
      return {
        ...page,
        ...(await namesOf(tx, page.items)),
        staff: await staffOf(tx, page.items),
        today: await firmToday(tx),
      };
    });
  }

  /** Who owes what, and how the accounts stand. */
  aging(scope: Scope): Promise<AgingPage> {
    return this.work.read(scope, async (tx) => {
      const day = await firmToday(tx);
      const rows = await agingOn(tx, day);
      return {
        today: day,
        rows,
        clients: await clientNames(
          tx,
          rows.map(({ clientId }) => clientId),
        ),
        balances: await accountBalances(tx),
        closedThrough: await closedThrough(tx),
      };
    });
  }

  /** Entries of the ledger, the latest day first. @throws PLATFORM.CURSOR_INVALID */
  ledger(
    scope: Scope,
    query: {
      readonly caseId: string | null;
      readonly account: LedgerAccount | null;
      readonly cursor?: string | undefined;
      readonly limit: number;
    },
  ): Promise<Page<LedgerEntry> & Pick<NamedInvoices, 'clients' | 'cases'>> {
    const key = decodeCursor(query.cursor, 2);
    const after = key && { day: cursorInstant(key[0]).toISOString().slice(0, 10), id: cursorId(key[1]) };
    return this.work.read(scope, async (tx) => {
      const rows = await ledgerEntries(tx, query, after, query.limit + 1);
      const page = toPage(
        rows,
        query.limit,
        (row) => [row.occurredOn, row.id],
        (row) => row,
      );
      return { ...page, ...(await namesOf(tx, page.items)) };
    });
  }

  /** Closes the books up to a day: nothing is posted before it any more. @throws BILLING.PERIOD_NOT_CLOSABLE */
  closePeriod(scope: Scope, through: string): Promise<void> {
    return this.work.change(scope, 'ledger.close_period', async (tx) =>
      closePeriod(tx, through, await firmToday(tx), actingStaffId(scope)),
    );
  }
}

/** What a search for a number of an invoice or a case, or a client's name, finds. */
export const soughtIn = async (tx: Tx, q: string) => ({
  clientIds: await findClientIds(tx, q),
  caseIds: await casesNumbered(tx, q),
  number: q.trim().toUpperCase(),
});

/** Names of clients and numbers of cases for a page of rows. */
export async function namesOf(tx: Tx, rows: readonly { readonly caseId: string; readonly clientId: string }[]) {
  return {
    clients: await clientNames(
      tx,
      rows.map(({ clientId }) => clientId),
    ),
    cases: await caseNumbers(
      tx,
      rows.map(({ caseId }) => caseId),
    ),
  };
}

const staffOf = (tx: Tx, invoices: readonly Invoice[]): Promise<Names> =>
  staffNames(
    tx,
    invoices.flatMap(({ calculatedBy, approvedBy }) => [calculatedBy, approvedBy]),
  );

const peopleIn = (money: Omit<CaseMoney, 'staff'>): (string | null)[] => [
  ...money.letters.flatMap(({ offeredBy, recordedBy }) => [offeredBy, recordedBy]),
  ...money.released.map(({ recordedBy }) => recordedBy),
  ...money.payouts.map(({ verifiedBy }) => verifiedBy),
  ...money.expenses.map(({ recordedBy }) => recordedBy),
  ...money.calculations.map(({ calculatedBy }) => calculatedBy),
  ...money.invoices.flatMap(({ calculatedBy, approvedBy }) => [calculatedBy, approvedBy]),
  ...money.payments.flatMap(({ recordedBy, decidedBy }) => [recordedBy, decidedBy]),
  ...money.creditNotes.flatMap(({ requestedBy, decidedBy }) => [requestedBy, decidedBy]),
  ...money.depositReturns.flatMap(({ recordedBy, decidedBy }) => [recordedBy, decidedBy]),
];
