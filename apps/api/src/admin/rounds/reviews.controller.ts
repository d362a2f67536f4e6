import { Controller } from '@nestjs/common';
import { adminRoutes, type QualitySampleView, type WaitingReviewView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { SignedIn } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { QualityChecks, Reviews, type QualitySample, type WaitingReview } from '@overturn/plans';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

@Controller('api/v1/admin')
export class ReviewsController {
  constructor(
    private readonly reviews: Reviews,
    private readonly quality: QualityChecks,
  ) {}

  @Route(adminRoutes.listReviews)
  async listReviews(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { query }: RouteInput<typeof adminRoutes.listReviews>,
  ) {
    const view = query.view ?? 'all';
    const { page, staff, now, allowsOwn } = await this.reviews.queue(scope, { ...query, view });
    const isForMe = (one: WaitingReview) => allowsOwn || !one.authorIds.includes(me.staffId);
    return {
      items: page.items.map((one) => ({ ...waitingView(one, staff, now), isForMe: isForMe(one) })),
      nextCursor: page.nextCursor,
    };
  }

  @Route(adminRoutes.countReviews)
  countReviews(@CurrentScope() scope: Scope) {
    return this.reviews.count(scope);
  }

  @Route(adminRoutes.listReviewers)
  async listReviewers(@CurrentScope() scope: Scope) {
    return { items: [...(await this.reviews.reviewers(scope))] };
  }

  @Route(adminRoutes.takeReview)
  takeReview(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.takeReview>,
  ): Promise<void> {
    return this.reviews.take(scope, params.versionId, body);
  }

  @Route(adminRoutes.getReviewTimes)
  async getReviewTimes(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.getReviewTimes>,
  ) {
    const { times, staff } = await this.reviews.times(scope, query.days);
    return {
      days: query.days,
      times: times.map(({ reviewerId, ...time }) => ({
        ...time,
        reviewer: reviewerId === null ? null : person(reviewerId, staff),
      })),
    };
  }

  @Route(adminRoutes.listQualitySamples)
  async listQualitySamples(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { query }: RouteInput<typeof adminRoutes.listQualitySamples>,
  ) {
    const { page, staff } = await this.quality.list(scope, query);
    return {
      items: page.items.map((one) => sampleView(one, staff, me.staffId)),
      nextCursor: page.nextCursor,
    };
  }

  @Route(adminRoutes.checkQuality)
  checkQuality(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.checkQuality>,
  ): Promise<void> {
    return this.quality.check(scope, params.sampleId, body);
  }

  @Route(adminRoutes.getQualitySettings)
  async getQualitySettings(@CurrentScope() scope: Scope) {
    const { samplePercent, monthlyCap, version } = await this.quality.settings(scope);
    return { samplePercent, monthlyCap, version };
  }

  @Route(adminRoutes.changeQualitySettings)
  async changeQualitySettings(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.changeQualitySettings>,
  ) {
    await this.quality.changeSettings(scope, body);
    return this.getQualitySettings(scope);
  }
}

type Staff = ReadonlyMap<string, string>;
const HOUR_MS = 3_600_000;

const person = (id: string, staff: Staff) => ({ id, name: staff.get(id) ?? '' });

const waitingView = (one: WaitingReview, staff: Staff, now: Date): Omit<WaitingReviewView, 'isForMe'> => ({
  versionId: one.versionId,
  number: one.number,
  round: one.round,
  contentHash: one.contentHash,
  submittedAt: one.submittedAt.toISOString(),
  submittedBy: person(one.submittedBy, staff),
  authors: one.authorIds.map((id) => person(id, staff)),
  reviewer: one.reviewerId === null ? null : person(one.reviewerId, staff),
  waitingHours: Math.max(0, now.getTime() - one.submittedAt.getTime()) / HOUR_MS,
  case: { id: one.caseId, number: one.caseNumber, clientNameZh: one.clientNameZh },
  lastApproved: one.lastApproved,
  dueAt: one.dueAt?.toISOString() ?? null,
});

const sampleView = (one: QualitySample, staff: Staff, me: string): QualitySampleView => ({
  id: one.id,
  versionId: one.versionId,
  number: one.number,
  case: { id: one.caseId, number: one.caseNumber, clientNameZh: one.clientNameZh },
  drawnAt: one.drawnAt.toISOString(),
  authors: one.authorIds.map((id) => person(id, staff)),
  approvedBy: one.approvedBy === null ? null : person(one.approvedBy, staff),
  isInvolved: one.approvedBy === me || one.authorIds.includes(me),
  check: one.check && {
    checkedBy: person(one.check.checkedBy, staff),
    checkedAt: new Date(one.check.checkedAt).toISOString(),
    scores: one.check.scores.map((score) => ({ ...score })),
    note: one.check.note,
  },
});
