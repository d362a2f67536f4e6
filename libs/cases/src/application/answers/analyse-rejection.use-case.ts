import { Injectable } from '@nestjs/common';
import { Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import { latestRejection, saveAnalysis, type Analysis } from '../../infrastructure/answers/answer.repository';
import { appendEvent, caseForUpdate } from '../../infrastructure/case.repository';

export interface AnalyseRejectionInput extends Analysis {
  /** Version that the person read; null where there was none yet. */
  readonly version: number | null;
  /** Staff id. */
  readonly analysedBy: string;
}

/** Says what the running round's rejection asks for and what was missing (驳回分析): before it no next round begins. */
@Injectable()
export class AnalyseRejection {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND, CASES.TRANSITION_NOT_ALLOWED, CASES.NO_REJECTION, CASES.VERSION_CONFLICT */
  execute(scope: Scope, caseId: string, input: AnalyseRejectionInput): Promise<void> {
    return this.work.change(scope, 'rejection.analyse', async (tx) => {
      const row = await caseForUpdate(tx, caseId);
      if (row.status !== 'rejected')
        throw new Refusal('CASES.TRANSITION_NOT_ALLOWED', {
          command: 'AnalyseRejection',
          status: row.status,
        });
      const rejection = await latestRejection(tx, caseId, row.round);
      if (!rejection) throw new Refusal('CASES.NO_REJECTION', { round: row.round });
      await saveAnalysis(tx, caseId, rejection, input.version, input);
      await appendEvent(tx, row, {
        kind: 'cases.rejection_analysed.v1',
        payload: { answerId: rejection.answerId, note: input.missing },
        visibility: 'staff',
      });
    });
  }
}
