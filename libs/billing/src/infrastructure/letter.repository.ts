import { Refusal, type Currency, type EngagementState } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { FeePlan } from '../domain/plan/fee-plan';
import { jsonText, planOfJson } from './plan-json';

/** An engagement letter (服务协议) with the terms that it was made from. People are staff ids, but for `acceptedBy`. */
export interface Letter {
  readonly id: string;
  readonly revision: number;
  readonly state: EngagementState;
  readonly currency: Currency;
  readonly plan: FeePlan;
  readonly textZh: string;
  readonly textEn: string;
  readonly hash: string;
  readonly offeredBy: string;
  readonly offeredAt: Date;
  /** Who accepted it for the client. */
  readonly acceptedBy: string | null;
  readonly acceptedAt: Date | null;
  /** Network address. */
  readonly acceptedFrom: string | null;
  readonly recordedBy: string | null;
  /** File with the signature on paper. */
  readonly signedEvidenceId: string | null;
  /** How the client told it. */
  readonly acceptanceNote: string;
}

const COLUMNS = `id, revision, state, currency, content, letter_zh as "textZh", letter_en as "textEn", letter_hash as hash,
  offered_by as "offeredBy", offered_at as "offeredAt", accepted_by as "acceptedBy", accepted_at as "acceptedAt", accepted_from as "acceptedFrom",
  recorded_by as "recordedBy", signed_evidence_id as "signedEvidenceId", acceptance_note as "acceptanceNote"`;

type Row = Omit<Letter, 'plan'> & { readonly content: unknown };
const letterOf = ({ content, ...row }: Row): Letter => ({ ...row, plan: planOfJson(content) });

const MOST_LETTERS = 50;

/** Letters of a case, newest first, at most 50. */
export async function lettersOfCase(tx: Tx, caseId: string): Promise<readonly Letter[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from billing.engagements where firm_id = $1 and case_id = $2 order by revision desc limit $3`,
    [tx.scope.firmId, caseId, MOST_LETTERS],
  );
  return rows.map(letterOf);
}

/** The terms in force. @throws BILLING.NOTHING_AGREED */
export async function acceptedLetter(tx: Tx, caseId: string): Promise<Letter> {
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from billing.engagements where firm_id = $1 and case_id = $2 and state = 'accepted'`,
    [tx.scope.firmId, caseId],
  );
  if (!row) throw new Refusal('BILLING.NOTHING_AGREED');
  return letterOf(row);
}

/** A letter of an invoice. @throws BILLING.LETTER_NOT_FOUND */
export async function letterOfId(tx: Tx, id: string): Promise<Letter> {
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from billing.engagements where firm_id = $1 and id = $2`,
    [tx.scope.firmId, id],
  );
  if (!row) throw new Refusal('BILLING.LETTER_NOT_FOUND');
  return letterOf(row);
}

/** The terms in force of many cases at once; cases without are left out. */
export async function acceptedPlans(
  tx: Tx,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, FeePlan>> {
  const rows = await tx.query<{ caseId: string; content: unknown }>(
    `select case_id as "caseId", content from billing.engagements
     where firm_id = $1 and case_id = any ($2::uuid[]) and state = 'accepted'`,
    [tx.scope.firmId, caseIds],
  );
  return new Map(rows.map(({ caseId, content }) => [caseId, planOfJson(content)]));
}

export interface NewLetter {
  readonly caseId: string;
  readonly plan: FeePlan;
  readonly from: { readonly planId: string; readonly version: number } | null;
  readonly textZh: string;
  readonly textEn: string;
  readonly offeredBy: string;
}

/** Offers a letter of a locked case; one that was offered before and not accepted is replaced. */
export async function offerLetter(tx: ChangeTx, letter: NewLetter): Promise<void> {
  const { firmId } = tx.scope;
  const id = newId();
  await tx.query(
    `update billing.engagements set state = 'superseded', superseded_at = $3
     where firm_id = $1 and case_id = $2 and state = 'offered'`,
    [firmId, letter.caseId, tx.now],
  );
  await tx.query(
    `insert into billing.engagements (firm_id, id, case_id, revision, plan_id, plan_version, content, currency, letter_zh,
       letter_en, letter_hash, offered_by, offered_at)
     select $1, $2, $3, 1 + coalesce(max(revision), 0), $4::uuid, $5::int, $6::jsonb, $7, $8, $9,
       encode(sha256(convert_to($8 || E'\\n\\n' || $9, 'UTF8')), 'hex'), $10::uuid, $11::timestamptz
     from billing.engagements where firm_id = $1 and case_id = $3`,
    [
      firmId,
      id,
      letter.caseId,
      letter.from?.planId ?? null,
      letter.from?.version ?? null,
      jsonText(letter.plan),
      letter.plan.currency,
      letter.textZh,
      letter.textEn,
      letter.offeredBy,
      tx.now,
    ],
  );
  tx.touch('engagement', id);
}

export interface Acceptance {
  readonly letterId: string;
  /** Hash of the letter that the client read. */
  readonly hash: string;
  readonly acceptedBy: string;
  /** Network address. */
  readonly acceptedFrom: string;
  readonly recordedBy: string | null;
  /** Its scan, for a signature on paper. */
  readonly signedEvidenceId?: string | null;
  /** How the client told it, where staff record it. */
  readonly note?: string;
}

/**
 * Accepts the letter on offer, by its hash; the terms before it end.
 * @throws BILLING.LETTER_NOT_FOUND, BILLING.LETTER_NOT_OFFERED, BILLING.LETTER_CHANGED
 */
export async function acceptLetter(tx: ChangeTx, caseId: string, given: Acceptance): Promise<Letter> {
  const { firmId } = tx.scope;
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from billing.engagements where firm_id = $1 and case_id = $2 and id = $3 for update`,
    [firmId, caseId, given.letterId],
  );
  if (!row) throw new Refusal('BILLING.LETTER_NOT_FOUND');
  if (row.state !== 'offered') throw new Refusal('BILLING.LETTER_NOT_OFFERED');
  if (row.hash !== given.hash) throw new Refusal('BILLING.LETTER_CHANGED');
  await tx.query(
    `update billing.engagements set state = 'superseded', superseded_at = $3
     where firm_id = $1 and case_id = $2 and state = 'accepted'`,
    [firmId, caseId, tx.now],
  );
  await tx.query(
    `update billing.engagements set state = 'accepted', accepted_by = $3, accepted_at = $4, accepted_from = $5,
       accepted_hash = $6, recorded_by = $7, signed_evidence_id = $8, acceptance_note = $9 where firm_id = $1 and id = $2`,
    [
      firmId,
      row.id,
      given.acceptedBy,
      tx.now,
      given.acceptedFrom,
      given.hash,
      given.recordedBy,
      given.signedEvidenceId ?? null,
      given.note ?? '',
    ],
  );
  tx.touch('engagement', row.id);
  return letterOf(row);
}
