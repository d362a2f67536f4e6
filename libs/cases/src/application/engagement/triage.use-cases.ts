import { Injectable } from '@nestjs/common';
import { evidenceCounts } from '@overturn/evidence';
import { staffNames } from '@overturn/identity';
import { actingStaffId, type Scope, type TriageVerdict } from '@overturn/kernel';
import { UnitOfWork, type Tx } from '@overturn/platform';
import { triageOf, type Triage, type TriageFacts } from '../../domain/engagement';
import { caseForUpdate, caseOf } from '../../infrastructure/case.repository';
import type { CaseRow } from '../../infrastructure/case.row';
import {
  daysLeftOf,
  insertTriageDecision,
  triageDecisionsOf,
  type TriageDecision,
} from '../../infrastructure/engagement/triage.repository';
import { answersOf } from '../../infrastructure/investigation/questionnaire.repository';
import { refuseClosed } from '../investigation/worksheet.use-cases';

export interface TriagePage extends Triage {
  readonly isLowChance: boolean;
  readonly decisions: readonly TriageDecision[];
  readonly staff: ReadonlyMap<string, string>;
}

/** Triage (初筛) of an enquiry: scores with reasons, and what a manager decides with or against them. */
@Injectable()
export class TriageEnquiry {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND */
  get(scope: Scope, caseId: string): Promise<TriagePage> {
    return this.work.read(scope, async (tx) => pageOf(tx, await caseOf(tx, caseId)));
  }

  /** Keeps the decision with the scores that it was made on. @throws CASES.CASE_NOT_FOUND, CASES.CASE_CLOSED */
  decide(
    scope: Scope,
    caseId: string,
    input: {
      readonly verdict: TriageVerdict;
      readonly reason: string;
      readonly acknowledgesLowChance: boolean;
    },
  ): Promise<TriagePage> {
    return this.work.change(scope, 'triage.decide', async (tx) => {
      const row = await caseForUpdate(tx, caseId);
      refuseClosed(row);
      const { advice, scores } = triageOf(await factsOf(tx, row));
      await insertTriageDecision(tx, caseId, { ...input, advice, scores, by: actingStaffId(scope) });
      return pageOf(tx, row);
    });
  }
}

async function pageOf(tx: Tx, row: CaseRow): Promise<TriagePage> {
  const decisions = await triageDecisionsOf(tx, row.id);
  return {
    ...triageOf(await factsOf(tx, row)),
    isLowChance: row.suspensionType === 'banned',
    decisions,
    staff: await staffNames(
      tx,
      decisions.map(({ by }) => by),
    ),
  };
}

async function factsOf(tx: Tx, row: CaseRow): Promise<TriageFacts> {
  const answers = new Map((await answersOf(tx, row.id)).map(({ question, value }) => [question, value]));
  const before = answers.get('appeals_before');
  const forged = answers.get('documents_forged');
  return {
    suspensionType: row.suspensionType,
    causes: row.causes,
    attemptsBefore:
      typeof before === 'number' ? before + row.round - 1 : row.round > 1 ? row.round - 1 : null,
    forgedDocuments: forged === 'yes' || forged === 'no' || forged === 'unknown' ? forged : null,
    hasOtherProvider: answers.get('other_provider') === 'yes',
    daysLeft: await daysLeftOf(tx, row.id),
    evidenceKinds: [...(await evidenceCounts(tx, row.id)).keys()],
  };
}
