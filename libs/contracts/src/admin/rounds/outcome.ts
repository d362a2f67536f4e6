import {
  CAUSES,
  CHANNELS,
  EVIDENCE_KINDS,
  FUNDS_CHANNELS,
  OUTCOME_CHECKS,
  OUTCOME_KINDS,
  OUTCOME_STATES,
  SUSPENSION_TYPES,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import {
  CalendarDate,
  Id,
  Instant,
  MarketplaceField,
  Version,
  paragraph,
  remarks,
  route,
} from '../../common';
import { CaseView } from '../cases';

/** Amazon's catalogue number: ten capitals or digits. */
const Asin = z.string().regex(/^[A-Z0-9]{10}$/);
const EvidenceIds = z.array(Id).max(50);

const ProofFile = z.object({ id: Id, fileName: z.string(), kind: z.enum(EVIDENCE_KINDS) });

export const OutcomeClaimView = z
  .object({
    id: Id,
    round: z.int(),
    kind: z.enum(OUTCOME_KINDS),
    /** What is back, of a partial reinstatement. */
    scope: z.object({ asins: z.array(z.string()), marketplaces: z.array(z.string()) }),
    note: z.string(),
    claimedBy: z.object({ id: Id, name: z.string() }),
    claimedAt: Instant,
    state: z.enum(OUTCOME_STATES),
    judgement: z
      .object({
        by: z.string(),
        at: Instant,
        checked: z.array(z.enum(OUTCOME_CHECKS)),
        /** What was seen, or why it is refuted. */
        text: z.string(),
      })
      .nullable(),
    evidence: z.array(ProofFile),
  })
  .meta({ id: 'OutcomeClaimView' });
export type OutcomeClaimView = z.infer<typeof OutcomeClaimView>;

/** Minor units of a currency as digits: they may be more than a JavaScript number holds. */
const Money = z.object({ currency: z.string(), minor: z.string() });
const GivenMoney = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Below zero takes a wrong entry back. */
  minor: z.string().regex(/^-?[0-9]{1,19}$/),
});

export const FundsView = z
  .object({
    requests: z.array(
      z.object({
        id: Id,
        channel: z.enum(CHANNELS),
        text: z.string(),
        filedBy: z.string(),
        filedAt: Instant,
        /** Before this nobody writes to Amazon about the case again. */
        nextContactAt: Instant,
        evidence: z.array(ProofFile),
      }),
    ),
    releases: z.array(
      z.object({
        id: Id,
        releasedOn: CalendarDate,
        lines: z.array(Money),
        note: z.string(),
        recordedBy: z.string(),
        recordedAt: Instant,
        evidence: z.array(ProofFile),
      }),
    ),
    /** Per currency; currencies are not added to each other. */
    totals: z.array(Money),
  })
  .meta({ id: 'FundsView' });
export type FundsView = z.infer<typeof FundsView>;

export const PostMortemFields = z.strictObject({
  causes: z.array(z.enum(CAUSES)).min(1).max(10),
  worked: paragraph(5000),
  didNotWork: paragraph(5000),
  /** One of the two languages is enough. */
  lessonZh: remarks(5000),
  lessonEn: remarks(5000),
});

const PostMortemView = z
  .object({
    postMortem: PostMortemFields.extend({
      writtenBy: z.string(),
      writtenAt: Instant,
      version: Version,
    }).nullable(),
  })
  .meta({ id: 'PostMortemView' });

const caseId = z.object({ caseId: Id });

export const outcomeRoutes = {
  getOutcome: route({
    method: 'GET',
    path: '/cases/:caseId/outcome',
    access: 'case:read',
    summary: 'Claims of success with their evidence and judgements, newest first, at most 50',
    params: caseId,
    response: z.object({ claims: z.array(OutcomeClaimView) }),
  }),
  claimOutcome: route({
    method: 'POST',
    path: '/cases/:caseId/outcome-claims',
    access: 'outcome:claim',
    summary: 'Record an outcome that the client reports; somebody else verifies it',
    params: caseId,
    body: z.strictObject({
      version: Version,
      outcome: z.enum(OUTCOME_KINDS),
      scope: z
        .strictObject({ asins: z.array(Asin).max(500), marketplaces: z.array(MarketplaceField).max(30) })
        .default({ asins: [], marketplaces: [] }),
      note: remarks(2000),
      evidenceIds: EvidenceIds,
    }),
    response: CaseView,
  }),
  addOutcomeEvidence: route({
    method: 'POST',
    path: '/cases/:caseId/outcome-claims/:claimId/evidence',
    access: 'outcome:claim',
    summary: 'Add evidence to the claim that waits for verification',
    params: caseId.extend({ claimId: Id }),
    body: z.strictObject({ evidenceIds: EvidenceIds.min(1) }),
    response: CaseView,
  }),
  reportResuspension: route({
    method: 'POST',
    path: '/cases/:caseId/resuspensions',
    access: 'case:write',
    summary: 'The shop is suspended again inside the guarantee: close this case and open a linked one',
    params: caseId,
    body: z.strictObject({
      version: Version,
      noticeId: Id,
      suspensionType: z.enum(SUSPENSION_TYPES),
      causes: z.array(z.enum(CAUSES)).min(1).max(10),
      noticeReceivedAt: Instant,
    }),
    response: CaseView,
    status: 201,
  }),
  getFunds: route({
    method: 'GET',
    path: '/cases/:caseId/funds',
    access: 'case:read',
    summary: 'Funds requests and releases with totals per currency',
    params: caseId,
    response: FundsView,
  }),
  fileFundsRequest: route({
    method: 'POST',
    path: '/cases/:caseId/funds-requests',
    access: 'plan:submit',
    summary: 'File a request to release the funds, with its exact text',
    params: caseId,
    body: z.strictObject({
      version: Version,
      channel: z.enum(FUNDS_CHANNELS),
      text: paragraph(20_000),
      evidenceIds: EvidenceIds,
    }),
    response: CaseView,
  }),
  recordFundsRelease: route({
    method: 'POST',
    path: '/cases/:caseId/funds-releases',
    access: 'outcome:claim',
    summary: 'Record funds that Amazon released, the whole or a part',
    params: caseId,
    body: z.strictObject({
      version: Version,
      releasedOn: CalendarDate,
      lines: z.array(GivenMoney).min(1).max(20),
      note: remarks(2000),
      evidenceIds: EvidenceIds.min(1),
    }),
    response: CaseView,
  }),
  getPostMortem: route({
    method: 'GET',
    path: '/cases/:caseId/post-mortem',
    access: 'case:read',
    summary: 'What the case taught; null until somebody wrote it',
    params: caseId,
    response: PostMortemView,
  }),
  writePostMortem: route({
    method: 'PUT',
    path: '/cases/:caseId/post-mortem',
    access: 'case:write',
    summary: 'Write or change the post-mortem of an open case; version 0 begins it',
    params: caseId,
    body: z
      .strictObject({ version: z.int().min(0), fields: PostMortemFields })
      .refine(({ fields }) => fields.lessonZh !== '' || fields.lessonEn !== '', {
        path: ['fields', 'lessonZh'],
        error: 'LESSON_MISSING',
      }),
    response: CaseView,
  }),
} as const;
