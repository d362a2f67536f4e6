import { Refusal, orRefuse, type RequestStep } from '@overturn/kernel';
import type { ChangeTx } from '@overturn/platform';
import { documentDueAt, nextChaseAt, takeStep } from '../../domain/requests/document-request';
import {
  insertRequestFiles,
  insertRequests,
  recordStep,
  requestForUpdate,
  setChase,
  settledRequests,
  type NewRequest,
} from '../../infrastructure/requests/request.repository';
import { requireEvidence, requireSent } from '../require-evidence';

interface RoundOfCase {
  readonly caseId: string;
  readonly round: number;
}

export interface Asking {
  /** Deadlines of the case: the next one says until when. */
  readonly deadlines: readonly Date[];
  /** Staff id; null for the notice and the playbook. */
  readonly by: string | null;
  /** Why what is settled is to be brought again; null leaves it as people left it. */
  readonly againBecause: string | null;
}

/** Puts documents on the checklist of a case's round, each once. */
export async function askForDocuments(
  tx: ChangeTx,
  { caseId, round }: RoundOfCase,
  requests: readonly NewRequest[],
  { deadlines, by, againBecause }: Asking,
): Promise<void> {
  const dueAt = documentDueAt(
    tx.now,
    deadlines.filter((one) => one.getTime() > tx.now.getTime()),
  );
  const chaseAt = nextChaseAt(dueAt, tx.now);
  const there = await insertRequests(tx, caseId, round, requests, { dueAt, chaseAt, askedBy: by });
  if (againBecause === null || there.length === 0) return;
  for (const id of await settledRequests(tx, { caseId, round }, there))
    await recordStep(tx, id, { step: 'reopen', state: 'open', reason: againBecause, by, chaseAt });
}

export interface StepInput {
  /** Of the request that the person saw. */
  readonly version: number;
  readonly step: RequestStep;
  readonly reason: string;
  /** Files that are offered; of no meaning for other steps. */
  readonly evidenceIds: readonly string[];
  /** Null for the client. */
  readonly by: string | null;
}

const NEEDS_REASON: readonly RequestStep[] = ['reject', 'waive', 'reopen'];

/**
 * Offers files for a request, or decides about them.
 * @throws EVIDENCE.REQUEST_NOT_FOUND, EVIDENCE.REQUEST_CHANGED, EVIDENCE.REQUEST_STEP_NOT_NOW,
 * EVIDENCE.REQUEST_NEEDS_REASON, EVIDENCE.REQUEST_NEEDS_FILE, EVIDENCE.FILE_NOT_FOUND
 */
export async function stepOfRequest(
  tx: ChangeTx,
  caseId: string,
  requestId: string,
  { version, step, reason, evidenceIds, by }: StepInput,
): Promise<void> {
  const request = await requestForUpdate(tx, caseId, requestId);
  if (request.version !== version) throw new Refusal('EVIDENCE.REQUEST_CHANGED');
  const state = orRefuse(takeStep(request.state, step));
  if (NEEDS_REASON.includes(step) && reason.trim() === '') throw new Refusal('EVIDENCE.REQUEST_NEEDS_REASON');
  if (step === 'offer') {
    if (evidenceIds.length === 0) throw new Refusal('EVIDENCE.REQUEST_NEEDS_FILE');
    await (by === null ? requireSent : requireEvidence)(tx, caseId, evidenceIds);
    await insertRequestFiles(tx, caseId, requestId, [...new Set(evidenceIds)], by);
  }
  const dueAt = request.dueAt.getTime() > tx.now.getTime() ? request.dueAt : tx.now;
  await recordStep(tx, requestId, {
    step,
    state,
    reason,
    by,
    chaseAt: state === 'open' ? nextChaseAt(dueAt, tx.now) : null,
  });
}

/** A closed case chases nobody; a reopened one does again, from tomorrow. */
export const quietRequests = (tx: ChangeTx, caseId: string): Promise<void> => setChase(tx, caseId, null);
export const wakeRequests = (tx: ChangeTx, caseId: string): Promise<void> =>
  setChase(tx, caseId, nextChaseAt(tx.now, tx.now));
