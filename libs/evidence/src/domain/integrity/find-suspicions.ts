import type { EvidenceKind, LocalDate, SuspicionKind } from '@overturn/kernel';
import type { InvoiceFacts, JudgedFile } from '../facts/evidence-facts';
import type { Comparing } from '../rules/evidence-rule';
import { findAnomalies } from './find-anomalies';
import type { FileMetadata } from './file-metadata';

/** The same bytes in another client's case. */
export interface FileTwin {
  readonly evidenceId: string;
  readonly otherCaseId: string;
}

/** An invoice of the same number in another client's case; whose it is, its supplier says. */
export interface InvoiceTwin {
  readonly evidenceId: string;
  readonly otherCaseId: string;
  readonly otherEvidenceId: string;
  readonly other: InvoiceFacts;
}

/** What a member of staff suspects, in their words. */
export interface RaisedSuspicion {
  readonly id: string;
  readonly evidenceId: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

export interface Suspicion {
  readonly kind: SuspicionKind;
  readonly evidenceId: string;
  /** Other clients' cases that it is about: for who may judge it, nobody else. */
  readonly otherCaseIds: readonly string[];
  readonly params: Readonly<Record<string, string>>;
  /** Who raised it; null for what the product found. */
  readonly raisedBy: string | null;
}

export interface SuspicionWorld {
  readonly today: readonly LocalDate[];
  readonly compare: Pick<Comparing, 'company'>;
  readonly fileTwins: readonly FileTwin[];
  readonly invoiceTwins: readonly InvoiceTwin[];
  readonly raised: readonly RaisedSuspicion[];
  /** Of files that say something of their making, with when they came in. */
  readonly metadata: readonly (FileMetadata & { readonly fileId: string; readonly keptAt: Date })[];
}

/** What happens for a reason that is no wrong, too: it is shown, and stands in the way only once it is confirmed. */
const HINTS: readonly SuspicionKind[] = ['pdf_editor', 'changed_after_made', 'made_in_future'];

/** Whether a suspicion stops filing while nobody has judged it. */
export const stopsUnjudged = (kind: SuspicionKind): boolean => !HINTS.includes(kind);

/** Papers that belong to one client; letters, mails and pictures may rightly be in two cases. */
const PERSONAL: readonly EvidenceKind[] = [
  'invoice',
  'identity_document',
  'business_licence',
  'utility_bill',
  'bank_statement',
];

/**
 * What speaks against the papers of a case (证据可疑). Nothing of it is kept but what people said: with other facts it
 * is another finding.
 */
export function findSuspicions(files: readonly JudgedFile[], world: SuspicionWorld): readonly Suspicion[] {
  return files.flatMap((file) => [
    ...sameFile(file, world),
    ...sameInvoice(file, world),
    ...impossibleDates(file, files, world),
    ...world.metadata
      .filter(({ fileId }) => fileId === file.id)
      .flatMap((metadata) => findAnomalies(file, metadata, metadata.keptAt))
      .map(({ kind, params }) => found(kind, file.id, params)),
    ...world.raised
      .filter(({ evidenceId }) => evidenceId === file.id)
      .map(({ id, reason, by }): Suspicion => ({
        kind: 'raised',
        evidenceId: file.id,
        otherCaseIds: [],
        params: { id, reason },
        raisedBy: by,
      })),
  ]);
}

const found = (
  kind: SuspicionKind,
  evidenceId: string,
  params: Readonly<Record<string, string>>,
  otherCaseIds: readonly string[] = [],
): Suspicion => ({
  kind,
  evidenceId,
  params,
  otherCaseIds: [...new Set(otherCaseIds)].sort(),
  raisedBy: null,
});

function sameFile({ id, kind }: JudgedFile, { fileTwins }: SuspicionWorld): Suspicion[] {
  const twins = fileTwins.filter(({ evidenceId }) => evidenceId === id);
  if (twins.length === 0 || !PERSONAL.includes(kind)) return [];
  return [
    found(
      'same_file',
      id,
      {},
      twins.map(({ otherCaseId }) => otherCaseId),
    ),
  ];
}

/** One invoice is made out to one buyer: the same number of the same supplier in two clients is suspect either way. */
function sameInvoice({ id, facts }: JudgedFile, { invoiceTwins, compare }: SuspicionWorld): Suspicion[] {
  if (facts?.kind !== 'invoice') return [];
  const supplier = supplierKey(facts, compare);
  const twins = invoiceTwins.filter(
    ({ evidenceId, other }) =>
      evidenceId === id && supplier !== null && supplierKey(other, compare) === supplier,
  );
  if (twins.length === 0) return [];
  const fields = [...new Set(twins.flatMap(({ other }) => differences(facts, other)))];
  return [
    found(
      'same_invoice',
      id,
      { number: facts.number ?? '', fields: fields.join(', ') },
      twins.map(({ otherCaseId }) => otherCaseId),
    ),
  ];
}

const supplierKey = ({ supplier }: InvoiceFacts, { company }: SuspicionWorld['compare']): string | null =>
  supplier.name === null ? null : company(supplier.name);

/** Which values differ; what they are is the other client's matter. */
const differences = (one: InvoiceFacts, other: InvoiceFacts): string[] =>
  (['issuedOn', 'buyerName', 'lines'] as const).filter(
    (field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]),
  );

function impossibleDates(
  file: JudgedFile,
  files: readonly JudgedFile[],
  { today }: SuspicionWorld,
): Suspicion[] {
  const { facts, id } = file;
  if (facts?.kind !== 'invoice' || facts.issuedOn === null) return [];
  const { issuedOn } = facts;
  if (today.every((day) => issuedOn > day)) return [found('issued_in_future', id, { issuedOn })];
  const [founded] = files
    .flatMap((one) => (one.facts?.kind === 'business_licence' ? [one.facts.establishedOn] : []))
    .filter((day) => day !== null)
    .sort();
  return founded !== undefined && issuedOn < founded
    ? [found('issued_before_company', id, { issuedOn, establishedOn: founded })]
    : [];
}

/** What makes a suspicion the same one: a judgement holds for it, and not for what is found later. */
export const suspicionIdentity = ({ kind, evidenceId, otherCaseIds, params }: Suspicion): string =>
  JSON.stringify([kind, evidenceId, otherCaseIds, Object.entries(params).sort()]);
