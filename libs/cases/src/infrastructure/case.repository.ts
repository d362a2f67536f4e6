import { Refusal } from '@overturn/kernel';
import { actorReference, newId, type ChangeTx, type Tx } from '@overturn/platform';
import { CaseRow } from './case.row';

/** Locks a case for a command; another firm's is not found. @throws CASES.CASE_NOT_FOUND */
export async function caseForUpdate(tx: ChangeTx, caseId: string): Promise<CaseRow> {
  const row = await tx.manager.findOne(CaseRow, {
    where: { firmId: tx.scope.firmId, id: caseId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!row) throw new Refusal('CASES.CASE_NOT_FOUND');
  return row;
}

/** @throws CASES.CASE_NOT_FOUND */
export async function caseOf(tx: Tx, caseId: string): Promise<CaseRow> {
  const row = await tx.manager.findOneBy(CaseRow, { firmId: tx.scope.firmId, id: caseId });
  if (!row) throw new Refusal('CASES.CASE_NOT_FOUND');
  return row;
}

/** For other libs: the case is the firm's own. @throws CASES.CASE_NOT_FOUND */
export const requireCase = async (tx: Tx, caseId: string): Promise<void> => {
  await caseOf(tx, caseId);
};

/** For other libs: what people call a case, and who works on it. @throws CASES.CASE_NOT_FOUND */
export async function caseInShort(
  tx: Tx,
  caseId: string,
): Promise<{ readonly number: string; readonly assigneeId: string | null }> {
  const { number, assigneeId } = await caseOf(tx, caseId);
  return { number, assigneeId };
}

/** For other libs: the round of the firm's own case. @throws CASES.CASE_NOT_FOUND */
export const roundOfCase = async (tx: Tx, caseId: string): Promise<number> =>
  (await caseOf(tx, caseId)).round;

/** For papers: number and running round of the firm's own case. @throws CASES.CASE_NOT_FOUND */
export async function caseOnPaper(tx: Tx, caseId: string): Promise<{ number: string; round: number }> {
  const { number, round } = await caseOf(tx, caseId);
  return { number, round };
}

/** For plans: locks a case whose plan may be written now. @throws CASES.CASE_NOT_FOUND, CASES.NOT_DRAFTING */
export async function requireDrafting(tx: ChangeTx, caseId: string): Promise<{ readonly round: number }> {
  const { status, round } = await caseForUpdate(tx, caseId);
  if (status !== 'drafting') throw new Refusal('CASES.NOT_DRAFTING', { status });
  return { round };
}

export async function insertCase(tx: ChangeTx, row: CaseRow): Promise<void> {
  await tx.manager.insert(CaseRow, row);
  tx.touch('case', row.id);
}

/** Writes a locked case at its next version. */
export async function saveCase(tx: ChangeTx, before: CaseRow, change: Partial<CaseRow>): Promise<number> {
  const version = before.version + 1;
  const where = { firmId: before.firmId, id: before.id, version: before.version };
  const { affected } = await tx.manager.update(CaseRow, where, { ...change, version, updatedAt: tx.now });
  if (affected === 0) throw new Refusal('CASES.VERSION_CONFLICT', { currentVersion: before.version });
  tx.touch('case', before.id);
  return version;
}

/** Keeps when the guarantee of a locked case ends; its version stays, because the command has moved it. */
export async function setGuaranteeEnd(tx: ChangeTx, caseId: string, endsAt: Date | null): Promise<void> {
  await tx.manager.update(CaseRow, { firmId: tx.scope.firmId, id: caseId }, { guaranteeEndsAt: endsAt });
}

export interface NewEvent {
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly visibility: 'staff' | 'client';
}

/** Appends to the case's chain; the database numbers and hashes it. */
export async function appendEvent(
  tx: ChangeTx,
  current: Pick<CaseRow, 'id' | 'version' | 'status'>,
  event: NewEvent,
): Promise<void> {
  await tx.query(
    `insert into cases.case_events
       (firm_id, id, case_id, sequence, kind, payload, visibility, actor, at, case_version, status_after, transaction_id, previous_hash, hash)
     values ($1, $2, $3, 0, $4, $5, $6, $7, $8, $9, $10, 0, '', '')`,
    [
      tx.scope.firmId,
      newId(),
      current.id,
      event.kind,
      JSON.stringify(event.payload),
      event.visibility,
      JSON.stringify(actorReference(tx.scope)),
      tx.now,
      current.version,
      current.status,
    ],
  );
  await tx.emit(event.kind, { caseId: current.id });
}

/** The next number of the firm's year, such as 2026-0042. The row's lock keeps the series without gaps. */
export async function nextCaseNumber(tx: ChangeTx, year: number): Promise<string> {
  const [row] = await tx.query<{ last_number: number }>(
    `insert into cases.number_series (firm_id, year, last_number) values ($1, $2, 1)
     on conflict (firm_id, year) do update set last_number = number_series.last_number + 1 returning last_number`,
    [tx.scope.firmId, year],
  );
  if (!row) throw new Error('No case number');
  return `${year}-${String(row.last_number).padStart(4, '0')}`;
}
