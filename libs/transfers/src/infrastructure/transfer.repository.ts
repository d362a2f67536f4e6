import { Refusal, type Currency, type TransferClaimState } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

export interface Claim {
  readonly id: string;
  readonly caseId: string;
  readonly invoiceId: string;
  readonly currency: Currency;
  readonly amountMinor: bigint;
  readonly paidOn: string;
  readonly toldAt: Date;
  readonly toldBy: string;
  readonly state: 'told' | 'recorded' | 'set_aside';
  readonly paymentId: string | null;
  readonly reason: string | null;
  readonly evidenceIds: readonly string[];
}

const MOST_CLAIMS = 100;

/** @throws TRANSFERS.CLAIM_WAITS while another of the invoice does */
export async function insertClaim(
  tx: ChangeTx,
  claim: Pick<Claim, 'caseId' | 'invoiceId' | 'currency' | 'amountMinor' | 'paidOn' | 'evidenceIds'> & {
    readonly personId: string;
  },
): Promise<void> {
  const id = newId();
  const rows = await tx.query(
    `insert into transfers.claims (firm_id, id, case_id, invoice_id, currency, amount_minor, paid_on, person_id, told_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (firm_id, invoice_id) where state = 'told' do nothing returning id`,
    [
      tx.scope.firmId,
      id,
      claim.caseId,
      claim.invoiceId,
      claim.currency,
      claim.amountMinor.toString(),
      claim.paidOn,
      claim.personId,
      tx.now,
    ],
  );
  if (rows.length === 0) throw new Refusal('TRANSFERS.CLAIM_WAITS');
  await tx.query(
    `insert into transfers.claim_files (firm_id, case_id, claim_id, evidence_id)
     select $1, $2, $3, unnest($4::uuid[])`,
    [tx.scope.firmId, claim.caseId, id, [...new Set(claim.evidenceIds)]],
  );
  tx.touch('transfer_claim', id);
}

type Row = Omit<Claim, 'amountMinor'> & { readonly amountMinor: string };
const claimOf = (row: Row): Claim => ({ ...row, amountMinor: BigInt(row.amountMinor) });
const COLUMNS = `c.id, c.case_id as "caseId", c.invoice_id as "invoiceId", c.currency, c.amount_minor::text as "amountMinor",
  c.paid_on::text as "paidOn", c.told_at as "toldAt", p.name as "toldBy", c.state, c.payment_id as "paymentId", c.reason,
  array(select f.evidence_id from transfers.claim_files f where f.firm_id = c.firm_id and f.claim_id = c.id) as "evidenceIds"`;
const FROM = 'transfers.claims c join identity.people p on p.id = c.person_id';

/** Those that wait, the oldest first, at most 100. */
export async function waitingClaims(tx: Tx): Promise<readonly Claim[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from ${FROM} where c.firm_id = $1 and c.state = 'told' order by c.told_at, c.id limit $2`,
    [tx.scope.firmId, MOST_CLAIMS],
  );
  return rows.map(claimOf);
}

/** Locked while it is settled. @throws TRANSFERS.CLAIM_NOT_FOUND, TRANSFERS.CLAIM_SETTLED */
export async function claimForUpdate(tx: ChangeTx, id: string): Promise<Claim> {
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from ${FROM} where c.firm_id = $1 and c.id = $2 for update of c`,
    [tx.scope.firmId, id],
  );
  if (!row) throw new Refusal('TRANSFERS.CLAIM_NOT_FOUND');
  if (row.state !== 'told') throw new Refusal('TRANSFERS.CLAIM_SETTLED');
  return claimOf(row);
}

export async function settleClaim(
  tx: ChangeTx,
  id: string,
  settled: { readonly paymentId: string | null; readonly reason: string | null; readonly by: string },
): Promise<void> {
  await tx.query(
    `update transfers.claims set state = $3, payment_id = $4, reason = $5, settled_by = $6, settled_at = $7
     where firm_id = $1 and id = $2`,
    [
      tx.scope.firmId,
      id,
      settled.paymentId === null ? 'set_aside' : 'recorded',
      settled.paymentId,
      settled.reason,
      settled.by,
      tx.now,
    ],
  );
  tx.touch('transfer_claim', id);
}

/** A claim as its client follows it. */
export interface FollowedClaim {
  readonly invoiceId: string;
  readonly currency: Currency;
  readonly amountMinor: string;
  readonly paidOn: string;
  readonly toldAt: Date;
  readonly state: TransferClaimState;
  readonly reason: string | null;
}

/** Claims of a case with what became of their payments, newest first, at most 100. Of the firm's rows: clients see no payments. */
export const followedClaims = (tx: Tx, caseId: string): Promise<FollowedClaim[]> =>
  tx.query<FollowedClaim>(
    `select c.invoice_id as "invoiceId", c.currency, c.amount_minor::text as "amountMinor", c.paid_on::text as "paidOn",
       c.told_at as "toldAt", case when c.state = 'set_aside' or p.state = 'rejected' then 'not_found'
         when p.state = 'confirmed' then 'arrived' else c.state end as state, coalesce(c.reason, p.reason) as reason
     from transfers.claims c left join billing.payments p on p.firm_id = c.firm_id and p.id = c.payment_id
     where c.firm_id = $1 and c.case_id = $2 order by c.told_at desc, c.id desc limit $3`,
    [tx.scope.firmId, caseId, MOST_CLAIMS],
  );
