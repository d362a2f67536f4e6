import { RUBRIC_CRITERIA, SAMPLE_STATES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Cursor, Id, Instant, Limit, page, remarks, route } from '../../common';

const PersonName = z.object({ id: Id, name: z.string() });

const RubricScore = z
  .strictObject({
    criterion: z.enum(RUBRIC_CRITERIA),
    score: z.int().min(1).max(5),
    /** Why; needed for 1 and 2. */
    note: remarks(1000),
  })
  .meta({ id: 'RubricScore' });
/** Each criterion of the rubric once. */
export const RubricScores = z.array(RubricScore).max(20);
export type RubricScores = z.infer<typeof RubricScores>;

export const WaitingReviewView = z
  .object({
    versionId: Id,
    number: z.int(),
    round: z.int(),
    contentHash: z.string(),
    submittedAt: Instant,
    submittedBy: PersonName,
    authors: z.array(PersonName),
    /** Null: whoever comes first. */
    reviewer: PersonName.nullable(),
    /** Hours of the clock since the submission. */
    waitingHours: z.number(),
    case: z.object({ id: Id, number: z.string(), clientNameZh: z.string() }),
    /** Number of the newest version that was approved before; null: none. */
    lastApproved: z.int().nullable(),
    /** The case’s next deadline: by then the plan should be with Amazon. */
    dueAt: Instant.nullable(),
    /** The caller may do this review: not an author’s, unless the firm lets authors review. */
    isForMe: z.boolean(),
  })
  .meta({ id: 'WaitingReviewView' });
export type WaitingReviewView = z.infer<typeof WaitingReviewView>;

export const QualitySampleView = z
  .object({
    id: Id,
    versionId: Id,
    number: z.int(),
    case: z.object({ id: Id, number: z.string(), clientNameZh: z.string() }),
    drawnAt: Instant,
    authors: z.array(PersonName),
    approvedBy: PersonName.nullable(),
    /** The caller wrote or approved the version and cannot check it. */
    isInvolved: z.boolean(),
    check: z
      .object({ checkedBy: PersonName, checkedAt: Instant, scores: RubricScores, note: z.string() })
      .nullable(),
  })
  .meta({ id: 'QualitySampleView' });
export type QualitySampleView = z.infer<typeof QualitySampleView>;

const QualitySettings = z
  .strictObject({
    samplePercent: z.int().min(0).max(100),
    monthlyCap: z.int().min(0).max(500),
    /** 0 while the firm goes with the usual ones. */
    version: z.int().min(0),
  })
  .meta({ id: 'QualitySettings' });

export const REVIEW_DAYS = [30, 90] as const;

/** What waits for the caller: theirs, and what nobody has and they did not write; or everything. */
export const REVIEW_VIEWS = ['mine', 'all'] as const;

export const reviewRoutes = {
  listReviews: route({
    method: 'GET',
    path: '/reviews',
    access: 'plan:review',
    summary: 'Plans that wait for a reviewer, the one that waits longest first',
    query: z.object({ view: z.enum(REVIEW_VIEWS).optional(), cursor: Cursor.optional(), limit: Limit }),
    response: page(WaitingReviewView),
  }),
  countReviews: route({
    method: 'GET',
    path: '/reviews/count',
    access: 'plan:review',
    summary: 'How many plans wait for the caller; counts above 100 are said to be at least that',
    response: z.object({ count: z.int(), isAtLeast: z.boolean() }),
  }),
  listReviewers: route({
    method: 'GET',
    path: '/reviewers',
    access: 'plan:review',
    summary: 'Colleagues who may review plans',
    response: z.object({ items: z.array(PersonName) }),
  }),
  takeReview: route({
    method: 'PUT',
    path: '/plan-versions/:versionId/reviewer',
    access: 'plan:review',
    summary:
      'Say who does a review, if the person saw who had it; null: whoever comes first. Authors do not review',
    params: z.object({ versionId: Id }),
    body: z.strictObject({ reviewerId: Id.nullable(), seenReviewerId: Id.nullable() }),
  }),
  getReviewTimes: route({
    method: 'GET',
    path: '/review-times',
    access: 'plan:review',
    summary:
      'Hours from submission to verdict in the last 30 or 90 days: median, 90th percentile, number of reviews',
    query: z.object({ days: z.coerce.number().pipe(z.literal(REVIEW_DAYS)) }),
    response: z.object({
      days: z.int(),
      times: z.array(
        z.object({
          /** Null: the whole firm. */
          reviewer: PersonName.nullable(),
          reviews: z.int(),
          medianHours: z.number(),
          p90Hours: z.number(),
        }),
      ),
    }),
  }),
  listQualitySamples: route({
    method: 'GET',
    path: '/quality-samples',
    access: 'plan:review',
    summary: 'Approved plans that were drawn by chance, newest first',
    query: z.object({ state: z.enum(SAMPLE_STATES), cursor: Cursor.optional(), limit: Limit }),
    response: page(QualitySampleView),
  }),
  checkQuality: route({
    method: 'POST',
    path: '/quality-samples/:sampleId/check',
    access: 'plan:review',
    summary: 'Keep what the second look at a sample found; not by who wrote or approved it',
    params: z.object({ sampleId: Id }),
    body: z.strictObject({ scores: RubricScores, note: remarks(4000) }),
  }),
  getQualitySettings: route({
    method: 'GET',
    path: '/quality-settings',
    access: 'plan:review',
    summary: 'How many approved plans are drawn',
    response: QualitySettings,
  }),
  changeQualitySettings: route({
    method: 'PUT',
    path: '/quality-settings',
    access: 'staff:manage',
    summary: 'Change how many approved plans are drawn, at the version that the person saw',
    body: QualitySettings,
    response: QualitySettings,
  }),
} as const;
