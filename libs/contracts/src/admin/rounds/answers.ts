import {
  ANSWER_KINDS,
  ASKED_DOCUMENTS,
  CASE_STATUSES,
  CHANNELS,
  MARKETPLACE_CODES,
  NOTICE_KINDS,
  NOTICE_ROLES,
  SENDER_VERDICTS,
  SUBMISSION_TYPES,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import {
  Cursor,
  Id,
  Instant,
  Limit,
  MarketplaceField,
  Version,
  line,
  page,
  paragraph,
  remarks,
  route,
} from '../../common';
import { CaseView } from '../cases';

const Named = z.object({ id: Id, name: z.string() });

/** What the machine takes a message for; a person confirms or corrects it. */
export const AnswerProposalView = z
  .object({
    /** Null: it cannot tell. */
    kind: z.enum(ANSWER_KINDS).nullable(),
    /** 0..1 */
    confidence: z.number(),
    /** Codes; the screens hold a text per code. */
    reasons: z.array(z.string()),
    alternatives: z.array(z.enum(ANSWER_KINDS)),
    /** Words of the message that it was read from. */
    quotes: z.array(z.string()),
  })
  .meta({ id: 'AnswerProposalView' });
export type AnswerProposalView = z.infer<typeof AnswerProposalView>;

const AnswerNoticeFields = {
  noticeId: Id,
  subject: z.string().nullable(),
  excerpt: z.string(),
  storedAt: Instant,
  kind: z.enum(NOTICE_KINDS),
  role: z.enum(NOTICE_ROLES),
  senderVerdict: z.enum(SENDER_VERDICTS),
  marketplace: z.enum(MARKETPLACE_CODES).nullable(),
  askedDocuments: z.array(z.enum(ASKED_DOCUMENTS)),
  /** Only where the message states it. */
  attemptsLeft: z.int().nullable(),
  proposal: AnswerProposalView,
};

export const AnswerCandidateView = z
  .object({
    caseId: Id,
    number: z.string(),
    status: z.enum(CASE_STATUSES),
    client: z.object({ id: Id, nameZh: z.string().nullable(), nameEn: z.string().nullable() }),
    sellerAccount: Named,
    marketplace: MarketplaceField,
    assignee: Named.nullable(),
    /** What of the message points to the case: a code and the words. */
    clues: z.array(z.object({ code: z.string(), value: z.string() })),
  })
  .meta({ id: 'AnswerCandidateView' });
export type AnswerCandidateView = z.infer<typeof AnswerCandidateView>;

/** A message with the cases awaiting Amazon that it may answer, the likeliest first. */
export const AnswerReadingView = z
  .object({
    ...AnswerNoticeFields,
    /** Where it is filed. */
    caseId: Id.nullable(),
    /** `clear`: the first candidate stands out. */
    verdict: z.enum(['clear', 'several', 'none']),
    candidates: z.array(AnswerCandidateView),
    /** The case in which it was recorded as an answer. */
    recordedInCaseId: Id.nullable(),
  })
  .meta({ id: 'AnswerReadingView' });
export type AnswerReadingView = z.infer<typeof AnswerReadingView>;

const AnalysisFields = {
  asked: paragraph(2000),
  missing: paragraph(2000),
  policy: paragraph(1000),
  policyUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
};

export const RejectionAnalysisView = z
  .object({
    asked: z.string(),
    missing: z.string(),
    policy: z.string(),
    policyUrl: z.string().nullable(),
    analysedBy: z.string(),
    analysedAt: Instant,
    version: Version,
  })
  .meta({ id: 'RejectionAnalysisView' });

export const AnswerView = z
  .object({
    id: Id,
    kind: z.enum(ANSWER_KINDS),
    submissionId: Id.nullable(),
    noticeId: Id.nullable(),
    asked: z.array(z.enum(ASKED_DOCUMENTS)),
    attemptsLeft: z.int().nullable(),
    note: z.string(),
    recordedAt: Instant,
    recordedBy: z.string(),
    analysis: RejectionAnalysisView.nullable(),
  })
  .meta({ id: 'AnswerView' });
export type AnswerView = z.infer<typeof AnswerView>;

export const RoundView = z
  .object({
    round: z.int(),
    submissions: z.array(
      z.object({
        id: Id,
        type: z.enum(SUBMISSION_TYPES),
        channel: z.enum(CHANNELS),
        filedAt: Instant,
        filedBy: z.string(),
        nextContactAt: Instant,
      }),
    ),
    answers: z.array(AnswerView),
  })
  .meta({ id: 'RoundView' });
export type RoundView = z.infer<typeof RoundView>;

const askedList = z.array(z.enum(ASKED_DOCUMENTS));

export const RoundsView = z
  .object({
    /** Newest first; the running one is there even when it is empty. */
    rounds: z.array(RoundView),
    /** As the newest answer that speaks of it says; null where none does. */
    attempts: z
      .object({
        left: z.int(),
        statedAt: Instant,
        /** Submissions since: each may have used one up. */
        filedSince: z.int(),
      })
      .nullable(),
    /** What is asked now beside what was asked before; `beforeAnswerId` null: by the opening notice. */
    comparison: z
      .object({
        nowAnswerId: Id,
        beforeAnswerId: Id.nullable(),
        added: askedList,
        again: askedList,
        dropped: askedList,
      })
      .nullable(),
    /** Messages filed in the case that are not recorded as an answer yet. */
    unrecorded: z.array(z.object(AnswerNoticeFields)),
    /** The rejection of the running round that wants an analysis, or has one. */
    rejectionId: Id.nullable(),
  })
  .meta({ id: 'RoundsView' });
export type RoundsView = z.infer<typeof RoundsView>;

export const RecordAnswerRequest = z
  .strictObject({
    version: Version,
    /** Null for an answer without a text, such as a telephone call. */
    noticeId: Id.nullable(),
    kind: z.enum(ANSWER_KINDS),
    asked: z.array(z.enum(ASKED_DOCUMENTS)).max(ASKED_DOCUMENTS.length),
    note: remarks(2000),
    /** What is back, for a partial reinstatement. */
    scope: z.strictObject({
      asins: z.array(line(20)).max(200),
      marketplaces: z.array(MarketplaceField).max(MARKETPLACE_CODES.length),
    }),
  })
  .refine(({ noticeId, note }) => noticeId !== null || note !== '', { path: ['note'], error: 'REQUIRED' })
  .refine(
    ({ kind, scope }) =>
      kind !== 'partially_reinstated' || scope.asins.length + scope.marketplaces.length > 0,
    { path: ['scope'], error: 'REQUIRED' },
  );
export type RecordAnswerRequest = z.infer<typeof RecordAnswerRequest>;

export const RejectionAnalysisRequest = z.strictObject({
  ...AnalysisFields,
  /** Null where there was no analysis yet. */
  version: Version.nullable(),
});
export type RejectionAnalysisRequest = z.infer<typeof RejectionAnalysisRequest>;

const caseId = z.object({ caseId: Id });
const noticeId = z.object({ noticeId: Id });

export const answerRoutes = {
  listUnfiledAnswers: route({
    method: 'GET',
    path: '/answers/unfiled',
    access: 'notice:read',
    summary: 'Answers of Amazon that belong to no case yet, with the cases that they may answer',
    query: z.object({ cursor: Cursor.optional(), limit: Limit.pipe(z.number().max(50)).default(20) }),
    response: page(AnswerReadingView),
  }),
  countUnfiledAnswers: route({
    method: 'GET',
    path: '/answers/unfiled/count',
    access: 'notice:read',
    summary: 'How many answers wait for a case; counts above 100 are said to be at least that',
    response: z.object({ count: z.int(), isAtLeast: z.boolean() }),
  }),
  readAnswer: route({
    method: 'GET',
    path: '/notices/:noticeId/answer',
    access: 'notice:read',
    summary: 'A notice as an answer: what it is taken for and which cases it may answer',
    params: noticeId,
    response: AnswerReadingView,
  }),
  fileAnswer: route({
    method: 'POST',
    path: '/notices/:noticeId/case',
    access: 'case:write',
    summary: 'File a notice in an open case; recording it as an answer comes next',
    params: noticeId,
    body: z.strictObject({ caseId: Id }),
    response: AnswerReadingView,
  }),
  listRounds: route({
    method: 'GET',
    path: '/cases/:caseId/rounds',
    access: 'case:read',
    summary: 'Rounds of a case: what was sent, what Amazon answered, what it asks for',
    params: caseId,
    response: RoundsView,
  }),
  recordAnswer: route({
    method: 'POST',
    path: '/cases/:caseId/answers',
    access: 'case:write',
    summary: 'Record what Amazon answered; moves the case',
    params: caseId,
    body: RecordAnswerRequest,
    response: CaseView,
    status: 201,
  }),
  analyseRejection: route({
    method: 'PUT',
    path: '/cases/:caseId/rejection-analysis',
    access: 'case:write',
    summary: 'Analyse the rejection of the running round; before it no next round begins',
    params: caseId,
    body: RejectionAnalysisRequest,
    response: CaseView,
  }),
} as const;
