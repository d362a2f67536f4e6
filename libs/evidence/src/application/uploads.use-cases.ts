import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal, systemScope, storableText, type Scope } from '@overturn/kernel';
import { FILE_STORE, SETTINGS, UnitOfWork, newId, type FileStore, type Settings } from '@overturn/platform';
import type { EvidenceFile } from '../infrastructure/evidence.repository';
import {
  appendPart,
  deleteUploads,
  insertUpload,
  openUploads,
  uploadOf,
  type Sender,
  type Upload,
} from '../infrastructure/upload.repository';
import { KeepEvidence, type KeepEvidenceInput, type RequireCase } from './keep-evidence.use-case';

/** So much is sent in one part: over a slow line of 50 kB/s it takes a minute and a half. */
export const UPLOAD_PART_BYTES = 4 * 1024 * 1024;
const MOST_OPEN_UPLOADS = 20;
const ABANDONED_MS = 24 * 3_600_000;

/** Large files that come part by part, so that a line that breaks costs one part. */
@Injectable()
export class Uploads {
  constructor(
    private readonly work: UnitOfWork,
    private readonly keep: KeepEvidence,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws EVIDENCE.TOO_LARGE, EVIDENCE.TOO_MANY_UPLOADS and what `requireCase` throws */
  begin(
    scope: Scope,
    input: Pick<KeepEvidenceInput, 'caseId' | 'kind' | 'fileName'> & { readonly sizeBytes: number },
    requireCase: RequireCase,
  ): Promise<Upload> {
    const megabytes = this.settings.EVIDENCE_MAX_MB;
    if (input.sizeBytes > megabytes * 1024 * 1024) throw new Refusal('EVIDENCE.TOO_LARGE', { megabytes });
    const sender = senderOf(scope);
    return this.work.machinery(scope, async (tx) => {
      await requireCase(tx, input.caseId);
      if ((await openUploads(tx, sender)) >= MOST_OPEN_UPLOADS)
        throw new Refusal('EVIDENCE.TOO_MANY_UPLOADS', { most: MOST_OPEN_UPLOADS });
      const upload = { ...input, fileName: storableText(input.fileName), id: newId() };
      await insertUpload(tx, sender, upload);
      return { ...upload, receivedBytes: 0, partKeys: [] };
    });
  }

  /** How far it is: where a broken upload goes on. @throws EVIDENCE.UPLOAD_NOT_FOUND */
  get(scope: Scope, uploadId: string): Promise<Upload> {
    return this.work.read(scope, (tx) => uploadOf(tx, senderOf(scope), uploadId));
  }

  /** @throws EVIDENCE.UPLOAD_NOT_FOUND, EVIDENCE.PART_TOO_LARGE, EVIDENCE.PART_OUT_OF_PLACE */
  async addPart(scope: Scope, uploadId: string, offset: number, bytes: Buffer): Promise<Upload> {
    if (bytes.length > UPLOAD_PART_BYTES) throw new Refusal('EVIDENCE.PART_TOO_LARGE');
    const { receivedBytes, sizeBytes } = await this.get(scope, uploadId);
    if (bytes.length === 0 || offset !== receivedBytes || offset + bytes.length > sizeBytes)
      throw new Refusal('EVIDENCE.PART_OUT_OF_PLACE', { receivedBytes });
    const key = `${scope.firmId}/uploads/${uploadId}/${newId()}`;
    await this.files.put(key, bytes, 'application/octet-stream');
    const isAdded = await this.work.machinery(scope, (tx) =>
      appendPart(tx, uploadId, { offset, sizeBytes: bytes.length, key }),
    );
    if (isAdded) return this.get(scope, uploadId);
    await this.files.remove(key);
    throw new Refusal('EVIDENCE.PART_OUT_OF_PLACE', { receivedBytes });
  }

  /** Keeps the whole file; refused or kept, its parts are gone. @throws EVIDENCE.UPLOAD_NOT_WHOLE, as `KeepEvidence` */
  async complete(scope: Scope, uploadId: string, requireCase: RequireCase): Promise<EvidenceFile> {
    const upload = await this.get(scope, uploadId);
    if (upload.receivedBytes !== upload.sizeBytes)
      throw new Refusal('EVIDENCE.UPLOAD_NOT_WHOLE', { receivedBytes: upload.receivedBytes });
    const input = { ...upload, stream: Readable.from(this.bytesOf(upload)) };
    try {
      const file = await this.keep.execute(scope, input, requireCase);
      await this.drop(scope, uploadId);
      return file;
    } catch (error) {
      if (error instanceof Refusal) await this.drop(scope, uploadId);
      throw error;
    }
  }

  /** @throws EVIDENCE.UPLOAD_NOT_FOUND */
  async drop(scope: Scope, uploadId: string): Promise<void> {
    const keys = await this.work.machinery(scope, async (tx) => {
      await uploadOf(tx, senderOf(scope), uploadId);
      return deleteUploads(tx, { uploadId });
    });
    for (const key of keys) await this.files.remove(key);
  }

  /** Takes away what nobody went on with for a day. @returns how many parts. */
  async sweep(): Promise<number> {
    const firms = await this.work.ask<{ firm_id: string }>(
      'select evidence.firms_with_abandoned_uploads() as firm_id',
    );
    let gone = 0;
    for (const { firm_id } of firms) {
      const keys = await this.work.machinery(systemScope(firm_id, 'uploads', newId()), (tx) =>
        deleteUploads(tx, { untouchedSince: new Date(tx.now.getTime() - ABANDONED_MS) }),
      );
      for (const key of keys) await this.files.remove(key);
      gone += keys.length;
    }
    return gone;
  }

  private async *bytesOf({ partKeys }: Upload): AsyncGenerator<Buffer> {
    for (const key of partKeys) yield await this.files.get(key);
  }
}

/** @throws EVIDENCE.UPLOAD_NOT_FOUND for a job, which sends nothing */
function senderOf({ actor }: Scope): Sender {
  if (actor.kind === 'staff') return { staffId: actor.staffId, personId: null };
  if (actor.kind === 'client') return { staffId: null, personId: actor.personId };
  throw new Refusal('EVIDENCE.UPLOAD_NOT_FOUND');
}
