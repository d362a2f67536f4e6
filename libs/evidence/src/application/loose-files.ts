import { Inject, Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { Refusal, orRefuse, type ScanState } from '@overturn/kernel';
import {
  FILE_STORE,
  LOGGER,
  SETTINGS,
  Spool,
  VIRUS_SCANNER,
  type FileStore,
  type Settings,
  type SpooledFile,
  type VirusScanner,
} from '@overturn/platform';
import type { Logger } from 'pino';
import { judgeFile } from '../domain/judge-file';
import { isLegible, tidyWords, type PhotoWords } from '../domain/photos/photo-words';
import { isUsable, stateWhenKept } from '../domain/scan-state';
import { previewPicture } from '../infrastructure/copies/render-picture';
import { renderText } from '../infrastructure/copies/render-text';
import { wordsOfPdf } from '../infrastructure/copies/words-of-file';
import { examineFile } from '../infrastructure/examine/examine-file';
import { scanStream } from '../infrastructure/scan/scan-stream';
import { PHOTO_READER, type PhotoReader } from './photos/photo-reader';
import { isUnscannedAllowed } from './scan-policy';

/** A file of which it is not known yet to which case it belongs. */
export interface LooseFile {
  readonly mediaType: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly scanState: ScanState;
  /** The words of a PDF; null for every other type, and where there are none. */
  readonly words: string | null;
}

const MOST_CHARACTERS = 200_000;

/** Looks at, scans and shows files that come before there is a case, by the rules for all others; the caller keeps them. */
@Injectable()
export class LooseFiles {
  constructor(
    private readonly spool: Spool,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(VIRUS_SCANNER) private readonly scanner: VirusScanner | null,
    @Inject(PHOTO_READER) private readonly photos: PhotoReader,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** What a file is, by its content. @throws what `judgeFile` fails with */
  async examine(bytes: Buffer, givenName: string): Promise<LooseFile> {
    return this.spooled(Readable.from([bytes]), async (spooled) => {
      const { mediaType, fileName } = orRefuse(judgeFile(await examineFile(spooled, givenName)));
      const words = mediaType === 'application/pdf' ? await this.wordsOf(spooled.path) : null;
      return { mediaType, fileName, sha256: spooled.sha256, scanState: this.firstState(), words };
    });
  }

  /** The scanner's verdict. @throws when nobody could tell: to be tried again */
  async scan(fileKey: string): Promise<ScanState> {
    const finding = await scanStream(await this.files.open(fileKey), this.scanner);
    if (finding !== null) return 'infected';
    return this.scanner ? 'clean' : this.firstState();
  }

  /**
   * The words of a photo, out of quarantine only. It takes seconds of one core: never in a request.
   * @returns null where nothing legible stands in it, or its reader gave up @throws EVIDENCE.QUARANTINED
   */
  async wordsOfPhoto(
    fileKey: string,
    { scanState }: Pick<LooseFile, 'scanState'>,
  ): Promise<PhotoWords | null> {
    if (!isUsable(scanState)) throw new Refusal('EVIDENCE.QUARANTINED', { state: scanState });
    const picture = await this.files.get(fileKey);
    try {
      const { words, confidence } = await this.photos.read(picture);
      const tidy = { words: tidyWords(words).slice(0, MOST_CHARACTERS), confidence };
      return isLegible(tidy) ? tidy : null;
    } catch (error) {
      this.logger.warn({ error: (error as Error).message }, 'no words in a photo');
      return null;
    }
  }

  /** What staff look at instead of the file; null for types without such a look. @throws EVIDENCE.QUARANTINED */
  async look(
    fileKey: string,
    { mediaType, scanState }: Pick<LooseFile, 'mediaType' | 'scanState'>,
  ): Promise<{ readonly mediaType: string; readonly bytes: Buffer } | null> {
    if (!isUsable(scanState)) throw new Refusal('EVIDENCE.QUARANTINED', { state: scanState });
    return this.spooled(await this.files.open(fileKey), async ({ path }) => {
      if (mediaType.startsWith('image/'))
        return { mediaType: 'image/webp', bytes: (await previewPicture(path)).preview };
      const html = await renderText(path, mediaType);
      return html === null ? null : { mediaType: 'text/html', bytes: Buffer.from(html) };
    });
  }

  private firstState(): ScanState {
    return stateWhenKept({
      hasScanner: this.scanner !== null,
      isUnscannedAllowed: isUnscannedAllowed(this.settings),
    });
  }

  /** A PDF whose reader gives up has no words; a person reads it. */
  private async wordsOf(path: string): Promise<string | null> {
    try {
      return (await wordsOfPdf(path, MOST_CHARACTERS)).trim() || null;
    } catch (error) {
      this.logger.warn({ error: (error as Error).message }, 'no words in a PDF');
      return null;
    }
  }

  private async spooled<T>(stream: Readable, work: (file: SpooledFile) => Promise<T>): Promise<T> {
    const spooled = await this.spool.receive(stream, Number.MAX_SAFE_INTEGER);
    try {
      return await work(spooled);
    } finally {
      await spooled.dispose();
    }
  }
}
