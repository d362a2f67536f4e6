import { Refusal, type Currency, type PaymentMethod, type PaymentState } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

/** Part of a client's deposit that went back to them. People are staff ids. */
export interface DepositReturn {
  readonly id: string;
  readonly caseId: string;
  readonly currency: Currency;
  readonly amountMinor: bigint;
  readonly method: PaymentMethod;
  readonly reference: string;
  readonly paidOn: string;
  readonly state: PaymentState;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly decidedBy: string | null;
  readonly reason: string | null;
}

const COLUMNS = `id, case_id as "caseId", currency, amount_minor::text as "amountMinor", method, reference,
  paid_on::text as "paidOn", state, recorded_by as "recordedBy", recorded_at as "recordedAt", decided_by as "decidedBy", reason`;
const MOST_RETURNS = 200;

type Row = Omit<DepositReturn, 'amountMinor'> & { readonly amountMinor: string };
const returnOf = (row: Row): DepositReturn => ({ ...row, amountMinor: BigInt(row.amountMinor) });

/** Newest first, at most 200. */
export async function depositReturnsOfCase(tx: Tx, caseId: string): Promise<readonly DepositReturn[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from billing.deposit_returns where firm_id = $1 and case_id = $2
     order by recorded_at desc, id desc limit $3`,
    [tx.scope.firmId, caseId, MOST_RETURNS],
  );
  return rows.map(returnOf);
}

/** Those that wait for a second person, newest first, at most 200. */
export async function unconfirmedReturns(tx: Tx): Promise<readonly DepositReturn[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from billing.deposit_returns where firm_id = $1 and state = 'recorded'
     order by recorded_at desc, id desc limit $2`,
    [tx.scope.firmId, MOST_RETURNS],
  );
  return rows.map(returnOf);
}

/** @throws BILLING.DEPOSIT_RETURN_NOT_FOUND */
export async function depositReturnOf(tx: Tx, id: string): Promise<DepositReturn> {
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from billing.deposit_returns where firm_id = $1 and id = $2`,
    [tx.scope.firmId, id],
  );
  if (!row) throw new Refusal('BILLING.DEPOSIT_RETURN_NOT_FOUND');
  return returnOf(row);
}

export type NewDepositReturn = Pick<
  DepositReturn,
  'caseId' | 'currency' | 'amountMinor' | 'method' | 'reference' | 'paidOn' | 'recordedBy'
>;

/** @throws BILLING.PAYMENT_RECORDED_ALREADY for the reference of a return that is there */
export async function insertDepositReturn(tx: ChangeTx, one: NewDepositReturn): Promise<void> {
  const id = newId();
  const rows = await tx.query(
    `insert into billing.deposit_returns (firm_id, id, case_id, currency, amount_minor, method, reference, paid_on, recorded_by,
       recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (firm_id, method, reference) where state <> 'rejected' do nothing returning id`,
    [
      tx.scope.firmId,
      id,
      one.caseId,
      one.currency,
      one.amountMinor.toString(),
      one.method,
      one.reference,
      one.paidOn,
      one.recordedBy,
      tx.now,
    ],
  );
  if (rows.length === 0) throw new Refusal('BILLING.PAYMENT_RECORDED_ALREADY', { reference: one.reference });
  tx.touch('deposit_return', id);
}

/** Decides a return once. @throws BILLING.PAYMENT_DECIDED */
export async function decideDepositReturn(
  tx: ChangeTx,
  id: string,
  decision: { readonly state: 'confirmed' | 'rejected'; readonly by: string; readonly reason: string | null },
): Promise<void> {
  const [row] = await tx.query<{ id: string }>(
    `with decided as (update billing.deposit_returns set state = $3, decided_by = $4, decided_at = $5, reason = $6
       where firm_id = $1 and id = $2 and state = 'recorded' returning id) select id from decided`,
    [tx.scope.firmId, id, decision.state, decision.by, tx.now, decision.reason],
  );
  if (!row) throw new Refusal('BILLING.PAYMENT_DECIDED');
  tx.touch('deposit_return', id);
}
