import type { EvidenceKind, LocalDate, SuspicionKind } from '@overturn/kernel';
import type { EvidenceFacts, JudgedFile } from '../facts/evidence-facts';
import { pdfEditorOf, pictureEditorOf, type FileMetadata } from './file-metadata';

/** What a file's own account of its making says against it. */
export interface Anomaly {
  readonly kind: SuspicionKind;
  readonly params: Readonly<Record<string, string>>;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Printers write the moment of making and of the last change a little apart. */
const SAME_MOMENT_MS = 10 * MINUTE_MS;

/** Papers that come from an office as they are; on the others a picture editor is no wonder. */
const ISSUED: readonly EvidenceKind[] = [
  'invoice',
  'letter_of_authorisation',
  'identity_document',
  'business_licence',
  'utility_bill',
  'bank_statement',
];

/**
 * Where a file's metadata contradicts what it is shown as (docs/DOMAIN.md, "Integrity"). Metadata can be false and is
 * often missing: it is a reason to look, never a proof.
 * @param keptAt when it came in
 */
export function findAnomalies(
  { kind, facts }: Pick<JudgedFile, 'kind' | 'facts'>,
  metadata: FileMetadata,
  keptAt: Date,
): readonly Anomaly[] {
  return [
    ...editors(kind, metadata),
    ...changedAfterwards(metadata),
    ...olderThanItsDate(facts, metadata),
    ...madeInFuture(metadata, keptAt),
  ];
}

function editors(kind: EvidenceKind, metadata: FileMetadata): Anomaly[] {
  if (!ISSUED.includes(kind)) return [];
  const painted = pictureEditorOf(metadata);
  if (painted !== null) return [{ kind: 'picture_editor', params: { program: painted } }];
  const edited = pdfEditorOf(metadata);
  return edited === null ? [] : [{ kind: 'pdf_editor', params: { program: edited } }];
}

function changedAfterwards({ madeAt, changedAt, programs }: FileMetadata): Anomaly[] {
  if (madeAt === null || changedAt === null) return [];
  if (changedAt.getTime() - madeAt.getTime() <= SAME_MOMENT_MS) return [];
  const params = {
    madeAt: madeAt.toISOString().slice(0, 16).replace('T', ' '),
    changedAt: changedAt.toISOString().slice(0, 16).replace('T', ' '),
    program: programs.join(', '),
  };
  return [{ kind: 'changed_after_made', params }];
}

/** A scan is younger than its paper. A file that is older than the date on its paper shows a date that was not there. */
function olderThanItsDate(facts: EvidenceFacts | null, { madeAt, changedAt }: FileMetadata): Anomaly[] {
  const last = changedAt ?? madeAt;
  const day = facts && dateOf(facts);
  if (last === null || !day) return [];
  // A day more, because neither says in which zone it counts.
  if (last.getTime() + 2 * DAY_MS > Date.parse(`${day}T00:00:00Z`)) return [];
  return [
    { kind: 'older_than_its_date', params: { madeAt: last.toISOString().slice(0, 10), issuedOn: day } },
  ];
}

const dateOf = (facts: EvidenceFacts): LocalDate | null => ('issuedOn' in facts ? facts.issuedOn : null);

function madeInFuture({ madeAt }: FileMetadata, keptAt: Date): Anomaly[] {
  if (madeAt === null || madeAt.getTime() <= keptAt.getTime() + DAY_MS) return [];
  return [{ kind: 'made_in_future', params: { madeAt: madeAt.toISOString().slice(0, 10) } }];
}
