import {
  ASKED_DOCUMENTS,
  CHANNELS,
  FORBIDDEN_CHANNELS,
  SUBMISSION_TYPES,
  type Channel,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CalendarDate, Id, Instant, Version, line, paragraph, remarks, route } from '../../common';
import { CaseView } from '../cases';

const isKnown = (channel: Channel): channel is Exclude<Channel, 'unknown'> => channel !== 'unknown';
/** The ways to Amazon that may be taken. */
export const FILING_CHANNELS = CHANNELS.filter(isKnown);

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
/** Minor units of a currency, as digits. */
const MinorAmount = z.string().regex(/^[1-9]\d{0,14}$/);

/** The form of each type of submission; a funds request is filed by a command of its own. */
export const SubmissionForm = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('plan_of_action'), planVersionHash: Hash }),
  z.strictObject({
    type: z.literal('questionnaire'),
    answers: z
      .array(z.strictObject({ question: paragraph(2000), answer: paragraph(8000) }))
      .min(1)
      .max(50),
  }),
  z.strictObject({ type: z.literal('acknowledgement'), policy: line(200), statement: paragraph(8000) }),
  z.strictObject({
    type: z.literal('quiz'),
    quizName: line(200),
    passedOn: CalendarDate,
    remarks: remarks(4000),
  }),
  z.strictObject({
    type: z.literal('documents'),
    documents: z.array(z.enum(ASKED_DOCUMENTS)).min(1).max(20),
    message: remarks(8000),
  }),
  z.strictObject({ type: z.literal('dispute'), disputed: line(300), grounds: paragraph(8000) }),
  z.strictObject({
    type: z.literal('funds_request'),
    amounts: z
      .array(z.strictObject({ currency: z.string().regex(/^[A-Z]{3}$/), amountMinor: MinorAmount }))
      .min(1)
      .max(10),
    message: remarks(8000),
  }),
  z.strictObject({ type: z.literal('escalation'), addressee: line(200), message: paragraph(8000) }),
]);
export type SubmissionForm = z.infer<typeof SubmissionForm>;

export const FileSubmissionRequest = z.strictObject({
  version: Version,
  /** The forbidden ones are known, to be refused with their reason. */
  channel: z.enum([...FILING_CHANNELS, ...FORBIDDEN_CHANNELS]),
  details: SubmissionForm,
  evidenceIds: z.array(Id).max(50),
  /** The approval of a second person that this filing uses up. */
  overrideId: Id.nullable(),
});
export type FileSubmissionRequest = z.infer<typeof FileSubmissionRequest>;

const PersonName = z.object({ id: Id, name: z.string() });

export const SubmissionView = z
  .object({
    id: Id,
    round: z.int(),
    type: z.enum(SUBMISSION_TYPES),
    channel: z.enum(CHANNELS),
    payload: z.string(),
    payloadHash: Hash,
    planVersionHash: Hash.nullable(),
    filedAt: Instant,
    filedBy: PersonName,
    nextContactAt: Instant,
    override: z.object({ by: PersonName, reason: z.string() }).nullable(),
    evidence: z.array(z.object({ id: Id, fileName: z.string() })),
  })
  .meta({ id: 'SubmissionView' });
export type SubmissionView = z.infer<typeof SubmissionView>;

export const SubmissionsView = z
  .object({
    /** Newest first, at most 200. */
    items: z.array(SubmissionView),
    /** What can be sent as the case stands. */
    types: z.array(z.enum(SUBMISSION_TYPES)),
    nextContactAt: Instant.nullable(),
    isContactLocked: z.boolean(),
    /** Only when an answer of Amazon said so. */
    attemptsLeft: z.int().nullable(),
    overrides: z.array(z.object({ id: Id, by: PersonName, reason: z.string(), grantedAt: Instant })),
  })
  .meta({ id: 'SubmissionsView' });
export type SubmissionsView = z.infer<typeof SubmissionsView>;

const caseId = z.object({ caseId: Id });

export const submissionRoutes = {
  listSubmissions: route({
    method: 'GET',
    path: '/cases/:caseId/submissions',
    access: 'case:read',
    summary: 'What was sent to Amazon, the contact lock and what may be sent now',
    params: caseId,
    response: SubmissionsView,
  }),
  previewSubmission: route({
    method: 'POST',
    path: '/cases/:caseId/submissions/preview',
    access: 'plan:submit',
    summary: 'The exact text of a submission, before it is filed',
    params: caseId,
    body: SubmissionForm,
    response: z.object({
      payload: z.string(),
      payloadHash: Hash,
      wasFiledBefore: z.boolean(),
      /** Where Amazon did not read it: it may go again over another channel. */
      wrongChannels: z.array(z.enum(CHANNELS)),
    }),
  }),
  fileSubmission: route({
    method: 'POST',
    path: '/cases/:caseId/submissions',
    access: 'plan:submit',
    summary: 'Record what was sent to Amazon; the same words are filed once in a case',
    params: caseId,
    body: FileSubmissionRequest,
    response: CaseView,
    status: 201,
  }),
  getSubmissionPackage: route({
    method: 'GET',
    path: '/submissions/:submissionId/package',
    access: 'evidence:read',
    summary: 'A submission as one zip file: text, attachments, manifest of hashes; the same bytes each time',
    params: z.object({ submissionId: Id }),
    response: 'bytes',
  }),
  grantOverride: route({
    method: 'POST',
    path: '/cases/:caseId/filing-overrides',
    access: 'plan:override',
    summary: 'Let a colleague file past a shut gate or a contact lock, once and within 24 hours',
    params: caseId,
    body: z.strictObject({ version: Version, reason: paragraph(1000) }),
    response: CaseView,
    status: 201,
  }),
} as const;
