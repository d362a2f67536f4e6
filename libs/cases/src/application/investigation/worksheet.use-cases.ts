import { Injectable } from '@nestjs/common';
import { requireEvidence } from '@overturn/evidence';
import { staffNames } from '@overturn/identity';
import { actingStaffId, Refusal, type Cause, type Intent, type Scope } from '@overturn/kernel';
import { UnitOfWork, type Tx } from '@overturn/platform';
import { gapsOf, type Worksheet, type WorksheetGap } from '../../domain/worksheet';
import { caseForUpdate, caseOf } from '../../infrastructure/case.repository';
import type { CaseRow } from '../../infrastructure/case.row';
import {
  insertIntent,
  intentsOf,
  saveWorksheet,
  worksheetOf,
  type IntentStatement,
  type KeptWorksheet,
} from '../../infrastructure/investigation/worksheet.repository';

export interface WorksheetPage extends KeptWorksheet {
  readonly gaps: readonly WorksheetGap[];
  readonly intentRecordedFor: readonly Cause[];
  /** Null for who may not read them. */
  readonly intents: readonly IntentStatement[] | null;
  readonly staff: ReadonlyMap<string, string>;
}

/** The root-cause worksheet of a case: a draft until nothing is missing, saved as it is written. */
@Injectable()
export class Worksheets {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND */
  get(scope: Scope, permissions: ReadonlySet<string>, caseId: string): Promise<WorksheetPage> {
    return this.work.read(scope, async (tx) => pageOf(tx, await caseOf(tx, caseId), permissions));
  }

  /** @throws CASES.CASE_NOT_FOUND, CASES.CASE_CLOSED, CASES.WORKSHEET_CHANGED, EVIDENCE.FILE_NOT_FOUND */
  save(
    scope: Scope,
    permissions: ReadonlySet<string>,
    caseId: string,
    { version, content }: { readonly version: number; readonly content: Worksheet },
  ): Promise<WorksheetPage> {
    return this.work.change(scope, 'worksheet.save', async (tx) => {
      const row = await caseForUpdate(tx, caseId);
      refuseClosed(row);
      await requireEvidence(
        tx,
        caseId,
        content.causes.flatMap(({ whys }) => whys.flatMap(({ evidenceIds }) => evidenceIds)),
      );
      await saveWorksheet(tx, caseId, version, content, actingStaffId(scope));
      return pageOf(tx, row, permissions);
    });
  }

  /** What was said before stays; the newest counts. @throws CASES.CASE_NOT_FOUND, CASES.CASE_CLOSED */
  recordIntent(
    scope: Scope,
    permissions: ReadonlySet<string>,
    caseId: string,
    input: { readonly cause: Cause; readonly intent: Intent; readonly note: string },
  ): Promise<WorksheetPage> {
    return this.work.change(scope, 'worksheet.record_intent', async (tx) => {
      const row = await caseForUpdate(tx, caseId);
      refuseClosed(row);
      await insertIntent(tx, caseId, { ...input, by: actingStaffId(scope) });
      return pageOf(tx, row, permissions);
    });
  }
}

/** @throws CASES.CASE_CLOSED */
export function refuseClosed(row: CaseRow): void {
  if (row.status === 'closed') throw new Refusal('CASES.CASE_CLOSED');
}

/** Only who reviews plans reads whether a cause was meant: the answer could be held against the client. */
async function pageOf(tx: Tx, row: CaseRow, permissions: ReadonlySet<string>): Promise<WorksheetPage> {
  const kept = await worksheetOf(tx, row.id);
  const intents = await intentsOf(tx, row.id);
  return {
    ...kept,
    gaps: gapsOf(kept.content, row.causes),
    intentRecordedFor: intents.map(({ cause }) => cause),
    intents: permissions.has('plan:review') ? intents : null,
    staff: await staffNames(tx, [kept.updatedBy, ...intents.map(({ by }) => by)]),
  };
}
