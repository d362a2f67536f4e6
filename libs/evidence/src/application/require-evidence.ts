import { Refusal } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { isUsable } from '../domain/scan-state';
import { scanStatesOf } from '../infrastructure/evidence.repository';

/** All of these are files of this case, none in quarantine. @throws EVIDENCE.FILE_NOT_FOUND, EVIDENCE.QUARANTINED */
export async function requireEvidence(tx: Tx, caseId: string, evidenceIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(evidenceIds)];
  if (wanted.length === 0) return;
  const found = await scanStatesOf(tx, caseId, wanted);
  if (found.length !== wanted.length) throw new Refusal('EVIDENCE.FILE_NOT_FOUND');
  const held = found.find(({ scanState }) => !isUsable(scanState));
  if (held) throw new Refusal('EVIDENCE.QUARANTINED', { state: held.scanState });
}
