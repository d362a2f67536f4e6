import { Injectable } from '@nestjs/common';
import { evidenceNamed, type EvidenceFile } from '@overturn/evidence';
import { staffNames } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { UnitOfWork, type Tx } from '@overturn/platform';
import { totalsOf, type FundsLine } from '../domain/outcome';
import { caseOf } from '../infrastructure/case.repository';
import {
  fundsRequestsOf,
  releaseLinesOf,
  releasesOf,
  type FundsReleaseRecord,
  type FundsRequestRecord,
} from '../infrastructure/outcome/funds.repository';
import { claimsOfCase, type OutcomeClaimRecord } from '../infrastructure/outcome/outcome.repository';
import { postMortemOf, type PostMortem } from '../infrastructure/outcome/post-mortem.repository';

type StaffNames = ReadonlyMap<string, string>;
type Files = ReadonlyMap<string, EvidenceFile>;

export interface OutcomePage {
  readonly claims: readonly OutcomeClaimRecord[];
  readonly staff: StaffNames;
  readonly files: Files;
}

export interface FundsPage {
  readonly requests: readonly FundsRequestRecord[];
  readonly releases: readonly FundsReleaseRecord[];
  readonly totals: readonly FundsLine[];
  readonly staff: StaffNames;
  readonly files: Files;
}

/** What screens ask about how a case ends. */
@Injectable()
export class OutcomeQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** Claims, newest first. @throws CASES.CASE_NOT_FOUND */
  outcome(scope: Scope, caseId: string): Promise<OutcomePage> {
    return this.work.read(scope, async (tx) => {
      await caseOf(tx, caseId);
      const claims = await claimsOfCase(tx, caseId);
      const staffIds = claims.flatMap((one) => [one.claimedBy, one.judgedBy]);
      return { claims, staff: await staffNames(tx, staffIds), files: await filesOf(tx, caseId, claims) };
    });
  }

  /** Requests and releases, newest first, with totals per currency. @throws CASES.CASE_NOT_FOUND */
  funds(scope: Scope, caseId: string): Promise<FundsPage> {
    return this.work.read(scope, async (tx) => {
      await caseOf(tx, caseId);
      const requests = await fundsRequestsOf(tx, caseId);
      const releases = await releasesOf(tx, caseId);
      const staffIds = [...requests.map((one) => one.filedBy), ...releases.map((one) => one.recordedBy)];
      return {
        requests,
        releases,
        totals: totalsOf(await releaseLinesOf(tx, caseId)),
        staff: await staffNames(tx, staffIds),
        files: await filesOf(tx, caseId, [...requests, ...releases]),
      };
    });
  }

  /** @throws CASES.CASE_NOT_FOUND */
  postMortem(
    scope: Scope,
    caseId: string,
  ): Promise<{ readonly postMortem: PostMortem | null; readonly staff: StaffNames }> {
    return this.work.read(scope, async (tx) => {
      await caseOf(tx, caseId);
      const postMortem = await postMortemOf(tx, caseId);
      return { postMortem, staff: await staffNames(tx, [postMortem?.writtenBy ?? null]) };
    });
  }
}

async function filesOf(
  tx: Tx,
  caseId: string,
  records: readonly { readonly evidenceIds: readonly string[] }[],
): Promise<Files> {
  const ids = [...new Set(records.flatMap((one) => one.evidenceIds))];
  const files = await evidenceNamed(tx, caseId, ids);
  return new Map(files.map((file) => [file.id, file]));
}
