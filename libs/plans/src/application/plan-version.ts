import { Refusal } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { versionOfHash, type PlanVersion } from '../infrastructure/version.repository';

/** A version of the case by its hash. @throws PLANS.VERSION_NOT_FOUND */
export async function planVersion(tx: Tx, caseId: string, contentHash: string): Promise<PlanVersion> {
  const version = await versionOfHash(tx, caseId, contentHash);
  if (!version) throw new Refusal('PLANS.VERSION_NOT_FOUND');
  return version;
}
