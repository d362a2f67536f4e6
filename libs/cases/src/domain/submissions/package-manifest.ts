import type { Channel, EvidenceKind, MarketplaceCode, SubmissionType } from '@overturn/kernel';

/** All that a package of a submission is made of. */
export interface PackageFacts {
  readonly caseNumber: string;
  readonly marketplace: MarketplaceCode;
  readonly round: number;
  readonly submissionId: string;
  readonly type: SubmissionType;
  readonly channel: Channel;
  readonly plan: { readonly number: number; readonly contentHash: string } | null;
  readonly payloadHash: string;
  readonly payloadBytes: number;
  /** UTC. */
  readonly filedAt: Date;
  readonly filedBy: { readonly id: string; readonly name: string };
  /** In the order in which the text counts its attachments. */
  readonly files: readonly PackagedFile[];
}

export interface PackagedFile {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

const LONGEST_NAME = 60;

/** What a file is called after, by what it is; another type keeps the ending that it came with. */
const ENDING_OF_TYPE: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/tiff': '.tiff',
};
const endingOf = ({ mediaType, fileName }: PackagedFile): string =>
  ENDING_OF_TYPE[mediaType] ?? /\.[A-Za-z0-9]{1,8}$/.exec(fileName)?.[0].toLowerCase() ?? '';

/** A name that every file system and upload form takes, with the number that the text speaks of. */
export function attachmentName(number: number, file: PackagedFile): string {
  const stem = file.fileName
    .normalize('NFC')
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const short = [...stem].slice(0, LONGEST_NAME).join('') || 'file';
  return `Attachment-${String(number).padStart(2, '0')}-${short}${endingOf(file)}`;
}

export const TEXT_NAME = 'submission.txt';
export const MANIFEST_NAME = 'manifest.json';

/**
 * The manifest of a package: what was sent, by whom, when, and every file with its hash. The same facts are the same
 * letters; its SHA-256 stands for the whole package.
 */
export function packageManifest(facts: PackageFacts): string {
  const manifest = {
    format: 'overturn-submission-package/1',
    case: { number: facts.caseNumber, marketplace: facts.marketplace, round: facts.round },
    submission: {
      id: facts.submissionId,
      type: facts.type,
      channel: facts.channel,
      filedAt: facts.filedAt.toISOString(),
      filedBy: { id: facts.filedBy.id, name: facts.filedBy.name },
    },
    plan: facts.plan && { version: facts.plan.number, contentHash: facts.plan.contentHash },
    text: { name: TEXT_NAME, sha256: facts.payloadHash, sizeBytes: facts.payloadBytes },
    attachments: facts.files.map((file, place): ManifestAttachment => ({
      number: place + 1,
      name: `attachments/${attachmentName(place + 1, file)}`,
      sha256: file.sha256,
      sizeBytes: file.sizeBytes,
      mediaType: file.mediaType,
      evidence: { id: file.id, kind: file.kind, fileName: file.fileName },
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** A file of a package, as its manifest names it. */
export interface ManifestAttachment {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  readonly evidence: Pick<PackagedFile, 'id' | 'kind' | 'fileName'>;
}

/** The files that a manifest names, in their order. */
export const attachmentsOf = (manifest: string): readonly ManifestAttachment[] =>
  (JSON.parse(manifest) as { readonly attachments: readonly ManifestAttachment[] }).attachments;

/** Files with the cited ones first, in the order in which the text counts them; the others by when they were kept. */
export function inAttachmentOrder<File extends { readonly id: string }>(
  files: readonly File[],
  citedIds: readonly string[],
): readonly File[] {
  const place = (file: File) => {
    const found = citedIds.indexOf(file.id);
    return found < 0 ? citedIds.length : found;
  };
  return files.map((file, kept) => ({ file, kept })).sort((one, other) =>
    place(one.file) - place(other.file) || one.kept - other.kept,
  ).map(({ file }) => file); // prettier-ignore
}
