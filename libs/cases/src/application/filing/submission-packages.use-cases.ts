import { Inject, Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import { Refusal, systemScope, type Scope } from '@overturn/kernel';
import { planVersion } from '@overturn/plans';
import {
  FILE_STORE,
  UnitOfWork,
  type ChangeTx,
  type FileStore,
  type RelayedEvent,
  type Tx,
} from '@overturn/platform';
import { citedEvidence } from '@overturn/wording';
import { Readable } from 'node:stream';
import {
  MANIFEST_NAME,
  TEXT_NAME,
  attachmentsOf,
  inAttachmentOrder,
  packageManifest,
} from '../../domain/submissions';
import { measured, packZip, type PackEntry } from '../../infrastructure/package/pack-zip';
import {
  filedSubmission,
  filesOfSubmission,
  insertPackage,
  packageOf,
  sealPackage,
  unsealedPackages,
  type FiledSubmission,
} from '../../infrastructure/package/package.repository';

/** Events after which a package waits to be sealed. */
export const FILING_TOPICS = ['cases.submission_filed.v1', 'cases.funds_request_filed.v1'] as const;

/** Writes the manifest of a submission, in the transaction that files it. */
export async function keepPackage(tx: ChangeTx, submissionId: string): Promise<void> {
  const filed = await filedSubmission(tx, submissionId);
  const plan = await planOf(tx, filed);
  const files = inAttachmentOrder(await filesOfSubmission(tx, submissionId), plan?.citedIds ?? []);
  const names = await staffNames(tx, [filed.filedBy]);
  const manifest = packageManifest({
    ...filed,
    submissionId,
    payloadBytes: Buffer.byteLength(filed.payload),
    plan,
    filedBy: { id: filed.filedBy, name: names.get(filed.filedBy) ?? '' },
    files,
  });
  await insertPackage(tx, { submissionId, caseId: filed.caseId, manifest });
}

async function planOf(tx: Tx, { caseId, planVersionHash }: FiledSubmission) {
  if (planVersionHash === null) return null;
  const { number, content, contentHash } = await planVersion(tx, caseId, planVersionHash);
  return { number, contentHash, citedIds: citedEvidence(content) };
}

export interface PackedSubmission {
  readonly fileName: string;
  readonly archive: Readable;
}

/** A submission as one file: the text as it was sent, its attachments and a manifest of hashes. */
@Injectable()
export class SubmissionPackages {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /**
   * The archive, the same bytes each time.
   * @throws CASES.SUBMISSION_NOT_FOUND, CASES.PACKAGE_NOT_KEPT, CASES.PACKAGE_ERASED, CASES.PACKAGE_CHANGED when a file is not any more what
   * it was when the package was sealed
   */
  async export(scope: Scope, submissionId: string): Promise<PackedSubmission> {
    const found = await this.work.read(scope, (tx) => this.contentsOf(tx, submissionId));
    // What was erased cannot be exported any more; its manifest with the hashes is still in the database.
    if (found.isErased) throw new Refusal('CASES.PACKAGE_ERASED');
    if (found.archiveHash !== null) {
      const { sha256 } = await measured(packZip(found.entries));
      if (sha256 !== found.archiveHash) throw new Refusal('CASES.PACKAGE_CHANGED');
    }
    return { fileName: found.fileName, archive: packZip(found.entries) };
  }

  /** Packs what was filed and keeps the archive's hash, once. Doing it twice changes nothing. */
  async handle({ firmId, eventId, payload }: RelayedEvent): Promise<void> {
    const scope = systemScope(firmId, 'submission-packages', eventId);
    const waiting = await this.work.read(scope, (tx) => unsealedPackages(tx, String(payload['caseId'])));
    for (const submissionId of waiting) {
      const { entries } = await this.work.read(scope, (tx) => this.contentsOf(tx, submissionId));
      const archive = await measured(packZip(entries));
      await this.work.change(scope, 'submission.seal_package', (tx) =>
        sealPackage(tx, submissionId, archive),
      );
    }
  }

  private async contentsOf(tx: Tx, submissionId: string) {
    const { payload, caseNumber, round } = await filedSubmission(tx, submissionId);
    const { manifest, archiveHash } = await packageOf(tx, submissionId);
    const files = await filesOfSubmission(tx, submissionId);
    const keys = new Map(files.map(({ id, fileKey }) => [id, fileKey]));
    const text = (name: string, words: string): PackEntry => ({
      name,
      open: () => Promise.resolve(Readable.from([Buffer.from(words)])),
    });
    return {
      archiveHash,
      isErased: files.some(({ isErased }) => isErased),
      fileName: `${caseNumber}-round-${round}-${submissionId.slice(-8)}.zip`,
      entries: [
        text(MANIFEST_NAME, manifest),
        text(TEXT_NAME, payload),
        ...attachmentsOf(manifest).map(({ name, evidence }): PackEntry => ({
          name,
          open: () => this.files.open(keys.get(evidence.id) ?? ''),
        })),
      ],
    };
  }
}
