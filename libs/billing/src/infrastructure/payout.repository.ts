import { Refusal, type Currency } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

/** A verified payout; the release behind it is the cases' own. */
export interface VerifiedPayout {
  readonly id: string;
  readonly releaseId: string;
  readonly currency: Currency;
  readonly keptBackMinor: bigint;
  readonly note: string;
  readonly verifiedBy: string;
  readonly verifiedAt: Date;
  /** Whether a live invoice rests on it already. */
  readonly isInvoiced: boolean;
}

/** In the order in which they were verified. */
export async function payoutsOfCase(tx: Tx, caseId: string): Promise<readonly VerifiedPayout[]> {
  const rows = await tx.query<Omit<VerifiedPayout, 'keptBackMinor'> & { keptBack: string }>(
    `select p.id, p.release_id as "releaseId", p.currency, p.kept_back_minor::text as "keptBack", p.note,
       p.verified_by as "verifiedBy", p.verified_at as "verifiedAt",
       exists (select from billing.invoice_grounds g where g.firm_id = p.firm_id and g.payout_id = p.id and g.is_live) as "isInvoiced"
     from billing.verified_payouts p where p.firm_id = $1 and p.case_id = $2 order by p.verified_at, p.id`,
    [tx.scope.firmId, caseId],
  );
  return rows.map(({ keptBack, ...row }) => ({ ...row, keptBackMinor: BigInt(keptBack) }));
}

export interface NewPayout {
  readonly releaseId: string;
  readonly currency: string;
  readonly keptBackMinor: bigint;
  readonly note: string;
  readonly verifiedBy: string;
}

/** @throws BILLING.PAYOUT_VERIFIED_ALREADY */
export async function insertPayout(tx: ChangeTx, caseId: string, payout: NewPayout): Promise<void> {
  const id = newId();
  const rows = await tx.query(
    `insert into billing.verified_payouts (firm_id, id, case_id, release_id, currency, kept_back_minor, note, verified_by,
       verified_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (firm_id, release_id, currency) do nothing returning id`,
    [
      tx.scope.firmId,
      id,
      caseId,
      payout.releaseId,
      payout.currency,
      payout.keptBackMinor.toString(),
      payout.note,
      payout.verifiedBy,
      tx.now,
    ],
  );
  if (rows.length === 0) throw new Refusal('BILLING.PAYOUT_VERIFIED_ALREADY');
  tx.touch('payout', id);
}

export interface Expense {
  readonly id: string;
  readonly spentOn: string;
  readonly currency: Currency;
  readonly amountMinor: bigint;
  readonly what: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

const MOST_EXPENSES = 200;

/** Newest first, at most 200. */
export async function expensesOfCase(tx: Tx, caseId: string): Promise<readonly Expense[]> {
  const rows = await tx.query<Omit<Expense, 'amountMinor'> & { minor: string }>(
    `select id, spent_on::text as "spentOn", currency, amount_minor::text as minor, what, recorded_by as "recordedBy",
       recorded_at as "recordedAt"
     from billing.expenses where firm_id = $1 and case_id = $2 order by recorded_at desc, id desc limit $3`,
    [tx.scope.firmId, caseId, MOST_EXPENSES],
  );
  return rows.map(({ minor, ...row }) => ({ ...row, amountMinor: BigInt(minor) }));
}

/** What was spent for the client in all, in the letter's currency. */
export async function spentOnCase(tx: Tx, caseId: string, currency: Currency): Promise<bigint> {
  const [row] = await tx.query<{ sum: string }>(
    `select coalesce(sum(amount_minor), 0)::text as sum from billing.expenses
     where firm_id = $1 and case_id = $2 and currency = $3`,
    [tx.scope.firmId, caseId, currency],
  );
  return BigInt(row?.sum ?? '0');
}

export async function insertExpense(
  tx: ChangeTx,
  caseId: string,
  expense: Omit<Expense, 'id' | 'recordedAt'>,
): Promise<void> {
  const id = newId();
  await tx.query(
    `insert into billing.expenses (firm_id, id, case_id, spent_on, currency, amount_minor, what, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.scope.firmId,
      id,
      caseId,
      expense.spentOn,
      expense.currency,
      expense.amountMinor.toString(),
      expense.what,
      expense.recordedBy,
      tx.now,
    ],
  );
  tx.touch('expense', id);
}
