import { Injectable } from '@nestjs/common';
import {
  askForDocuments,
  openRequestsByCase,
  requestsOfCase,
  stepOfRequest,
  type DocumentRequest,
} from '@overturn/evidence';
import { actingStaffId, Refusal, type EvidenceKind, type RequestStep, type Scope } from '@overturn/kernel';
import { UnitOfWork, newId, type ChangeTx, type Tx } from '@overturn/platform';
import { caseForUpdate, caseOf } from '../../infrastructure/case.repository';
import type { CaseRow } from '../../infrastructure/case.row';
import { dueDeadlinesOf } from '../../infrastructure/tasks/task-list.read-model';
import { refuseClosed } from '../investigation/worksheet.use-cases';
import type { ClientTodoItem } from '../portal/client-cases.queries';

/** What a client sees of a request: what to bring, until when, and what was wrong with what came. */
export type ClientDocumentRequest = Pick<
  DocumentRequest,
  | 'id'
  | 'titleZh'
  | 'titleEn'
  | 'hintZh'
  | 'hintEn'
  | 'kinds'
  | 'state'
  | 'reason'
  | 'dueAt'
  | 'version'
  | 'files'
>;

export interface RequestedDocument {
  readonly titleZh: string;
  readonly titleEn: string;
  readonly hint: string;
  readonly kinds: readonly EvidenceKind[];
}

export interface RequestStepInput {
  readonly version: number;
  readonly step: RequestStep;
  readonly reason: string;
  readonly evidenceIds: readonly string[];
}

/** The documents that a case waits for (资料清单). */
@Injectable()
export class DocumentChecklist {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND */
  get(scope: Scope, caseId: string): Promise<readonly DocumentRequest[]> {
    return this.work.read(scope, async (tx) => {
      await caseOf(tx, caseId);
      return requestsOfCase(tx, caseId);
    });
  }

  /** Asks for something that neither notice nor playbook names. @throws CASES.CASE_NOT_FOUND, CASES.CASE_CLOSED */
  ask(scope: Scope, caseId: string, wanted: RequestedDocument): Promise<readonly DocumentRequest[]> {
    return this.change(scope, 'document_request.ask', caseId, async (tx, row) => {
      const { hint, ...words } = wanted;
      const deadlines = await dueDeadlinesOf(tx, caseId);
      await askForDocuments(
        tx,
        { caseId, round: row.round },
        [{ ...words, hintZh: hint, hintEn: hint, code: `staff:${newId()}`, source: 'staff' }],
        {
          deadlines: deadlines.filter(({ kind }) => kind === 'latest_by').map(({ dueAt }) => dueAt),
          by: actingStaffId(scope),
          againBecause: null,
        },
      );
    });
  }

  /** Offers files, accepts, rejects, waives or asks again. @throws CASES.CASE_NOT_FOUND, CASES.CASE_CLOSED, EVIDENCE.* */
  step(
    scope: Scope,
    caseId: string,
    requestId: string,
    input: RequestStepInput,
  ): Promise<readonly DocumentRequest[]> {
    return this.change(scope, `document_request.${input.step}`, caseId, (tx) =>
      stepOfRequest(tx, caseId, requestId, { ...input, by: actingStaffId(scope) }),
    );
  }

  /** For the client who acts: the list of their own case, without what only staff read. @throws CASES.CASE_NOT_FOUND */
  getAsClient(scope: Scope, caseId: string): Promise<readonly ClientDocumentRequest[]> {
    return this.work.read(scope, async (tx) => {
      requireOwnCase(scope, await caseOf(tx, caseId));
      return clientList(tx, caseId);
    });
  }

  /** Files that the client brings for a request of their own case. @throws CASES.CASE_NOT_FOUND, CASES.CASE_CLOSED, EVIDENCE.* */
  offerAsClient(
    scope: Scope,
    caseId: string,
    requestId: string,
    { version, evidenceIds }: Pick<RequestStepInput, 'version' | 'evidenceIds'>,
  ): Promise<readonly ClientDocumentRequest[]> {
    return this.work.change(scope, 'document_request.offer', async (tx) => {
      const row = await caseForUpdate(tx, caseId);
      requireOwnCase(scope, row);
      refuseClosed(row);
      await stepOfRequest(tx, caseId, requestId, {
        version,
        evidenceIds,
        step: 'offer',
        reason: '',
        by: null,
      });
      return clientList(tx, caseId);
    });
  }

  /** Documents that the client has still to bring, case by case. */
  todosOfClient(scope: Scope): Promise<ClientTodoItem[]> {
    return this.work.read(scope, async (tx) =>
      (await openRequestsByCase(tx, null)).map((one) => ({ ...one, todo: 'bring_documents' })),
    );
  }

  private change(
    scope: Scope,
    action: string,
    caseId: string,
    write: (tx: ChangeTx, row: CaseRow) => Promise<void>,
  ): Promise<readonly DocumentRequest[]> {
    return this.work.change(scope, action, async (tx) => {
      const row = await caseForUpdate(tx, caseId);
      refuseClosed(row);
      await write(tx, row);
      return requestsOfCase(tx, caseId);
    });
  }
}

/** Another client's case is not found, as if it were another firm's. @throws CASES.CASE_NOT_FOUND */
function requireOwnCase({ actor }: Scope, { clientId }: CaseRow): void {
  if (actor.kind !== 'client' || actor.clientId !== clientId) throw new Refusal('CASES.CASE_NOT_FOUND');
}

/** Why staff waived something is theirs; what was wrong with a file, the client reads. */
async function clientList(tx: Tx, caseId: string): Promise<readonly ClientDocumentRequest[]> {
  return (await requestsOfCase(tx, caseId)).map(
    ({ id, titleZh, titleEn, hintZh, hintEn, kinds, state, reason, dueAt, version, files }) => ({
      id,
      titleZh,
      titleEn,
      hintZh,
      hintEn,
      kinds,
      state,
      reason: state === 'open' ? reason : '',
      dueAt,
      version,
      files,
    }),
  );
}
