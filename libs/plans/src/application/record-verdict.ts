import { Refusal, type PlanVerdict, type TruthStatementVersion } from '@overturn/kernel';
import type { ChangeTx } from '@overturn/platform';
import { insertVerdict, type ClientWord } from '../infrastructure/verdict.repository';
import { versionOfHash } from '../infrastructure/version.repository';
import { staffIdOf } from './plan-drafts.use-cases';

export interface VerdictInput {
  readonly caseId: string;
  readonly versionHash: string;
  readonly verdict: PlanVerdict;
  readonly comment: string;
  readonly truthStatementVersion: TruthStatementVersion | null;
  readonly clientWord: ClientWord | null;
}

/** Keeps what was said about a version of the case. @throws PLANS.VERSION_NOT_FOUND */
export async function recordVerdict(tx: ChangeTx, { versionHash, ...verdict }: VerdictInput): Promise<void> {
  const version = await versionOfHash(tx, verdict.caseId, versionHash);
  if (!version) throw new Refusal('PLANS.VERSION_NOT_FOUND');
  await insertVerdict(tx, { ...verdict, versionId: version.id, givenBy: staffIdOf(tx) });
}
