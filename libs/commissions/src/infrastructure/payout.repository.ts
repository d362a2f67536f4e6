import { Refusal, type Currency, type PaymentMethod, type PaymentState } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

export interface CommissionPayout {
  readonly id: string;
  readonly caseId: string;
  readonly payeeId: string;
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

type Row = Omit<CommissionPayout, 'amountMinor'> & { readonly minor: string };
const COLUMNS = `id, case_id as "caseId", payee_id as "payeeId", currency, amount_minor::text as minor, method, reference,
  paid_on::text as "paidOn", state, recorded_by as "recordedBy", recorded_at as "recordedAt", decided_by as "decidedBy", reason`;
const payoutOf = ({ minor, ...row }: Row): CommissionPayout => ({ ...row, amountMinor: BigInt(minor) });
const SHOWN = 200;

/** Those that wait for a second person, oldest first, at most 200. */
export async function unconfirmedPayouts(tx: Tx): Promise<readonly CommissionPayout[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from commissions.payouts where firm_id = $1 and state = 'recorded' order by recorded_at, id limit $2`,
    [tx.scope.firmId, SHOWN],
  );
  return rows.map(payoutOf);
}

/** @throws COMMISSIONS.PAYOUT_NOT_FOUND */
export async function payoutOfId(tx: Tx, id: string): Promise<CommissionPayout> {
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from commissions.payouts where firm_id = $1 and id = $2`,
    [tx.scope.firmId, id],
  );
  if (!row) throw new Refusal('COMMISSIONS.PAYOUT_NOT_FOUND');
  return payoutOf(row);
}

export type NewPayout = Omit<CommissionPayout, 'id' | 'state' | 'recordedAt' | 'decidedBy' | 'reason'>;

/** @throws COMMISSIONS.PAYOUT_RECORDED_ALREADY for the reference of a payout that is there */
export async function insertPayout(tx: ChangeTx, one: NewPayout): Promise<void> {
  const id = newId();
  const rows = await tx.query(
    `insert into commissions.payouts (firm_id, id, case_id, payee_id, currency, amount_minor, method, reference, paid_on,
       recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (firm_id, payee_id, case_id, method, reference) where state <> 'rejected' do nothing returning id`,
    [
      tx.scope.firmId,
      id,
      one.caseId,
      one.payeeId,
      one.currency,
      one.amountMinor.toString(),
      one.method,
      one.reference,
      one.paidOn,
      one.recordedBy,
      tx.now,
    ],
  );
  if (rows.length === 0)
    throw new Refusal('COMMISSIONS.PAYOUT_RECORDED_ALREADY', { reference: one.reference });
  tx.touch('commission_payout', id);
}

/** Decides a payout once. @throws COMMISSIONS.PAYOUT_DECIDED */
export async function decidePayout(
  tx: ChangeTx,
  id: string,
  decision: { readonly state: 'confirmed' | 'rejected'; readonly by: string; readonly reason: string | null },
): Promise<void> {
  const rows = await tx.query(
    `with decided as (update commissions.payouts set state = $3, decided_by = $4, decided_at = $5, reason = $6
       where firm_id = $1 and id = $2 and state = 'recorded' returning id) select id from decided`,
    [tx.scope.firmId, id, decision.state, decision.by, tx.now, decision.reason],
  );
  if (rows.length === 0) throw new Refusal('COMMISSIONS.PAYOUT_DECIDED');
  tx.touch('commission_payout', id);
}
