import { HEARD_BY, PLAN_VERDICTS, TRUTH_STATEMENT_VERSIONS } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CalendarDate, Id, Instant, Version, line, paragraph, route } from '../../common';
import { CaseView } from '../cases';
import { RubricScores } from './reviews';
import { PersonName, PlanContent, PlanEdit, PlanEditConflict } from './plan-content';
import { PlanFindingView, PlanLintView, ReadinessScoreView } from './plan-lint';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

export const PlanDraftView = z
  .object({
    content: PlanContent,
    contentHash: Hash,
    /** The English text as it would be pasted into Amazon's form. */
    rendered: z.string(),
    savedAt: Instant,
    /** Null for a copy of the round before. */
    savedBy: PersonName.nullable(),
    authors: z.array(PersonName),
    /** Who changed which part last. */
    edited: z.array(z.object({ part: z.string(), by: PersonName, at: Instant })),
    version: Version,
  })
  .meta({ id: 'PlanDraftView' });
export type PlanDraftView = z.infer<typeof PlanDraftView>;

export const PlanVersionView = z
  .object({
    id: Id,
    round: z.int(),
    number: z.int(),
    content: PlanContent,
    contentHash: Hash,
    rendered: z.string(),
    submittedAt: Instant,
    submittedBy: PersonName,
    authors: z.array(PersonName),
    verdicts: z.array(
      z.object({
        id: Id,
        verdict: z.enum(PLAN_VERDICTS),
        comment: z.string(),
        truthStatementVersion: z.string().nullable(),
        contactName: z.string().nullable(),
        heardBy: z.enum(HEARD_BY).nullable(),
        heardOn: CalendarDate.nullable(),
        givenAt: Instant,
        givenBy: PersonName,
        /** By the rubric; null: not scored. */
        scores: RubricScores.nullable(),
      }),
    ),
  })
  .meta({ id: 'PlanVersionView' });
export type PlanVersionView = z.infer<typeof PlanVersionView>;

export const PlanView = z
  .object({
    /** Of the running round; null until somebody writes. */
    draft: PlanDraftView.nullable(),
    /** Newest first, at most 100. */
    versions: z.array(PlanVersionView),
    gates: z.object({
      /** Of the draft while it is written, else of the newest version: worst first. */
      findings: z.array(PlanFindingView),
      score: ReadinessScoreView,
      /** No error, and the score reaches the firm's threshold. */
      lintPasses: z.boolean(),
      hasEvidence: z.boolean(),
      /** Verdicts on the evidence that fail and that nobody let pass. */
      failingVerdicts: z.int(),
      /** Null until the client has approved. */
      coolOffEndsAt: Instant.nullable(),
      isCoolOffOver: z.boolean(),
    }),
    /** What the checker was told, so that a browser can check what is being typed. */
    lint: PlanLintView,
  })
  .meta({ id: 'PlanView' });
export type PlanView = z.infer<typeof PlanView>;

const ClientWord = z.strictObject({
  contactName: line(80),
  heardBy: z.enum(HEARD_BY),
  heardOn: CalendarDate,
});
const aboutVersion = { version: Version, planVersionHash: Hash };

/** By the reviewer who wants to score. */
const Scores = RubricScores.nullable().optional();

export const JudgePlanRequest = z.discriminatedUnion('verdict', [
  z.strictObject({ ...aboutVersion, verdict: z.literal('approved'), scores: Scores }),
  z.strictObject({
    ...aboutVersion,
    verdict: z.literal('changes_requested'),
    comment: paragraph(4000),
    scores: Scores,
  }),
  z.strictObject({
    ...aboutVersion,
    verdict: z.literal('client_approved'),
    truthStatementVersion: z.enum(TRUTH_STATEMENT_VERSIONS),
    clientWord: ClientWord,
  }),
  z.strictObject({
    ...aboutVersion,
    verdict: z.literal('client_requested_changes'),
    comment: paragraph(4000),
    clientWord: ClientWord,
  }),
]);
export type JudgePlanRequest = z.infer<typeof JudgePlanRequest>;

const caseId = z.object({ caseId: Id });
const EDITS_MAX = 1500;

/** On paper: as a file to print or to edit, in one language or in both side by side. */
export const PLAN_PAPER_FORMATS = ['pdf', 'docx'] as const;
export const PLAN_PAPER_LANGUAGES = ['en', 'zh', 'both'] as const;

export const planRoutes = {
  getPlan: route({
    method: 'GET',
    path: '/cases/:caseId/plan',
    access: 'case:read',
    summary: 'The plan of action: draft of the running round, versions, what stands between it and Amazon',
    params: caseId,
    response: PlanView,
  }),
  getPlanPaper: route({
    method: 'GET',
    path: '/cases/:caseId/plan/paper',
    access: 'case:read',
    summary: 'A version of the plan as a PDF or Word file; without a version the draft, marked as one',
    params: caseId,
    query: z.object({
      versionHash: Hash.optional(),
      format: z.enum(PLAN_PAPER_FORMATS),
      language: z.enum(PLAN_PAPER_LANGUAGES),
    }),
    response: 'bytes',
  }),
  editPlanDraft: route({
    method: 'POST',
    path: '/cases/:caseId/plan/draft/edits',
    access: 'plan:write',
    summary:
      'Make edits of parts of the draft; what somebody else has changed meanwhile is told, everything else is kept',
    params: caseId,
    body: z.strictObject({ edits: z.array(PlanEdit).min(1).max(EDITS_MAX) }),
    response: z.object({ draft: PlanDraftView, conflicts: z.array(PlanEditConflict) }),
  }),
  submitPlan: route({
    method: 'POST',
    path: '/cases/:caseId/plan/versions',
    access: 'plan:write',
    summary: 'Make the draft a version that never changes and submit it for review',
    params: caseId,
    body: z.strictObject(aboutVersion),
    response: CaseView,
  }),
  judgePlan: route({
    method: 'POST',
    path: '/cases/:caseId/plan/verdicts',
    access: 'case:read',
    summary:
      'Approve a version or ask for changes, or record what the client said; each verdict has its own permission',
    params: caseId,
    body: JudgePlanRequest,
    response: CaseView,
  }),
} as const;
