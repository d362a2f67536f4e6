import { Inject, Injectable } from '@nestjs/common';
import { Refusal, type EvidenceKind, type Scope } from '@overturn/kernel';
import {
  FILE_STORE,
  UnitOfWork,
  newId,
  originalKey,
  sha256Of,
  type FileStore,
  type Tx,
} from '@overturn/platform';
import { LARGEST_FILE_BYTES, mediaTypeOf } from '../domain/accepted-files';
import { insertEvidence, type EvidenceFile } from '../infrastructure/evidence.repository';

export interface KeepEvidenceInput {
  readonly caseId: string;
  readonly kind: EvidenceKind;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Keeps a file of a case as it came, addressed by its SHA-256. */
@Injectable()
export class KeepEvidence {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /**
   * Keeping the same bytes for the same case again answers the file that is there.
   * `requireCase` is told by the caller, who may ask the cases.
   * @throws EVIDENCE.EMPTY, EVIDENCE.TOO_LARGE, EVIDENCE.FILE_TYPE_NOT_SUPPORTED and what `requireCase` throws
   */
  async execute(
    scope: Scope,
    input: KeepEvidenceInput,
    requireCase: (tx: Tx, caseId: string) => Promise<unknown>,
  ): Promise<EvidenceFile> {
    const { bytes } = input;
    if (bytes.length === 0) throw new Refusal('EVIDENCE.EMPTY');
    if (bytes.length > LARGEST_FILE_BYTES)
      throw new Refusal('EVIDENCE.TOO_LARGE', { megabytes: LARGEST_FILE_BYTES / 1024 / 1024 });
    const mediaType = mediaTypeOf(bytes, input.fileName);
    if (mediaType === null)
      throw new Refusal('EVIDENCE.FILE_TYPE_NOT_SUPPORTED', { fileName: input.fileName });
    const sha256 = sha256Of(bytes);
    const fileKey = originalKey(scope.firmId, sha256);
    // The file first: a file without a row is harmless, a row without its file is a lost original.
    await this.files.put(fileKey, bytes, mediaType);
    return this.work.change(scope, 'evidence.keep', async (tx) => {
      await requireCase(tx, input.caseId);
      return insertEvidence(tx, {
        id: newId(),
        caseId: input.caseId,
        kind: input.kind,
        fileName: input.fileName,
        mediaType,
        sizeBytes: bytes.length,
        sha256,
        fileKey,
        keptAt: tx.now,
        keptBy: scope.actor.kind === 'staff' ? scope.actor.staffId : null,
      });
    });
  }
}
