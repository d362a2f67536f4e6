import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal, type Scope } from '@overturn/kernel';
import {
  FILE_STORE,
  ReadingFailed,
  Spool,
  UnitOfWork,
  pdfOfPaper,
  type FileStore,
  type SpooledFile,
  type Tx,
} from '@overturn/platform';
import { placeItems } from '../../domain/bundle';
import { countPages, joinPages, type BundleSource } from '../../infrastructure/bundle/join-pages';
import { handOver, readSpooled } from '../../infrastructure/bundle/spooled-stream';
import { pictureForPage } from '../../infrastructure/bundle/picture-page';
import { evidenceNamed, type EvidenceFile } from '../../infrastructure/evidence.repository';
import { requireEvidence } from '../require-evidence';
import { indexOfBundle } from './bundle-paper';

/** More than this is sent in two bundles: what is joined lies in memory. */
const MOST_MEGABYTES = 80;
const MEGABYTE = 1024 * 1024;

export interface Bundle {
  readonly fileName: string;
  readonly stream: Readable;
  readonly sizeBytes: number;
}

interface Page {
  readonly file: EvidenceFile;
  readonly source: BundleSource | null;
}

/** Files of a case as one PDF (证据合集): index, page numbers, bookmarks; the originals stay as they are. */
@Injectable()
export class MakeBundle {
  constructor(
    private readonly work: UnitOfWork,
    private readonly spool: Spool,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /**
   * @param evidenceIds in the order of the bundle
   * @throws EVIDENCE.REQUEST_NEEDS_FILE, EVIDENCE.FILE_NOT_FOUND, EVIDENCE.QUARANTINED, EVIDENCE.BUNDLE_TOO_LARGE, EVIDENCE.BUNDLE_UNREADABLE and what
   * `numberOf` throws
   */
  async make(
    scope: Scope,
    { caseId, evidenceIds }: { readonly caseId: string; readonly evidenceIds: readonly string[] },
    numberOf: (tx: Tx, caseId: string) => Promise<{ readonly number: string }>,
  ): Promise<Bundle> {
    if (evidenceIds.length === 0) throw new Refusal('EVIDENCE.REQUEST_NEEDS_FILE');
    const { number, chosen, at } = await this.work.read(scope, async (tx) => {
      const { number: caseNumber } = await numberOf(tx, caseId);
      await requireEvidence(tx, caseId, evidenceIds);
      const named = new Map((await evidenceNamed(tx, caseId, evidenceIds)).map((one) => [one.id, one]));
      return { number: caseNumber, at: tx.now, chosen: evidenceIds.flatMap((id) => named.get(id) ?? []) };
    });
    if (chosen.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) > MOST_MEGABYTES * MEGABYTE)
      throw new Refusal('EVIDENCE.BUNDLE_TOO_LARGE', { megabytes: MOST_MEGABYTES });
    const spooled: SpooledFile[] = [];
    try {
      const pages: Page[] = [];
      for (const file of chosen) pages.push({ file, source: await this.sourceOf(file, spooled) });
      return await this.joined(number, pages, at, spooled);
    } catch (error) {
      if (error instanceof ReadingFailed) throw new Refusal('EVIDENCE.BUNDLE_UNREADABLE');
      throw error;
    } finally {
      for (const one of spooled) await one.dispose();
    }
  }

  private async sourceOf(file: EvidenceFile, spooled: SpooledFile[]): Promise<BundleSource | null> {
    const isPicture = file.mediaType.startsWith('image/');
    if (!isPicture && file.mediaType !== 'application/pdf') return null;
    const original = await this.receive(await this.files.open(file.fileKey), spooled);
    if (!isPicture) return { path: original.path, kind: 'pdf' };
    const page = await this.receive(Readable.from([await pictureForPage(original.path)]), spooled);
    return { path: page.path, kind: 'jpeg' };
  }

  private async receive(stream: Readable, spooled: SpooledFile[]): Promise<SpooledFile> {
    const one = await this.spool.receive(stream, Number.MAX_SAFE_INTEGER);
    spooled.push(one);
    return one;
  }

  private async joined(
    caseNumber: string,
    pages: readonly Page[],
    at: Date,
    spooled: SpooledFile[],
  ): Promise<Bundle> {
    const sources = pages.flatMap(({ source }) => source ?? []);
    const counts = new Map(
      (await countPages(sources)).map((count, place) => [sources[place]?.path ?? '', count]),
    );
    const items = pages.map(({ file, source }, place) => ({
      number: place + 1,
      fileName: file.fileName,
      kind: file.kind,
      sha256: file.sha256,
      pages: source && (counts.get(source.path) ?? null),
    }));
    const drawn = (indexPages: number) => {
      const placed = placeItems(items, indexPages);
      const all = items.map((item, place) => ({
        ...item,
        ...placed[place],
        from: placed[place]?.from ?? null,
        to: placed[place]?.to ?? null,
      }));
      return pdfOfPaper(indexOfBundle(caseNumber, all), at);
    };
    // The index takes one page for most; where it takes more, its page numbers move on by as many.
    const first = await drawn(1);
    const [indexPages = 1] = await this.pagesOf(first, spooled);
    const index = indexPages === 1 ? first : await drawn(indexPages ?? 1);
    const target = await this.receive(Readable.from([]), spooled);
    await joinPages({
      title: `${caseNumber} 证据合集`,
      at,
      index,
      target: target.path,
      parts: pages.flatMap(({ source }, place) =>
        source && items[place]?.pages
          ? [{ ...source, name: `${String(place + 1)} ${items[place].fileName}` }]
          : [],
      ),
    });
    // What is joined has another length and hash than the empty file it was written over.
    const result = await this.spool.receive(readSpooled(target), Number.MAX_SAFE_INTEGER);
    return { fileName: `${caseNumber}-evidence.pdf`, stream: handOver(result), sizeBytes: result.sizeBytes };
  }

  private async pagesOf(bytes: Buffer, spooled: SpooledFile[]): Promise<readonly (number | null)[]> {
    const { path } = await this.receive(Readable.from([bytes]), spooled);
    return countPages([{ path, kind: 'pdf' }]);
  }
}
