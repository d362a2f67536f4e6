import { createHash } from 'node:crypto';
import { Writable, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export interface PackEntry {
  readonly name: string;
  /** Opened when its turn comes: one file at a time is held. */
  readonly open: () => Promise<Readable>;
}

/**
 * A zip archive of these entries in this order, the same bytes each time: nothing is compressed, because the result of
 * compressing depends on the version of the library, and every entry bears the first instant that a zip can name.
 */
export function packZip(entries: readonly PackEntry[]): Readable {
  const zip = new ZipFile();
  const options = { mtime: new Date(0), mode: 0o100644, compress: false, forceDosTimestamp: true } as const;
  for (const { name, open } of entries)
    zip.addReadStreamLazy(name, options, (give) => {
      open().then(
        (stream) => give(null, stream),
        (error: unknown) => give(error, undefined as never),
      );
    });
  // yazl tells of a source that fails on the archive; whoever reads the archive must hear of it.
  zip.on('error', (error: Error) => (zip.outputStream as Readable).destroy(error));
  zip.end();
  return zip.outputStream as Readable;
}

/** Hash and size of a stream, none of which is kept. */
export async function measured(
  stream: Readable,
): Promise<{ readonly sha256: string; readonly sizeBytes: number }> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  await pipeline(
    stream,
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        sizeBytes += chunk.length;
        done();
      },
    }),
  );
  return { sha256: hash.digest('hex'), sizeBytes };
}
