import { Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import { actingStaffId, Refusal, type SampleState, type Scope } from '@overturn/kernel';
import { UnitOfWork, newToken, type Page } from '@overturn/platform';
import { USUAL_QUALITY } from '../../domain/review/quality-draw';
import { scoredRubric, type RubricScore } from '../../domain/review/rubric';
import {
  putQualitySettings,
  qualitySamples,
  qualitySettingsOf,
  sampleForUpdate,
  settleSample,
  type QualitySample,
  type QualitySettings,
} from '../../infrastructure/review/quality.repository';
import { insertReview } from '../../infrastructure/review/review.repository';

/** Settings as people see them: the seed stays with the machine. */
export type QualityChoice = Omit<QualitySettings, 'seed'>;

/** Approved plans that were drawn by chance, looked at again by another person. */
@Injectable()
export class QualityChecks {
  constructor(private readonly work: UnitOfWork) {}

  /** Newest first. @throws PLATFORM.CURSOR_INVALID */
  list(
    scope: Scope,
    query: { readonly state: SampleState; readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<{ readonly page: Page<QualitySample>; readonly staff: ReadonlyMap<string, string> }> {
    return this.work.read(scope, async (tx) => {
      const page = await qualitySamples(tx, query);
      const ids = page.items.flatMap((one) => [
        one.approvedBy,
        one.check?.checkedBy ?? null,
        ...one.authorIds,
      ]);
      return { page, staff: await staffNames(tx, ids) };
    });
  }

  /**
   * Keeps what the second look found, once.
   * @throws PLANS.SAMPLE_NOT_FOUND, PLANS.SAMPLE_CHECKED, PLANS.CHECK_BY_ANOTHER_PERSON, PLANS.RUBRIC_INCOMPLETE,
   * PLANS.LOW_SCORE_NEEDS_NOTE
   */
  check(
    scope: Scope,
    sampleId: string,
    given: { readonly scores: readonly RubricScore[]; readonly note: string },
  ): Promise<void> {
    return this.work.change(scope, 'plan.check_quality', async (tx) => {
      const sample = await sampleForUpdate(tx, sampleId);
      if (sample.isChecked) throw new Refusal('PLANS.SAMPLE_CHECKED');
      const reviewedBy = actingStaffId(tx.scope);
      if (sample.involved.includes(reviewedBy)) throw new Refusal('PLANS.CHECK_BY_ANOTHER_PERSON');
      const scores = scoredRubric(given.scores);
      if (!scores.ok) throw new Refusal(scores.error.code);
      const { caseId, versionId } = sample;
      const review = {
        caseId,
        versionId,
        purpose: 'quality',
        scores: scores.value,
        note: given.note,
        reviewedBy,
      } as const;
      await settleSample(tx, sampleId, await insertReview(tx, review));
    });
  }

  settings(scope: Scope): Promise<QualityChoice> {
    return this.work.read(
      scope,
      async (tx) => (await qualitySettingsOf(tx)) ?? { ...USUAL_QUALITY, version: 0 },
    );
  }

  /** @throws PLANS.QUALITY_VERSION_CONFLICT */
  changeSettings(scope: Scope, choice: QualityChoice): Promise<void> {
    return this.work.change(scope, 'plan.set_quality', (tx) =>
      putQualitySettings(tx, { ...choice, seed: newToken() }, actingStaffId(tx.scope)),
    );
  }
}
