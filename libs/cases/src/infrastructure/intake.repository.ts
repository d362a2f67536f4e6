import { Refusal, type IntakeState } from '@overturn/kernel';
import {
  cursorId,
  cursorInstant,
  decodeCursor,
  toPage,
  type ChangeTx,
  type Page,
  type Tx,
} from '@overturn/platform';
import { randomInt } from 'node:crypto';
import type { IntakeGiven } from '../domain/portal/intake';

export interface IntakeRecord {
  readonly id: string;
  readonly reference: string;
  readonly given: IntakeGiven;
  readonly noticeText: string | null;
  /** The words of the notice were read from a photo. */
  readonly isFromPhoto: boolean;
  readonly state: IntakeState;
  readonly failure: string | null;
  readonly caseId: string | null;
  readonly receivedAt: Date;
  readonly declineReason: string | null;
  readonly settledBy: string | null;
  readonly settledAt: Date | null;
}

const COLUMNS = `id, reference, given, notice_text as "noticeText", is_from_photo as "isFromPhoto", state, failure, case_id as "caseId",
  received_at as "receivedAt", decline_reason as "declineReason", settled_by as "settledBy", settled_at as "settledAt"`;
/** Without what is taken for another: 0 O, 1 I L. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** `K7QX-9F3M`: short enough to be read over the phone, too many to be met by chance. */
export function newReference(): string {
  const letters = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)] ?? 'A').join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

export async function insertIntake(
  tx: ChangeTx,
  intake: Pick<IntakeRecord, 'id' | 'reference' | 'given' | 'isFromPhoto'> & {
    readonly tokenHash: string;
    readonly noticeText: string;
  },
): Promise<void> {
  await tx.query(
    `insert into cases.intakes (firm_id, id, reference, token_hash, given, notice_text, is_from_photo)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      tx.scope.firmId,
      intake.id,
      intake.reference,
      intake.tokenHash,
      JSON.stringify(intake.given),
      intake.noticeText,
      intake.isFromPhoto,
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

/** Locked while it becomes a case or is declined; null when it has been already. */
export async function waitingIntake(tx: ChangeTx, intakeId: string): Promise<IntakeRecord | null> {
  const [row] = await tx.query<IntakeRecord>(
    `select ${COLUMNS} from cases.intakes where firm_id = $1 and id = $2
       and state in ('received', 'unreadable') for update`,
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
    `update cases.intakes set state = 'unreadable', failure = $3
     where firm_id = $1 and id = $2 and state = 'received'`,
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

/** Those of one state, the one that waits longest first. @throws PLATFORM.CURSOR_INVALID */
export async function listIntakes(
  tx: Tx,
  query: {
    readonly state: Extract<IntakeState, 'unreadable' | 'declined'>;
    readonly cursor?: string | undefined;
    readonly limit: number;
  },
): Promise<Page<IntakeRecord>> {
  const after = decodeCursor(query.cursor, 2);
  const rows = await tx.query<IntakeRecord>(
    `select ${COLUMNS} from cases.intakes where firm_id = $1 and state = $2
       and ($3::timestamptz is null or (received_at, id) > ($3, $4::uuid))
     order by received_at, id limit $5`,
    [
      tx.scope.firmId,
      query.state,
      after && cursorInstant(after[0]),
      after && cursorId(after[1]),
      query.limit + 1,
    ],
  );
  return toPage(
    rows,
    query.limit,
    ({ receivedAt, id }) => [receivedAt.toISOString(), id],
    (row) => row,
  );
}

export async function countUnreadable(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from cases.intakes where firm_id = $1 and state = 'unreadable'`,
    [tx.scope.firmId],
  );
  return row?.count ?? 0;
}

/** What a person filled in; it is read again. */
export async function refillIntake(
  tx: ChangeTx,
  intakeId: string,
  filled: { readonly given: IntakeGiven; readonly noticeText: string; readonly by: string },
): Promise<void> {
  await tx.query(
    `update cases.intakes set given = $3, notice_text = $4, state = 'received', failure = null, settled_by = $5,
       settled_at = platform.now() where firm_id = $1 and id = $2`,
    [tx.scope.firmId, intakeId, JSON.stringify(filled.given), filled.noticeText, filled.by],
  );
  tx.touch('intake', intakeId);
}

export async function declineIntake(
  tx: ChangeTx,
  intakeId: string,
  declined: { readonly reason: string; readonly by: string },
): Promise<void> {
  await tx.query(
    `update cases.intakes set state = 'declined', decline_reason = $3, settled_by = $4, settled_at = platform.now()
     where firm_id = $1 and id = $2`,
    [tx.scope.firmId, intakeId, declined.reason, declined.by],
  );
  tx.touch('intake', intakeId);
}
