import { Injectable } from '@nestjs/common';
import { requireEvidence } from '@overturn/evidence';
import { actingStaffId, Refusal, addDays, addHours, type Channel, type Scope } from '@overturn/kernel';
import { newId, sha256Of, type ChangeTx } from '@overturn/platform';
import { releaseFault, type FundsLine, type ReleaseFault } from '../domain/outcome';
import {
  insertFundsRelease,
  insertFundsRequest,
  lastContactLock,
  releaseLinesOf,
  wasFiledBefore,
} from '../infrastructure/outcome/funds.repository';
import { CaseCommandRunner } from './case-command.runner';
import { keepPackage } from './filing/submission-packages.use-cases';

export interface FundsRequestInput {
  readonly version: number;
  readonly channel: Channel;
  readonly text: string;
  readonly evidenceIds: readonly string[];
}

export interface FundsReleaseInput {
  readonly version: number;
  /** Calendar date of the payment, `YYYY-MM-DD`. */
  readonly releasedOn: string;
  readonly lines: readonly FundsLine[];
  readonly note: string;
  readonly evidenceIds: readonly string[];
}

const CODE_OF_FAULT = {
  currency_twice: 'CASES.RELEASE_CURRENCY_TWICE',
  amount_is_zero: 'CASES.RELEASE_AMOUNT_ZERO',
  amount_too_large: 'CASES.RELEASE_AMOUNT_TOO_LARGE',
  more_taken_back: 'CASES.RELEASE_TAKES_BACK_TOO_MUCH',
} as const satisfies Record<ReleaseFault, string>;

/** Amazon answers within two days (docs/DOMAIN.md, "Deadlines"): before that nobody writes again. */
const HOURS_WITHOUT_CONTACT = 48;
const HOUR_MS = 3_600_000;

/** What is left when the appeal is over: asking for the funds, and what came of it. */
@Injectable()
export class Funds {
  constructor(private readonly runner: CaseCommandRunner) {}

  /**
   * Files a request to release the funds; it is kept with its hash like every submission.
   * @throws CASES.CONTACT_TOO_EARLY, CASES.GUARD_FAILED, EVIDENCE.FILE_NOT_FOUND and what the runner refuses with
   */
  fileRequest(
    scope: Scope,
    permissions: ReadonlySet<string>,
    caseId: string,
    input: FundsRequestInput,
  ): Promise<void> {
    const { channel, text, evidenceIds } = input;
    const submissionId = newId();
    const payloadHash = sha256Of(text);
    const type = 'FileFundsRequest';
    const command = { type, payload: { submissionId, payloadHash, channel } } as const;
    return this.runner.run(scope, permissions, caseId, input.version, command, async (tx, row) => {
      if (row.status !== 'funds_only') return;
      if (await wasFiledBefore(tx, caseId, payloadHash))
        throw new Refusal('CASES.GUARD_FAILED', { command: type, guard: 'payloadWasNotFiledBefore' });
      await refuseEarlyContact(tx, caseId);
      await requireEvidence(tx, caseId, evidenceIds);
      await insertFundsRequest(tx, {
        id: submissionId,
        caseId,
        round: row.round,
        channel,
        text,
        payloadHash,
        filedBy: actingStaffId(scope),
        nextContactAt: addHours(tx.now, HOURS_WITHOUT_CONTACT),
        evidenceIds,
      });
      await keepPackage(tx, submissionId);
    });
  }

  /**
   * Records a payment, the whole or a part; a line below zero takes a wrong entry back.
   * @throws CASES.RELEASE_* with the currency, CASES.RELEASED_IN_FUTURE, EVIDENCE.FILE_NOT_FOUND and what the
   * runner refuses with
   */
  recordRelease(
    scope: Scope,
    permissions: ReadonlySet<string>,
    caseId: string,
    input: FundsReleaseInput,
  ): Promise<void> {
    const releaseId = newId();
    const { note, lines, releasedOn, evidenceIds } = input;
    const command = { type: 'RecordFundsReleased', payload: { releaseId, note } } as const;
    return this.runner.run(scope, permissions, caseId, input.version, command, async (tx) => {
      // The payment's zone is not known: a day of grace.
      if (releasedOn > addDays(tx.now.toISOString().slice(0, 10), 1))
        throw new Refusal('CASES.RELEASED_IN_FUTURE');
      const wrong = releaseFault(lines, await releaseLinesOf(tx, caseId));
      if (wrong) throw new Refusal(CODE_OF_FAULT[wrong.fault], { currency: wrong.currency });
      await requireEvidence(tx, caseId, evidenceIds);
      await insertFundsRelease(tx, {
        id: releaseId,
        caseId,
        releasedOn,
        lines,
        note,
        recordedBy: actingStaffId(scope),
        evidenceIds,
      });
    });
  }
}

async function refuseEarlyContact(tx: ChangeTx, caseId: string): Promise<void> {
  const lock = await lastContactLock(tx, caseId);
  if (lock === null || lock.getTime() <= tx.now.getTime()) return;
  const hours = Math.ceil((lock.getTime() - tx.now.getTime()) / HOUR_MS);
  throw new Refusal('CASES.CONTACT_TOO_EARLY', { hours });
}
