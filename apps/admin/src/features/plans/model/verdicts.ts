import type { JudgePlanRequest } from '@overturn/contracts/admin';
import {
  TRUTH_STATEMENT_VERSIONS,
  type HeardBy,
  type PlanVerdict,
  type TruthStatementVersion,
} from '@overturn/kernel/vocabulary';
import { rubricScores, type RubricInput } from '../../../shared/review/rubric';

/** Verdicts with the command that each is, the way forward first. */
export const verdictButtons: readonly {
  readonly verdict: PlanVerdict;
  readonly command: string;
  readonly isMain: boolean;
}[] = [
  { verdict: 'approved', command: 'ApprovePlan', isMain: true },
  { verdict: 'client_approved', command: 'ClientApprovesPlan', isMain: true },
  { verdict: 'changes_requested', command: 'RequestChanges', isMain: false },
  { verdict: 'client_requested_changes', command: 'ClientRequestsChanges', isMain: false },
];

/** What the form of a verdict asks for. */
export interface VerdictInput {
  readonly comment?: string;
  readonly scores?: RubricInput;
  readonly contactName?: string;
  readonly heardBy?: HeardBy;
  readonly heardOn?: string;
  readonly isTrue?: boolean;
}

export const needsComment = (verdict: PlanVerdict): boolean =>
  verdict.endsWith('changes') || verdict === 'changes_requested';

export const isOfClient = (verdict: PlanVerdict): boolean => verdict.startsWith('client_');

/** The wording of the truth statement that is in force. */
export const TRUTH_STATEMENT: TruthStatementVersion =
  TRUTH_STATEMENT_VERSIONS[TRUTH_STATEMENT_VERSIONS.length - 1] ?? '2026-11';

/** The request that a filled form means. */
export function verdictRequest(
  verdict: PlanVerdict,
  about: { readonly version: number; readonly planVersionHash: string },
  input: VerdictInput,
): JudgePlanRequest {
  const comment = (input.comment ?? '').trim();
  const scores = rubricScores(input.scores);
  const clientWord = {
    contactName: (input.contactName ?? '').trim(),
    heardBy: input.heardBy ?? 'phone',
    heardOn: input.heardOn ?? '',
  };
  switch (verdict) {
    case 'approved':
      return { ...about, verdict, scores };
    case 'changes_requested':
      return { ...about, verdict, comment, scores };
    case 'client_approved':
      return { ...about, verdict, truthStatementVersion: TRUTH_STATEMENT, clientWord };
    case 'client_requested_changes':
      return { ...about, verdict, comment, clientWord };
  }
}
