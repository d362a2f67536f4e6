import { Inject, Injectable } from '@nestjs/common';
import { LooseFiles, UPLOAD_PART_BYTES } from '@overturn/evidence';
import { Refusal, systemScope, storableText, type PhotoState, type Scope } from '@overturn/kernel';
import { readNotice } from '@overturn/notices';
import {
  FILE_STORE,
  ProductClock,
  RateLimits,
  UnitOfWork,
  networkOf,
  newId,
  type FileStore,
  type RateLimit,
  type RelayedEvent,
} from '@overturn/platform';
import {
  appendIntakePart,
  deleteIntakeFiles,
  insertIntakeFile,
  intakeFileToScan,
  keepIntakeFile,
  looseIntakeFile,
  recordIntakeScan,
  type IntakeFile,
} from '../../infrastructure/intake-file.repository';
import { PublicIntake } from './public-intake.use-cases';

const MOST_MEGABYTES = 10;
const BEGIN_PER_ADDRESS: RateLimit = { name: 'intake-file', points: 24, perSeconds: 600 };
const BEGIN_PER_NETWORK: RateLimit = { name: 'intake-file-net', points: 240, perSeconds: 600 };
/** Whoever sends from many addresses fills the disk of nobody: 3 GB in ten minutes at most. */
const BEGIN_PER_FIRM: RateLimit = { name: 'intake-file-firm', points: 300, perSeconds: 600 };
/** A page asks every second or two while its photos are read. */
const LOOKS_PER_ADDRESS: RateLimit = { name: 'intake-look', points: 900, perSeconds: 600 };
const PARTS_PER_ADDRESS: RateLimit = { name: 'intake-part', points: 1_200, perSeconds: 600 };

/** Who asks at the public page. */
export interface Visitor {
  readonly ipAddress: string;
  readonly traceId: string;
}

/** A whole file, and the words read in it; null where a person must read it. */
export interface ReadIntakeFile {
  readonly id: string;
  readonly fileName: string;
  readonly words: string | null;
  /** Null for what is no photo. */
  readonly photo: { readonly state: PhotoState; readonly confidence: number | null } | null;
}

/** Photos and files of a notice on the firm's public page: they come in parts, are looked at, and wait for their enquiry. */
@Injectable()
export class IntakeFiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly clock: ProductClock,
    private readonly intake: PublicIntake,
    private readonly loose: LooseFiles,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** @throws IDENTITY.FIRM_NOT_FOUND, CASES.INTAKE_FORM_INVALID, EVIDENCE.TOO_LARGE, PLATFORM.RATE_LIMITED */
  async begin(
    slug: string,
    input: { readonly fileName: string; readonly sizeBytes: number; readonly formToken: string },
    visitor: Visitor,
  ): Promise<IntakeFile> {
    const from = networkOf(visitor.ipAddress);
    await this.limits.take(BEGIN_PER_ADDRESS, from.address);
    await this.limits.take(BEGIN_PER_NETWORK, from.network);
    const scope = await this.scope(slug, visitor);
    await this.limits.take(BEGIN_PER_FIRM, scope.firmId);
    this.intake.requireForm(slug, input.formToken);
    if (input.sizeBytes > MOST_MEGABYTES * 1024 * 1024)
      throw new Refusal('EVIDENCE.TOO_LARGE', { megabytes: MOST_MEGABYTES });
    const fileName = storableText(input.fileName).slice(0, 255);
    const id = newId();
    return this.work.machinery(scope, async (tx) => {
      await insertIntakeFile(tx, { id, fileName, sizeBytes: input.sizeBytes });
      return looseIntakeFile(tx, id);
    });
  }

  /** @throws CASES.INTAKE_FILE_NOT_FOUND, EVIDENCE.PART_TOO_LARGE, EVIDENCE.PART_OUT_OF_PLACE, PLATFORM.RATE_LIMITED */
  async addPart(
    slug: string,
    fileId: string,
    part: { readonly offset: number; readonly bytes: Buffer },
    visitor: Visitor,
  ): Promise<IntakeFile> {
    await this.limits.take(PARTS_PER_ADDRESS, networkOf(visitor.ipAddress).address);
    const { offset, bytes } = part;
    if (bytes.length > UPLOAD_PART_BYTES) throw new Refusal('EVIDENCE.PART_TOO_LARGE');
    const scope = await this.scope(slug, visitor);
    const { receivedBytes, sizeBytes } = await this.work.read(scope, (tx) => looseIntakeFile(tx, fileId));
    if (bytes.length === 0 || offset !== receivedBytes || offset + bytes.length > sizeBytes)
      throw new Refusal('EVIDENCE.PART_OUT_OF_PLACE', { receivedBytes });
    const key = `${scope.firmId}/enquiries/${fileId}/${newId()}`;
    await this.files.put(key, bytes, 'application/octet-stream');
    const isAdded = await this.work.machinery(scope, (tx) =>
      appendIntakePart(tx, fileId, { offset, sizeBytes: bytes.length, key }),
    );
    if (isAdded) return this.work.read(scope, (tx) => looseIntakeFile(tx, fileId));
    await this.files.remove(key);
    throw new Refusal('EVIDENCE.PART_OUT_OF_PLACE', { receivedBytes });
  }

  /**
   * Looks at a whole file and reads it. What is refused is gone; coming twice answers the same.
   * @throws CASES.INTAKE_FILE_NOT_FOUND, EVIDENCE.UPLOAD_NOT_WHOLE and what no file may be
   */
  async complete(slug: string, fileId: string, visitor: Visitor): Promise<ReadIntakeFile> {
    await this.limits.take(PARTS_PER_ADDRESS, networkOf(visitor.ipAddress).address);
    const scope = await this.scope(slug, visitor);
    const file = await this.work.read(scope, (tx) => looseIntakeFile(tx, fileId));
    if (file.fileKey !== null) return asRead(file);
    if (file.receivedBytes !== file.sizeBytes)
      throw new Refusal('EVIDENCE.UPLOAD_NOT_WHOLE', { receivedBytes: file.receivedBytes });
    const bytes = Buffer.concat(await Promise.all(file.partKeys.map((key) => this.files.get(key))));
    try {
      return await this.keep(scope, file, bytes);
    } catch (error) {
      if (error instanceof Refusal) await this.remove(scope, fileId);
      throw error;
    }
  }

  /** How far a whole file is, for who sent it. @throws CASES.INTAKE_FILE_NOT_FOUND, also once it was sent */
  async get(slug: string, fileId: string, visitor: Visitor): Promise<ReadIntakeFile> {
    await this.limits.take(LOOKS_PER_ADDRESS, networkOf(visitor.ipAddress).address);
    const scope = await this.scope(slug, visitor);
    const file = await this.work.read(scope, (tx) => looseIntakeFile(tx, fileId));
    if (file.fileKey === null)
      throw new Refusal('EVIDENCE.UPLOAD_NOT_WHOLE', { receivedBytes: file.receivedBytes });
    return asRead(file);
  }

  /** @throws CASES.INTAKE_FILE_NOT_FOUND when it was sent already */
  async drop(slug: string, fileId: string, visitor: Visitor): Promise<void> {
    await this.limits.take(PARTS_PER_ADDRESS, networkOf(visitor.ipAddress).address);
    const scope = await this.scope(slug, visitor);
    await this.work.read(scope, (tx) => looseIntakeFile(tx, fileId));
    await this.remove(scope, fileId);
  }

  /** A file came whole: it is scanned. Coming twice does no harm; no verdict is an error, and tried again. */
  async handle(event: RelayedEvent): Promise<void> {
    const scope = systemScope(event.firmId, 'intake', event.eventId);
    const fileId = String(event.payload['fileId']);
    const file = await this.work.read(scope, (tx) => intakeFileToScan(tx, fileId));
    if (!file?.fileKey) return;
    const verdict = await this.loose.scan(file.fileKey);
    await this.work.machinery(scope, (tx) => recordIntakeScan(tx, fileId, verdict));
  }

  /** Takes away what was never sent in a day, and what came with enquiries declined 30 days ago. @returns how many pieces */
  async sweep(): Promise<number> {
    const firms = await this.work.ask<{ firm_id: string }>(
      'select cases.firms_with_stale_intake_files() as firm_id',
    );
    let gone = 0;
    for (const { firm_id } of firms) {
      const keys = await this.work.machinery(systemScope(firm_id, 'intake', newId()), (tx) =>
        deleteIntakeFiles(tx, 'stale'),
      );
      for (const key of keys) await this.files.remove(key);
      gone += keys.length;
    }
    return gone;
  }

  private async keep(scope: Scope, file: IntakeFile, bytes: Buffer): Promise<ReadIntakeFile> {
    const found = await this.loose.examine(bytes, file.fileName);
    const words = found.words ?? (await this.wordsOfMail(bytes, found.mediaType));
    const fileKey = `${scope.firmId}/enquiries/${file.id}/whole`;
    await this.files.put(fileKey, bytes, found.mediaType);
    const photoState = found.mediaType.startsWith('image/') ? ('waiting' as const) : null;
    const kept = { ...found, id: file.id, fileKey, words, photoState };
    await this.work.machinery(scope, async (tx) => {
      if (await keepIntakeFile(tx, kept)) await tx.emit('cases.intake_file_kept.v1', { fileId: file.id });
    });
    for (const key of file.partKeys) await this.files.remove(key);
    return asRead({ ...file, ...kept });
  }

  /** Mails and plain text are read as notices are, so that the page and the case read the same words. */
  private async wordsOfMail(bytes: Buffer, mediaType: string): Promise<string | null> {
    if (mediaType !== 'message/rfc822' && mediaType !== 'text/plain') return null;
    const { now } = await this.clock.read();
    const source = mediaType === 'text/plain' ? 'pasted' : 'eml';
    const read = await readNotice({ bytes, source, today: now.toISOString().slice(0, 10) });
    return read.ok ? read.value.reading.text.trim() || null : null;
  }

  private async remove(scope: Scope, fileId: string): Promise<void> {
    const keys = await this.work.machinery(scope, (tx) => deleteIntakeFiles(tx, { fileId }));
    for (const key of keys) await this.files.remove(key);
  }

  private async scope(slug: string, { traceId }: Visitor): Promise<Scope> {
    return systemScope((await this.intake.firm(slug)).firmId, 'intake', traceId);
  }
}

/** What cannot be made out, or is held in quarantine, is left to a person. */
function asRead({ id, fileName, words, scanState, photoState, photoConfidence }: IntakeFile): ReadIntakeFile {
  if (photoState === null) return { id, fileName, words, photo: null };
  const state = scanState === 'infected' ? 'unclear' : photoState;
  if (state !== 'read') return { id, fileName, words: null, photo: { state, confidence: null } };
  return { id, fileName, words, photo: { state, confidence: photoConfidence } };
}
