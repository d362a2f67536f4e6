import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal, orRefuse, type Scope } from '@overturn/kernel';
import {
  FILE_STORE,
  Spool,
  UnitOfWork,
  newId,
  originalKey,
  sha256Of,
  type FileStore,
} from '@overturn/platform';
import { checkRecipe, type CopyRecipe } from '../domain/copies';
import { isUsable } from '../domain/scan-state';
import { copyOf, insertCopy, previewOf, type EvidenceCopy } from '../infrastructure/copies/copy.repository';
import { renderCopy } from '../infrastructure/copies/render-picture';
import { evidenceOf, type EvidenceFile } from '../infrastructure/evidence.repository';

/** A stream of a copy, and what it is a copy of. */
export interface OpenedCopy {
  readonly copy: EvidenceCopy;
  readonly file: EvidenceFile;
  readonly stream: Readable;
}

/** Copies of files for showing and for sending: the originals stay as they came. */
@Injectable()
export class EvidenceCopies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly spool: Spool,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /**
   * Makes a redacted or marked copy of a picture.
   * @throws EVIDENCE.FILE_NOT_FOUND, EVIDENCE.QUARANTINED, EVIDENCE.FILE_BROKEN and what `checkRecipe` fails with
   */
  async make(scope: Scope, fileId: string, recipe: CopyRecipe): Promise<void> {
    const file = await this.usable(scope, fileId);
    orRefuse(checkRecipe(recipe, file.mediaType));
    const bytes = await this.render(file, recipe);
    const sha256 = sha256Of(bytes);
    const fileKey = originalKey(scope.firmId, sha256);
    await this.files.put(fileKey, bytes, 'image/jpeg');
    await this.work.change(scope, 'evidence.copy', (tx) =>
      insertCopy(tx, {
        id: newId(),
        caseId: file.caseId,
        fileId,
        purpose: recipe.purpose,
        mediaType: 'image/jpeg',
        sizeBytes: bytes.length,
        sha256,
        fileKey,
        madeBy: scope.actor.kind === 'staff' ? scope.actor.staffId : null,
        recipe,
      }),
    );
  }

  /** @throws EVIDENCE.FILE_NOT_FOUND, EVIDENCE.QUARANTINED, EVIDENCE.COPY_NOT_FOUND */
  async open(
    scope: Scope,
    fileId: string,
    which: 'preview' | 'thumbnail' | { readonly copyId: string },
  ): Promise<OpenedCopy> {
    const file = await this.usable(scope, fileId);
    const copy = await this.work.read(scope, (tx) =>
      typeof which === 'string' ? previewOf(tx, fileId, which) : copyOf(tx, fileId, which.copyId),
    );
    return { file, copy, stream: await this.files.open(copy.fileKey) };
  }

  private async usable(scope: Scope, fileId: string): Promise<EvidenceFile> {
    const file = await this.work.read(scope, (tx) => evidenceOf(tx, fileId));
    if (!isUsable(file.scanState)) throw new Refusal('EVIDENCE.QUARANTINED', { state: file.scanState });
    return file;
  }

  private async render(file: EvidenceFile, recipe: CopyRecipe): Promise<Buffer> {
    const spooled = await this.spool.receive(await this.files.open(file.fileKey), Number.MAX_SAFE_INTEGER);
    try {
      return await renderCopy(spooled.path, recipe);
    } catch {
      throw new Refusal('EVIDENCE.FILE_BROKEN', { fileName: file.fileName });
    } finally {
      await spooled.dispose();
    }
  }
}
