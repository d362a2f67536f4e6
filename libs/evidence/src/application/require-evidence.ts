import { Refusal } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { evidenceIdsOfCase } from '../infrastructure/evidence.repository';

/** All of these are files of this case. @throws EVIDENCE.FILE_NOT_FOUND */
export async function requireEvidence(tx: Tx, caseId: string, evidenceIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(evidenceIds)];
  if (wanted.length === 0) return;
  const found = await evidenceIdsOfCase(tx, caseId, wanted);
  if (found.length !== wanted.length) throw new Refusal('EVIDENCE.FILE_NOT_FOUND');
}
