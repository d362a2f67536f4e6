import type { DeclarationCode, LocalDate } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

/** A signed declaration with the text as it was signed. `recordedBy` is a staff id, `recordedByPerson` the client's own person. */
export interface SignedDeclaration {
  readonly id: string;
  readonly code: DeclarationCode;
  readonly textVersion: number;
  readonly textZh: string;
  readonly textEn: string;
  readonly textHash: string;
  readonly disclosure: string;
  readonly signedBy: string;
  readonly signedOn: LocalDate;
  readonly evidenceId: string | null;
  readonly recordedAt: Date;
  readonly recordedBy: string | null;
  readonly recordedByPerson: string | null;
}

const SHOWN = 100;

/** Newest first. */
export function declarationsOf(tx: Tx, caseId: string): Promise<SignedDeclaration[]> {
  return tx.query<SignedDeclaration>(
    `select id, code, text_version as "textVersion", text_zh as "textZh", text_en as "textEn", text_hash as "textHash",
       disclosure, signed_by as "signedBy", signed_on::text as "signedOn", evidence_id as "evidenceId",
       recorded_at as "recordedAt", recorded_by as "recordedBy", recorded_by_person as "recordedByPerson"
     from cases.declarations where firm_id = $1 and case_id = $2 order by recorded_at desc, id desc limit $3`,
    [tx.scope.firmId, caseId, SHOWN],
  );
}

/** Which texts are signed, by whomever. */
export function signedTexts(
  tx: Tx,
  caseId: string,
): Promise<{ readonly code: DeclarationCode; readonly textVersion: number }[]> {
  return tx.query(
    `select distinct code, text_version as "textVersion" from cases.declarations where firm_id = $1 and case_id = $2`,
    [tx.scope.firmId, caseId],
  );
}

/** @returns whether it is new: the same person signs the same text once */
export async function insertDeclaration(
  tx: ChangeTx,
  caseId: string,
  one: Omit<SignedDeclaration, 'id' | 'recordedAt'>,
): Promise<boolean> {
  const id = newId();
  const rows = await tx.query(
    `insert into cases.declarations (firm_id, id, case_id, code, text_version, text_zh, text_en, text_hash, disclosure,
       signed_by, signed_on, evidence_id, recorded_at, recorded_by,
       recorded_by_person)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     on conflict (firm_id, case_id, code, text_version, signed_by) do nothing returning id`,
    [
      tx.scope.firmId,
      id,
      caseId,
      one.code,
      one.textVersion,
      one.textZh,
      one.textEn,
      one.textHash,
      one.disclosure,
      one.signedBy,
      one.signedOn,
      one.evidenceId,
      tx.now,
      one.recordedBy,
      one.recordedByPerson,
    ],
  );
  if (rows.length === 0) return false;
  tx.touch('declaration', id);
  return true;
}
