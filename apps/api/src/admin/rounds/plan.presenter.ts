import type { GateReport, Submission, SubmissionPage } from '@overturn/cases';
import type {
  PlanDraftView,
  PlanEditConflict,
  PlanView,
  SubmissionView,
  SubmissionsView,
} from '@overturn/contracts/admin';
import type { DraftEdited, PlanDraft, PlanPage } from '@overturn/plans';
import {
  renderPlan,
  type CorrectiveAction,
  type EditConflict,
  type PlanContent,
  type RootCause,
} from '@overturn/wording';
import { presentGates, presentLint } from './plan-lint.presenter';

type Staff = ReadonlyMap<string, string>;

const person = (id: string, staff: Staff) => ({ id, name: staff.get(id) ?? '' });

const references = ({ asins, orderIds }: RootCause | CorrectiveAction) => ({
  asins: [...asins],
  orderIds: [...orderIds],
});

/** The rows of a plan as the contract says them: lists of their own, nothing that was kept besides. */
const contentView = (content: PlanContent): PlanDraftView['content'] => ({
  opening: { ...content.opening },
  causes: content.causes.map((one) => ({ ...one, ...references(one) })),
  actions: content.actions.map((one) => ({
    ...one,
    ...references(one),
    evidenceIds: [...one.evidenceIds],
  })),
  measures: content.measures.map((one) => ({ ...one, evidenceIds: [...one.evidenceIds] })),
  closing: { ...content.closing },
});

const presentDraft = (
  draft: PlanDraft & { readonly authorIds: readonly string[] },
  staff: Staff,
): PlanDraftView => ({
  content: contentView(draft.content),
  contentHash: draft.contentHash,
  rendered: renderPlan(draft.content),
  savedAt: draft.savedAt.toISOString(),
  savedBy: draft.savedBy === null ? null : person(draft.savedBy, staff),
  authors: draft.authorIds.map((id) => person(id, staff)),
  edited: Object.entries(draft.edited).map(([part, { by, at }]) => ({ part, by: person(by, staff), at })),
  version: draft.version,
});

/** A draft after edits, with those that were not made. */
export const presentEdited = ({
  draft,
  conflicts,
  staff,
}: DraftEdited): { draft: PlanDraftView; conflicts: PlanEditConflict[] } => ({
  draft: presentDraft(draft, staff),
  conflicts: conflicts.map(({ edit, part, theirs }) => ({
    code: 'PLANS.PART_CONFLICT',
    edit,
    part,
    theirs: theirsView(theirs),
  })),
});

function theirsView(theirs: EditConflict['theirs']): PlanEditConflict['theirs'] {
  if (theirs === null || typeof theirs === 'string') return theirs;
  return structuredClone(theirs) as PlanEditConflict['theirs'];
}

export function presentPlan({ draft, versions, staff }: PlanPage, gates: GateReport): PlanView {
  return {
    draft: draft && presentDraft(draft, staff),
    versions: versions.map((one) => ({
      id: one.id,
      round: one.round,
      number: one.number,
      content: contentView(one.content),
      contentHash: one.contentHash,
      rendered: one.rendered,
      submittedAt: one.submittedAt.toISOString(),
      submittedBy: person(one.submittedBy, staff),
      authors: one.authorIds.map((id) => person(id, staff)),
      verdicts: one.verdicts.map((verdict) => ({
        id: verdict.id,
        verdict: verdict.verdict,
        comment: verdict.comment,
        truthStatementVersion: verdict.truthStatementVersion,
        contactName: verdict.contactName,
        heardBy: verdict.heardBy,
        heardOn: verdict.heardOn,
        givenAt: verdict.givenAt.toISOString(),
        givenBy:
          verdict.givenBy === null
            ? { id: verdict.givenByPerson ?? '', name: verdict.contactName ?? '' }
            : person(verdict.givenBy, staff),
        scores: verdict.scores?.map((score) => ({ ...score })) ?? null,
      })),
    })),
    gates: presentGates(gates),
    lint: presentLint(gates),
  };
}

const presentSubmission = (one: Submission, staff: Staff): SubmissionView => ({
  id: one.id,
  round: one.round,
  type: one.type,
  channel: one.channel,
  payload: one.payload,
  payloadHash: one.payloadHash,
  planVersionHash: one.planVersionHash,
  filedAt: one.filedAt.toISOString(),
  filedBy: person(one.filedBy, staff),
  nextContactAt: one.nextContactAt.toISOString(),
  override:
    one.overriddenBy === null
      ? null
      : { by: person(one.overriddenBy, staff), reason: one.overrideReason ?? '' },
  evidence: one.evidence.map((file) => ({ ...file })),
});

export const presentSubmissions = (page: SubmissionPage): SubmissionsView => ({
  items: page.submissions.map((one) => presentSubmission(one, page.staff)),
  types: [...page.types],
  nextContactAt: page.nextContactAt?.toISOString() ?? null,
  isContactLocked: page.isContactLocked,
  attemptsLeft: page.attemptsLeft,
  overrides: page.overrides.map((one) => ({
    id: one.id,
    by: person(one.grantedBy, page.staff),
    reason: one.reason,
    grantedAt: one.grantedAt.toISOString(),
  })),
});
