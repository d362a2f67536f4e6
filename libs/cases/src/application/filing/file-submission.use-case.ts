import { Injectable } from '@nestjs/common';
import { Refusal, type Channel, type ForbiddenChannel, type Scope } from '@overturn/kernel';
import { planStanding } from '@overturn/plans';
import { UnitOfWork, newId, sha256Of, type Tx } from '@overturn/platform';
import {
  mayUseOverride,
  nextContactAt,
  permittedChannel,
  renderSubmission,
  submissionTypesIn,
  type FilingChannel,
  type SubmissionDetails,
} from '../../domain/submissions';
import { caseOf } from '../../infrastructure/case.repository';
import type { CaseRow } from '../../infrastructure/case.row';
import { overridesOfCase, type FilingOverride } from '../../infrastructure/override.repository';
import { activeRulePack } from '../../infrastructure/rules/rule-pack.repository';
import {
  filingsOfCase,
  insertSubmission,
  isPlanMisdirected,
} from '../../infrastructure/submission.repository';
import { CaseCommandRunner } from '../case-command.runner';
import { requireSendable } from './require-sendable';
import { keepPackage } from './submission-packages.use-cases';

export interface FileSubmissionInput {
  readonly caseId: string;
  /** Of the case that the person saw. */
  readonly caseVersion: number;
  readonly channel: FilingChannel | ForbiddenChannel;
  readonly details: SubmissionDetails;
  readonly evidenceIds: readonly string[];
  /** The approval of a second person that this filing uses up. */
  readonly overrideId: string | null;
}

/** The exact text of a submission before it is filed. */
export interface SubmissionPreview {
  readonly payload: string;
  readonly payloadHash: string;
  readonly wasFiledBefore: boolean;
  /** Where Amazon did not read it: it may go again over another channel. */
  readonly wrongChannels: readonly Channel[];
}

/** Records what was sent to Amazon: exact words, files, channel, who and when. */
@Injectable()
export class FileSubmission {
  constructor(
    private readonly work: UnitOfWork,
    private readonly runner: CaseCommandRunner,
  ) {}

  /** @throws CASES.CASE_NOT_FOUND, CASES.SUBMISSION_TYPE_NOT_NOW, PLANS.NOT_THE_NEWEST_VERSION, PLANS.NOTHING_IN_ENGLISH */
  preview(scope: Scope, caseId: string, details: SubmissionDetails): Promise<SubmissionPreview> {
    return this.work.read(scope, async (tx) => {
      const payload = await payloadOf(tx, await caseOf(tx, caseId), details);
      const payloadHash = sha256Of(payload);
      const filings = (await filingsOfCase(tx, caseId)).filter((one) => one.payloadHash === payloadHash);
      return {
        payload,
        payloadHash,
        wasFiledBefore: filings.some(({ wasWrongChannel }) => !wasWrongChannel),
        wrongChannels: filings.flatMap((one) => (one.wasWrongChannel ? [one.channel] : [])),
      };
    });
  }

  /**
   * @returns the submission's id
   * @throws CASES.CHANNEL_* for a way to Amazon that nobody may take, CASES.SUBMISSION_TYPE_NOT_NOW,
   * CASES.ATTACHMENT_NEEDED, CASES.CITED_EVIDENCE_MISSING, CASES.OVERRIDE_*, EVIDENCE.FILE_NOT_FOUND and what the case's guards refuse with
   */
  async execute(scope: Scope, permissions: ReadonlySet<string>, input: FileSubmissionInput): Promise<string> {
    const { caseId, details, evidenceIds } = input;
    const channel = await this.channelOf(scope, input);
    const prepared = await this.work.read(scope, async (tx) => {
      const row = await caseOf(tx, caseId);
      const payload = await payloadOf(tx, row, details);
      await requireSendable(tx, row, details, evidenceIds);
      const override = input.overrideId === null ? null : await usableOverride(tx, row, input.overrideId);
      const { rules } = await activeRulePack(tx);
      return { payload, override, rules };
    });
    if (details.type === 'documents' && evidenceIds.length === 0)
      throw new Refusal('CASES.ATTACHMENT_NEEDED');
    const { payload, override } = prepared;
    const [submissionId, payloadHash] = [newId(), sha256Of(payload)];
    await this.runner.run(
      scope,
      permissions,
      caseId,
      input.caseVersion,
      {
        type: 'FileSubmission',
        payload: {
          submissionId,
          payloadHash,
          channel,
          override: override && { byPersonId: override.grantedByPersonId, reason: override.reason },
        },
      },
      undefined,
      async (tx, row) => {
        // Again under the case's lock: a file may have been set aside meanwhile.
        await requireSendable(tx, row, details, evidenceIds);
        await insertSubmission(tx, {
          id: submissionId,
          caseId,
          round: row.round,
          type: details.type,
          channel,
          payload,
          payloadHash,
          planVersionHash: details.type === 'plan_of_action' ? details.planVersionHash : null,
          details: { ...details },
          filedBy: scope.actor.kind === 'staff' ? scope.actor.staffId : '',
          nextContactAt: nextContactAt(tx.now, prepared.rules),
          evidenceIds,
          override,
        });
        await keepPackage(tx, submissionId);
      },
    );
    return submissionId;
  }

  /** What somebody tried that must not be tried is kept in the audit log. */
  private async channelOf(scope: Scope, { channel, caseId }: FileSubmissionInput): Promise<FilingChannel> {
    const permitted = permittedChannel(channel);
    if (permitted.ok) return permitted.value;
    await this.work.recordDenial(scope, `denied channel ${channel}`, [{ kind: 'case', id: caseId }]);
    throw new Refusal(permitted.error.code);
  }
}

async function payloadOf(tx: Tx, row: CaseRow, details: SubmissionDetails): Promise<string> {
  const types = submissionTypesIn(row.status, await isPlanMisdirected(tx, row.id, row.round));
  if (!types.includes(details.type))
    throw new Refusal('CASES.SUBMISSION_TYPE_NOT_NOW', { type: details.type, status: row.status });
  if (details.type !== 'plan_of_action') return renderSubmission(details);
  const newest = await planStanding(tx, row.id, row.round, false);
  if (newest?.contentHash !== details.planVersionHash) throw new Refusal('PLANS.NOT_THE_NEWEST_VERSION');
  if (newest.rendered === '') throw new Refusal('PLANS.NOTHING_IN_ENGLISH');
  return newest.rendered;
}

/** @throws CASES.OVERRIDE_NOT_USABLE, CASES.OVERRIDE_BY_ANOTHER_PERSON */
async function usableOverride(tx: Tx, row: CaseRow, overrideId: string): Promise<FilingOverride> {
  const found = (await overridesOfCase(tx, row.id)).find(({ id }) => id === overrideId);
  const standing = await planStanding(tx, row.id, row.round, false);
  const isUsable = found && mayUseOverride(found, row.round, standing?.contentHash ?? null, tx.now);
  if (!isUsable) throw new Refusal('CASES.OVERRIDE_NOT_USABLE');
  const { actor } = tx.scope;
  if (actor.kind !== 'staff' || actor.staffId === found.grantedBy)
    throw new Refusal('CASES.OVERRIDE_BY_ANOTHER_PERSON');
  return found;
}
