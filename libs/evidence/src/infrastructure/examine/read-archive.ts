import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { MOST_ENTRIES, MOST_EXPANDED_BYTES, type ArchiveFacts } from '../../domain/judge-file';
import type { TestVirusSearch } from './test-virus';

const SYMBOLIC_LINK = 0o120000;
const TYPE_OF_FILE = 0o170000;

/**
 * What an archive holds. Its directory is read first and believed only where it says "too much"; else every entry
 * is unpacked into nothing, and an entry longer than the directory says makes the archive broken.
 */
export async function readArchive(path: string, search: TestVirusSearch): Promise<ArchiveFacts | 'broken'> {
  try {
    return await readEntries(
      await openPromise(path, { lazyEntries: true, strictFileNames: true, autoClose: false }),
      search,
    );
  } catch {
    return 'broken';
  }
}

async function readEntries(zip: ZipFile, search: TestVirusSearch): Promise<ArchiveFacts> {
  try {
    const entries = zip.entryCount > MOST_ENTRIES ? [] : await directoryOf(zip);
    const expandedBytes = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    const facts = {
      entries: zip.entryCount,
      expandedBytes,
      names: entries.map(({ fileName }) => fileName),
    };
    if (expandedBytes > MOST_EXPANDED_BYTES) return facts;
    for (const entry of entries) await unpackIntoNothing(zip, entry, search);
    return facts;
  } finally {
    zip.close();
  }
}

async function directoryOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    if (entries.length > MOST_ENTRIES) throw new Error('more entries than announced');
  }
  return entries;
}

async function unpackIntoNothing(zip: ZipFile, entry: Entry, search: TestVirusSearch): Promise<void> {
  if (entry.isEncrypted()) throw new Error('encrypted');
  if (((entry.externalFileAttributes >>> 16) & TYPE_OF_FILE) === SYMBOLIC_LINK) throw new Error('a link');
  if (entry.fileName.endsWith('/')) return;
  const stream = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream as AsyncIterable<Buffer>) search.push(chunk);
}
