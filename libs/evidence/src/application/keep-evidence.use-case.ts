import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal, orRefuse, type EvidenceKind, type Scope } from '@overturn/kernel';
import {
  FILE_STORE,
  SETTINGS,
  Spool,
  StreamBroken,
  StreamTooLarge,
  UnitOfWork,
  VIRUS_SCANNER,
  newId,
  originalKey,
  type ChangeTx,
  type FileStore,
  type Settings,
  type SpooledFile,
  type Tx,
  type VirusScanner,
} from '@overturn/platform';
import type { FileMetadata } from '../domain/integrity/file-metadata';
import { judgeFile, type JudgedFile } from '../domain/judge-file';
import { stateWhenKept } from '../domain/scan-state';
import { insertEvidence, type EvidenceFile } from '../infrastructure/evidence.repository';
import { examineFile } from '../infrastructure/examine/examine-file';
import { mailParts } from '../infrastructure/examine/mail-parts';
import { readMetadata } from '../infrastructure/examine/read-metadata';
import { insertMetadata } from '../infrastructure/integrity/metadata.repository';
import { isUnscannedAllowed } from './scan-policy';

export interface KeepEvidenceInput {
  readonly caseId: string;
  readonly kind: EvidenceKind;
  readonly fileName: string;
  readonly stream: Readable;
  /** What the sender says it will send; believed only where it is too much. */
  readonly announcedBytes?: number;
}

/** Asks the cases; told by the caller, who may. */
export type RequireCase = (tx: Tx, caseId: string) => Promise<unknown>;

interface AcceptedFile extends JudgedFile {
  readonly metadata: FileMetadata | null;
  readonly spooled: SpooledFile;
}

const MEGABYTE = 1024 * 1024;

/** Keeps a file of a case as it came, addressed by its SHA-256, and the files inside it when it is a mail. */
@Injectable()
export class KeepEvidence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly spool: Spool,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(VIRUS_SCANNER) private readonly scanner: VirusScanner | null,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Keeping the same bytes for the same case again answers the file that is there.
   * @throws EVIDENCE.TOO_LARGE, EVIDENCE.UPLOAD_BROKEN, what `judgeFile` fails with and `requireCase` throws
   */
  async execute(scope: Scope, input: KeepEvidenceInput, requireCase: RequireCase): Promise<EvidenceFile> {
    const limit = this.settings.EVIDENCE_MAX_MB * MEGABYTE;
    if ((input.announcedBytes ?? 0) > limit) throw tooLarge(limit);
    await this.work.read(scope, (tx) => requireCase(tx, input.caseId));
    const spooled = await this.receive(input.stream, limit);
    try {
      return await this.keepSpooled(scope, input, spooled, requireCase);
    } finally {
      await spooled.dispose();
    }
  }

  private async receive(stream: Readable, limit: number): Promise<SpooledFile> {
    try {
      return await this.spool.receive(stream, limit);
    } catch (error) {
      if (error instanceof StreamTooLarge) throw tooLarge(limit);
      if (error instanceof StreamBroken) throw new Refusal('EVIDENCE.UPLOAD_BROKEN');
      throw error;
    }
  }

  private async keepSpooled(
    scope: Scope,
    input: Omit<KeepEvidenceInput, 'stream'>,
    spooled: SpooledFile,
    requireCase: RequireCase,
  ): Promise<EvidenceFile> {
    const whole = await this.accept(scope, spooled, input.fileName);
    const parts = await this.acceptParts(scope, whole);
    try {
      // The bytes first: bytes without a row are harmless, a row without its bytes is a lost original.
      for (const { spooled: one, mediaType } of [whole, ...parts])
        await this.files.putFile(originalKey(scope.firmId, one.sha256), one.path, mediaType);
      return await this.work.change(scope, 'evidence.keep', async (tx) => {
        await requireCase(tx, input.caseId);
        const kept = await this.insert(tx, input, whole, null);
        const kindOfParts = input.kind === 'mail' ? 'other' : input.kind;
        for (const part of parts) await this.insert(tx, { ...input, kind: kindOfParts }, part, kept.id);
        return kept;
      });
    } finally {
      for (const part of parts) await part.spooled.dispose();
    }
  }

  private async accept(scope: Scope, spooled: SpooledFile, fileName: string): Promise<AcceptedFile> {
    const judged = judgeFile(await examineFile(spooled, fileName));
    if (!judged.ok && judged.error.code === 'EVIDENCE.INFECTED')
      await this.work.recordDenial(scope, 'evidence.keep infected');
    const { mediaType, fileName: safeName } = orRefuse(judged);
    const metadata = await readMetadata(spooled.path, mediaType, spooled.sizeBytes);
    return { mediaType, fileName: safeName, spooled, metadata };
  }

  /** The files inside a mail that may be kept on their own; a virus in one of them is a virus in the mail. */
  private async acceptParts(scope: Scope, whole: AcceptedFile): Promise<AcceptedFile[]> {
    const accepted: AcceptedFile[] = [];
    try {
      for (const part of await partsOf(whole)) {
        const spooled = await this.spool.receive(Readable.from([part.bytes]), Number.MAX_SAFE_INTEGER);
        const one = await this.accept(scope, spooled, part.fileName).catch((error: unknown) => error);
        if (one instanceof Error || part.isInline) await spooled.dispose();
        else accepted.push(one as AcceptedFile);
        if (one instanceof Error && !(one instanceof Refusal && one.code !== 'EVIDENCE.INFECTED')) throw one;
      }
      return accepted;
    } catch (error) {
      for (const one of accepted) await one.spooled.dispose();
      throw error;
    }
  }

  private async insert(
    tx: ChangeTx,
    { caseId, kind }: Pick<KeepEvidenceInput, 'caseId' | 'kind'>,
    { spooled, mediaType, fileName, metadata }: AcceptedFile,
    partOf: string | null,
  ): Promise<EvidenceFile> {
    const { scope } = tx;
    const { file, isNew } = await insertEvidence(tx, {
      id: newId(),
      caseId,
      kind,
      fileName,
      mediaType,
      sizeBytes: spooled.sizeBytes,
      sha256: spooled.sha256,
      fileKey: originalKey(scope.firmId, spooled.sha256),
      keptAt: tx.now,
      keptBy: scope.actor.kind === 'staff' ? scope.actor.staffId : null,
      keptByPerson: scope.actor.kind === 'client' ? scope.actor.personId : null,
      scanState: stateWhenKept({
        hasScanner: this.scanner !== null,
        isUnscannedAllowed: isUnscannedAllowed(this.settings),
      }),
      partOf,
    });
    if (!isNew) return file;
    if (metadata) await insertMetadata(tx, { caseId, fileId: file.id }, metadata);
    await tx.emit('evidence.file_kept.v1', { fileId: file.id, caseId });
    return file;
  }
}

const tooLarge = (limit: number): Refusal =>
  new Refusal('EVIDENCE.TOO_LARGE', { megabytes: limit / MEGABYTE });

async function partsOf({ spooled, mediaType, fileName }: AcceptedFile) {
  try {
    return await mailParts(spooled.path, mediaType);
  } catch {
    throw new Refusal('EVIDENCE.FILE_BROKEN', { fileName });
  }
}
