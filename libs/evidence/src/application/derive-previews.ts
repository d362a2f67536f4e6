import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal, systemScope, type CopyPurpose, type Scope } from '@overturn/kernel';
import {
  FILE_STORE,
  FileMissing,
  LOGGER,
  Spool,
  UnitOfWork,
  newId,
  originalKey,
  sha256Of,
  type FileStore,
  type RelayedEvent,
} from '@overturn/platform';
import type { Logger } from 'pino';
import { isUsable } from '../domain/scan-state';
import { filesToPreview, insertCopy, setPreviewState } from '../infrastructure/copies/copy.repository';
import { previewPicture } from '../infrastructure/copies/render-picture';
import { renderText } from '../infrastructure/copies/render-text';
import { evidenceOf, type EvidenceFile } from '../infrastructure/evidence.repository';

const FILES_AT_ONCE = 20;

interface Derived {
  readonly purpose: Extract<CopyPurpose, 'preview' | 'thumbnail'>;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Makes what people look at instead of the original: pictures written anew, documents as plain HTML. */
@Injectable()
export class DerivePreviews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly spool: Spool,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** A file was kept, and scanned before this. Coming twice does no harm. */
  handle(event: RelayedEvent): Promise<void> {
    return this.derive(systemScope(event.firmId, 'previews', event.eventId), String(event.payload['fileId']));
  }

  /** Makes what is still missing. @returns how many files it settled. */
  async sweep(): Promise<number> {
    const firms = await this.work.ask<{ firm_id: string }>(
      'select evidence.firms_with_previews_due() as firm_id',
    );
    let done = 0;
    for (const { firm_id } of firms) {
      const scope = systemScope(firm_id, 'previews', newId());
      const due = await this.work.read(scope, (tx) => filesToPreview(tx, FILES_AT_ONCE));
      for (const fileId of due) await this.derive(scope, fileId);
      done += due.length;
    }
    return done;
  }

  private async derive(scope: Scope, fileId: string): Promise<void> {
    const file = await this.work.read(scope, (tx) => evidenceOf(tx, fileId));
    if (!isUsable(file.scanState) || file.previewState !== 'pending') return;
    const derived = await this.render(file);
    const { firmId } = scope;
    const kept = derived.map((one) => ({ ...one, sha256: sha256Of(one.bytes) }));
    for (const { bytes, sha256, mediaType } of kept)
      await this.files.put(originalKey(firmId, sha256), bytes, mediaType);
    await this.work.change(scope, 'evidence.preview', async (tx) => {
      for (const { purpose, mediaType, bytes, sha256 } of kept)
        await insertCopy(tx, {
          id: newId(),
          caseId: file.caseId,
          fileId,
          purpose,
          mediaType,
          sizeBytes: bytes.length,
          sha256,
          fileKey: originalKey(firmId, sha256),
          madeBy: null,
          recipe: null,
        });
      await setPreviewState(tx, fileId, kept.length > 0 ? 'made' : 'none');
    });
  }

  /** A file whose reader gives up has no preview; that is no reason to try again. */
  private async render(file: EvidenceFile): Promise<readonly Derived[]> {
    const bytes = await this.bytesOf(file);
    if (bytes === null) return [];
    const spooled = await this.spool.receive(bytes, Number.MAX_SAFE_INTEGER);
    try {
      if (file.mediaType.startsWith('image/')) {
        const { preview, thumbnail } = await previewPicture(spooled.path);
        return [
          { purpose: 'preview', mediaType: 'image/webp', bytes: preview },
          { purpose: 'thumbnail', mediaType: 'image/webp', bytes: thumbnail },
        ];
      }
      const html = await renderText(spooled.path, file.mediaType);
      return html ? [{ purpose: 'preview', mediaType: 'text/html', bytes: Buffer.from(html) }] : [];
    } catch (error) {
      if (error instanceof Refusal) throw error;
      this.logger.warn({ fileId: file.id, error: (error as Error).message }, 'no preview');
      return [];
    } finally {
      await spooled.dispose();
    }
  }

  /** Null where the store has lost them: the nightly check tells of that, and other files do not wait for it. */
  private async bytesOf(file: EvidenceFile): Promise<Readable | null> {
    try {
      return await this.files.open(file.fileKey);
    } catch (error) {
      if (error instanceof FileMissing) return null;
      throw error;
    }
  }
}
