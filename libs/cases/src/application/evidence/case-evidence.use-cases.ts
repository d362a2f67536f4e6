import { Injectable } from '@nestjs/common';
import {
  enterFacts,
  enterParticulars,
  judgeCase,
  overrideVerdict,
  setFileAside,
  type CaseParticulars,
  type EvidenceFacts,
  type JudgedCase,
} from '@overturn/evidence';
import { staffNames } from '@overturn/identity';
import { actingStaffId, type Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx, type Tx } from '@overturn/platform';
import { caseForUpdate, caseOf } from '../../infrastructure/case.repository';
import type { CaseRow } from '../../infrastructure/case.row';
import { refuseClosed } from '../investigation/worksheet.use-cases';
import { evidenceSituation } from './evidence-situation';

export interface EvidenceCheckPage extends JudgedCase {
  readonly staff: ReadonlyMap<string, string>;
}

/** What is written down of a case's evidence, and how the rules judge it. */
@Injectable()
export class CaseEvidence {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND */
  get(scope: Scope, caseId: string): Promise<EvidenceCheckPage> {
    return this.work.read(scope, async (tx) => pageOf(tx, await caseOf(tx, caseId)));
  }

  /** @throws CASES.CASE_NOT_FOUND, CASES.CASE_CLOSED, EVIDENCE.FILE_NOT_FOUND, EVIDENCE.FACTS_CHANGED */
  enterFacts(
    scope: Scope,
    caseId: string,
    evidenceId: string,
    input: { readonly version: number; readonly facts: EvidenceFacts },
  ): Promise<EvidenceCheckPage> {
    return this.change(scope, 'evidence.enter_facts', caseId, (tx, staffId) =>
      enterFacts(tx, { caseId, evidenceId, staffId }, input),
    );
  }

  /** @throws CASES.CASE_NOT_FOUND, CASES.CASE_CLOSED, EVIDENCE.FACTS_CHANGED, EVIDENCE.ASIN_TWICE */
  enterParticulars(
    scope: Scope,
    caseId: string,
    input: { readonly version: number; readonly content: CaseParticulars },
  ): Promise<EvidenceCheckPage> {
    return this.change(scope, 'evidence.enter_particulars', caseId, (tx, staffId) =>
      enterParticulars(tx, { caseId, staffId }, input),
    );
  }

  /** @throws CASES.CASE_NOT_FOUND, CASES.CASE_CLOSED, EVIDENCE.FILE_NOT_FOUND */
  setAside(
    scope: Scope,
    caseId: string,
    evidenceId: string,
    input: { readonly isSetAside: boolean; readonly reason: string },
  ): Promise<EvidenceCheckPage> {
    return this.change(scope, 'evidence.set_aside', caseId, (tx, staffId) =>
      setFileAside(tx, { caseId, evidenceId, staffId }, input),
    );
  }

  /** @throws CASES.CASE_NOT_FOUND, CASES.CASE_CLOSED, EVIDENCE.VERDICT_NOT_FAILING, EVIDENCE.OVERRIDE_BY_ANOTHER_PERSON */
  override(
    scope: Scope,
    caseId: string,
    input: { readonly hash: string; readonly reason: string },
  ): Promise<EvidenceCheckPage> {
    return this.change(scope, 'evidence.override_verdict', caseId, async (tx, staffId, row) =>
      overrideVerdict(tx, caseId, await evidenceSituation(tx, row), { ...input, by: staffId }),
    );
  }

  /** Under the case's lock, so that a filing sees either all of it or nothing. */
  private change(
    scope: Scope,
    action: string,
    caseId: string,
    write: (tx: ChangeTx, staffId: string, row: CaseRow) => Promise<void>,
  ): Promise<EvidenceCheckPage> {
    return this.work.change(scope, action, async (tx) => {
      const row = await caseForUpdate(tx, caseId);
      refuseClosed(row);
      await write(tx, actingStaffId(scope), row);
      return pageOf(tx, row);
    });
  }
}

async function pageOf(tx: Tx, row: CaseRow): Promise<EvidenceCheckPage> {
  const judged = await judgeCase(tx, row.id, await evidenceSituation(tx, row));
  return {
    ...judged,
    staff: await staffNames(tx, [
      judged.particulars.enteredBy,
      ...judged.files.flatMap(({ facts, setAside }) => [facts?.enteredBy ?? null, setAside?.by ?? null]),
      ...judged.verdicts.map(({ override }) => override?.by ?? null),
    ]),
  };
}
