import type { EvidenceDetailsView, EvidenceView } from '@overturn/contracts/admin';
import type { EvidenceDetails, EvidenceFile } from '@overturn/evidence';
import { ASKED_COPIES, type AskedCopy } from '@overturn/kernel';

export const presentEvidence = (file: EvidenceFile, keptBy: string): EvidenceView => ({
  id: file.id,
  kind: file.kind,
  fileName: file.fileName,
  mediaType: file.mediaType,
  sizeBytes: file.sizeBytes,
  sha256: file.sha256,
  keptAt: file.keptAt.toISOString(),
  keptBy,
  isFromClient: file.keptByPerson !== null,
  scanState: file.scanState,
  scanFinding: file.scanFinding,
  partOf: file.partOf,
  tags: [...file.tags],
  previewState: file.previewState,
});

export function presentEvidenceDetails({
  file,
  notes,
  looks,
  copies,
  staff,
}: EvidenceDetails): EvidenceDetailsView {
  const nameOf = (staffId: string | null) => staff.get(staffId ?? '') ?? '';
  const made = (one: { id: string; madeAt: Date; madeBy: string | null }) => ({
    id: one.id,
    madeAt: one.madeAt.toISOString(),
    madeBy: nameOf(one.madeBy),
  });
  return {
    file: presentEvidence(file, nameOf(file.keptBy)),
    notes: notes.map((one) => ({ ...made(one), page: one.page, area: one.area, body: one.body })),
    looks: looks.map(({ staffId, lastAt, times }) => ({
      name: nameOf(staffId),
      lastAt: lastAt.toISOString(),
      times,
    })),
    copies: copies.flatMap((one) =>
      isAsked(one.purpose) ? [{ ...made(one), purpose: one.purpose, sizeBytes: one.sizeBytes }] : [],
    ),
  };
}

const isAsked = (purpose: string): purpose is AskedCopy =>
  (ASKED_COPIES as readonly string[]).includes(purpose);
