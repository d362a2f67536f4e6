import type { EvidenceView } from '@overturn/contracts/admin';
import type { EvidenceFile } from '@overturn/evidence';

export const presentEvidence = (file: EvidenceFile, keptBy: string): EvidenceView => ({
  id: file.id,
  kind: file.kind,
  fileName: file.fileName,
  mediaType: file.mediaType,
  sizeBytes: file.sizeBytes,
  sha256: file.sha256,
  keptAt: file.keptAt.toISOString(),
  keptBy,
  scanState: file.scanState,
  scanFinding: file.scanFinding,
  partOf: file.partOf,
});
