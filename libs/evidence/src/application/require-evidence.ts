import { Refusal, type ScanState } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { isUsable } from '../domain/scan-state';
import { scanStatesOf } from '../infrastructure/evidence.repository';

/** All of these are files of this case, none in quarantine. @throws EVIDENCE.FILE_NOT_FOUND, EVIDENCE.QUARANTINED */
export const requireEvidence = (tx: Tx, caseId: string, evidenceIds: readonly string[]): Promise<void> =>
  requireFiles(tx, caseId, evidenceIds, isUsable);

/** The same for files that a client sent a moment ago: the scan may still be under way. @throws EVIDENCE.FILE_NOT_FOUND, EVIDENCE.QUARANTINED */
export const requireSent = (tx: Tx, caseId: string, evidenceIds: readonly string[]): Promise<void> =>
  requireFiles(tx, caseId, evidenceIds, (state) => state !== 'infected');

async function requireFiles(
  tx: Tx,
  caseId: string,
  evidenceIds: readonly string[],
  isGood: (state: ScanState) => boolean,
): Promise<void> {
  const wanted = [...new Set(evidenceIds)];
  if (wanted.length === 0) return;
  const found = await scanStatesOf(tx, caseId, wanted);
  if (found.length !== wanted.length) throw new Refusal('EVIDENCE.FILE_NOT_FOUND');
  const held = found.find(({ scanState }) => !isGood(scanState));
  if (held) throw new Refusal('EVIDENCE.QUARANTINED', { state: held.scanState });
}
