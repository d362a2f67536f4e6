import {
  Refusal,
  type Currency,
  type GuaranteeClaimState,
  type GuaranteeRemedy,
  type GuaranteeVerdict,
} from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

/** What was found of a new suspension inside the guarantee. People are staff ids. */
export interface GuaranteeClaim {
  readonly id: string;
  readonly caseId: string;
  readonly laterCaseId: string;
  readonly letterId: string;
  readonly verdict: GuaranteeVerdict;
  readonly reason: string;
  readonly remedy: GuaranteeRemedy | null;
  readonly sharePpm: number | null;
  readonly currency: Currency;
  readonly amountMinor: bigint;
  readonly state: GuaranteeClaimState;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly decidedBy: string | null;
  readonly decisionNote: string | null;
}

const COLUMNS = `id, case_id as "caseId", later_case_id as "laterCaseId", engagement_id as "letterId", verdict, reason, remedy,
  share_ppm as "sharePpm", currency, amount_minor::text as "amountMinor", state, requested_by as "requestedBy",
  requested_at as "requestedAt", decided_by as "decidedBy", decision_note as "decisionNote"`;

type Row = Omit<GuaranteeClaim, 'amountMinor'> & { readonly amountMinor: string };
const claimOf = (row: Row): GuaranteeClaim => ({ ...row, amountMinor: BigInt(row.amountMinor) });
const SHOWN = 50;

/** Of a case or of the case that it became, newest first, at most 50. */
export async function guaranteeClaimsOf(tx: Tx, caseId: string): Promise<readonly GuaranteeClaim[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from billing.guarantee_claims where firm_id = $1 and $2 in (case_id, later_case_id)
     order by requested_at desc, id desc limit $3`,
    [tx.scope.firmId, caseId, SHOWN],
  );
  return rows.map(claimOf);
}

/** Claims that a second person has not decided, oldest first, at most 50. */
export async function undecidedClaims(tx: Tx): Promise<readonly GuaranteeClaim[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from billing.guarantee_claims where firm_id = $1 and state = 'requested'
     order by requested_at, id limit $2`,
    [tx.scope.firmId, SHOWN],
  );
  return rows.map(claimOf);
}

/** @throws BILLING.GUARANTEE_CLAIM_NOT_FOUND */
export async function guaranteeClaimForUpdate(tx: ChangeTx, id: string): Promise<GuaranteeClaim> {
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from billing.guarantee_claims where firm_id = $1 and id = $2 for update`,
    [tx.scope.firmId, id],
  );
  if (!row) throw new Refusal('BILLING.GUARANTEE_CLAIM_NOT_FOUND');
  return claimOf(row);
}

export type NewGuaranteeClaim = Omit<
  GuaranteeClaim,
  'id' | 'state' | 'requestedAt' | 'decidedBy' | 'decisionNote'
>;

/** @throws BILLING.REMEDY_GIVEN_ALREADY for a case or a suspension that was judged before and not refused */
export async function insertGuaranteeClaim(tx: ChangeTx, one: NewGuaranteeClaim): Promise<void> {
  const id = newId();
  const rows = await tx.query(
    `insert into billing.guarantee_claims (firm_id, id, case_id, later_case_id, engagement_id, verdict, reason, remedy,
       share_ppm, currency, amount_minor, requested_by, requested_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning id`,
    [
      tx.scope.firmId,
      id,
      one.caseId,
      one.laterCaseId,
      one.letterId,
      one.verdict,
      one.reason,
      one.remedy,
      one.sharePpm,
      one.currency,
      one.amountMinor.toString(),
      one.requestedBy,
      tx.now,
    ],
  );
  if (rows.length === 0) throw new Refusal('BILLING.REMEDY_GIVEN_ALREADY');
  tx.touch('guarantee_claim', id);
}

/** Decides a locked claim. */
export async function decideGuaranteeClaim(
  tx: ChangeTx,
  id: string,
  decision: { readonly state: 'granted' | 'refused'; readonly by: string; readonly note: string },
): Promise<void> {
  await tx.query(
    `update billing.guarantee_claims set state = $3, decided_by = $4, decided_at = $5, decision_note = $6
     where firm_id = $1 and id = $2`,
    [tx.scope.firmId, id, decision.state, decision.by, tx.now, decision.note],
  );
  tx.touch('guarantee_claim', id);
}

/** Whether the guarantee works on this case free of charge. */
export async function isFreeRework(tx: Tx, caseId: string): Promise<boolean> {
  const rows = await tx.query(
    `select from billing.guarantee_claims
     where firm_id = $1 and later_case_id = $2 and remedy = 'rework' and state = 'granted'`,
    [tx.scope.firmId, caseId],
  );
  return rows.length > 0;
}

/** The first instant after the guarantee, counted in days of the firm's zone from the verified outcome. */
export async function guaranteeEnd(tx: Tx, verifiedAt: Date, days: number, zone: string): Promise<Date> {
  const [row] = await tx.query<{ at: Date }>(
    'select billing.guarantee_end($1::timestamptz, $2::int, $3) as at',
    [verifiedAt, days, zone],
  );
  if (!row) throw new Error('No end of the guarantee');
  return row.at;
}
