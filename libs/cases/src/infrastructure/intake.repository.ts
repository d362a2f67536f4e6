import { Refusal } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';
import { randomInt } from 'node:crypto';
import type { IntakeGiven } from '../domain/portal/intake';

export interface IntakeRecord {
  readonly id: string;
  readonly reference: string;
  readonly given: IntakeGiven;
  readonly noticeText: string | null;
  readonly state: 'received' | 'opened' | 'unreadable';
  readonly failure: string | null;
  readonly caseId: string | null;
  readonly receivedAt: Date;
}

const COLUMNS = `id, reference, given, notice_text as "noticeText", state, failure, case_id as "caseId", received_at as "receivedAt"`;
/** Without what is taken for another: 0 O, 1 I L. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** `K7QX-9F3M`: short enough to be read over the phone, too many to be met by chance. */
export function newReference(): string {
  const letters = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)] ?? 'A').join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

export async function insertIntake(
  tx: ChangeTx,
  intake: { id: string; reference: string; tokenHash: string; given: IntakeGiven; noticeText: string },
): Promise<void> {
  await tx.query(
    `insert into cases.intakes (firm_id, id, reference, token_hash, given, notice_text) values ($1, $2, $3, $4, $5, $6)`,
    [
      tx.scope.firmId,
      intake.id,
      intake.reference,
      intake.tokenHash,
      JSON.stringify(intake.given),
      intake.noticeText,
    ],
  );
}

export async function intakeOf(tx: Tx, intakeId: string): Promise<IntakeRecord> {
  const [row] = await tx.query<IntakeRecord>(
    `select ${COLUMNS} from cases.intakes where firm_id = $1 and id = $2`,
    [tx.scope.firmId, intakeId],
  );
  if (!row) throw new Refusal('CASES.INTAKE_NOT_FOUND');
  return row;
}

/** Locked while it becomes a case; null when it has become one already. */
export async function waitingIntake(tx: ChangeTx, intakeId: string): Promise<IntakeRecord | null> {
  const [row] = await tx.query<IntakeRecord>(
    `select ${COLUMNS} from cases.intakes where firm_id = $1 and id = $2 and state <> 'opened' for update`,
    [tx.scope.firmId, intakeId],
  );
  return row ?? null;
}

/** The notice is the case's from now on and is not kept twice. */
export async function markOpened(tx: ChangeTx, intakeId: string, caseId: string): Promise<void> {
  await tx.query(
    `update cases.intakes set state = 'opened', case_id = $3, opened_at = platform.now(), notice_text = null, failure = null
     where firm_id = $1 and id = $2`,
    [tx.scope.firmId, intakeId, caseId],
  );
}

export async function markUnreadable(tx: Tx, intakeId: string, failure: string): Promise<void> {
  await tx.query(
    `update cases.intakes set state = 'unreadable', failure = $3 where firm_id = $1 and id = $2 and state = 'received'`,
    [tx.scope.firmId, intakeId, failure],
  );
}

/** The enquiry that a case came from, or null. */
export async function intakeOfCase(tx: Tx, caseId: string): Promise<IntakeRecord | null> {
  const [row] = await tx.query<IntakeRecord>(
    `select ${COLUMNS} from cases.intakes where firm_id = $1 and case_id = $2`,
    [tx.scope.firmId, caseId],
  );
  return row ?? null;
}
