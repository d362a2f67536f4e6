import { Injectable } from '@nestjs/common';
import type { Scope, TruthStatementVersion } from '@overturn/kernel';
import {
  freezeDraft,
  recordVerdict,
  type ClientWord,
  type RubricScore,
  type VerdictInput,
} from '@overturn/plans';
import { CLIENT_PERMISSIONS, type CaseCommand, type ClientSays } from '../../domain/lifecycle';
import { CaseCommandRunner } from '../case-command.runner';

interface AboutVersion {
  readonly caseId: string;
  /** Of the case that the person saw. */
  readonly caseVersion: number;
  readonly planVersionHash: string;
}

/** What is said about a version of a plan, with what each verdict needs. */
export type VerdictGiven = AboutVersion &
  (
    | { readonly verdict: 'approved'; readonly scores?: readonly RubricScore[] | null | undefined }
    | {
        readonly verdict: 'changes_requested';
        readonly comment: string;
        readonly scores?: readonly RubricScore[] | null | undefined;
      }
    | {
        readonly verdict: 'client_approved';
        readonly truthStatementVersion: TruthStatementVersion;
        readonly clientWord: ClientWord;
      }
    | {
        readonly verdict: 'client_requested_changes';
        readonly comment: string;
        readonly clientWord: ClientWord;
      }
  );

/** What a client says at the portal, and who of them. */
export type ClientVerdict = { readonly planVersionHash: string; readonly contactName: string } & (
  | { readonly verdict: 'client_approved'; readonly truthStatementVersion: TruthStatementVersion }
  | { readonly verdict: 'client_requested_changes'; readonly comment: string }
);

/** Plans on their way through review, by the commands of the case. */
@Injectable()
export class PlanCommands {
  constructor(private readonly runner: CaseCommandRunner) {}

  /** Makes the draft a version that never changes, and asks for its review. @throws PLANS.ALREADY_A_VERSION, CASES.* */
  submitForReview(
    scope: Scope,
    permissions: ReadonlySet<string>,
    { caseId, caseVersion, planVersionHash }: AboutVersion,
  ): Promise<void> {
    return this.runner.run(
      scope,
      permissions,
      caseId,
      caseVersion,
      { type: 'SubmitForReview', payload: { planVersionHash } },
      (tx, row) => freezeDraft(tx, caseId, row.round, planVersionHash),
    );
  }

  /**
   * The client's own word on the version that they read, named by its hash.
   * @throws CASES.CASE_NOT_FOUND, CASES.TRANSITION_NOT_ALLOWED and what the guards refuse with
   */
  judgeAsClient(scope: Scope, caseId: string, given: ClientVerdict): Promise<void> {
    const { planVersionHash } = given;
    const said = {
      planVersionHash,
      isRecordedByStaff: false,
      contactName: null,
      heardBy: null,
      heardOn: null,
    };
    const command: CaseCommand =
      given.verdict === 'client_approved'
        ? {
            type: 'ClientApprovesPlan',
            payload: { ...said, truthStatementVersion: given.truthStatementVersion },
          }
        : { type: 'ClientRequestsChanges', payload: { ...said, comment: given.comment } };
    return this.runner.run(scope, new Set(CLIENT_PERMISSIONS), caseId, null, command, undefined, (tx) =>
      recordVerdict(tx, {
        caseId,
        versionHash: planVersionHash,
        verdict: given.verdict,
        comment: 'comment' in given ? given.comment : '',
        scores: null,
        truthStatementVersion: 'truthStatementVersion' in given ? given.truthStatementVersion : null,
        clientWord: { contactName: given.contactName, heardBy: null, heardOn: null },
      }),
    );
  }

  /** Records what the reviewer says, or what staff heard from the client. @throws CASES.* */
  judge(scope: Scope, permissions: ReadonlySet<string>, given: VerdictGiven): Promise<void> {
    return this.runner.run(
      scope,
      permissions,
      given.caseId,
      given.caseVersion,
      commandOf(given),
      undefined,
      (tx) => recordVerdict(tx, verdictOf(given)),
    );
  }
}

const recorded = (word: ClientWord): ClientSays => ({ isRecordedByStaff: true, ...word });

function commandOf(given: VerdictGiven): CaseCommand {
  const { planVersionHash } = given;
  switch (given.verdict) {
    case 'approved':
      return { type: 'ApprovePlan', payload: { planVersionHash } };
    case 'changes_requested':
      return { type: 'RequestChanges', payload: { planVersionHash, comment: given.comment } };
    case 'client_approved':
      return {
        type: 'ClientApprovesPlan',
        payload: {
          planVersionHash,
          truthStatementVersion: given.truthStatementVersion,
          ...recorded(given.clientWord),
        },
      };
    case 'client_requested_changes':
      return {
        type: 'ClientRequestsChanges',
        payload: { planVersionHash, comment: given.comment, ...recorded(given.clientWord) },
      };
  }
}

const verdictOf = (given: VerdictGiven): VerdictInput => ({
  caseId: given.caseId,
  versionHash: given.planVersionHash,
  verdict: given.verdict,
  comment: 'comment' in given ? given.comment : '',
  scores: 'scores' in given ? (given.scores ?? null) : null,
  truthStatementVersion: 'truthStatementVersion' in given ? given.truthStatementVersion : null,
  clientWord: 'clientWord' in given ? given.clientWord : null,
});
