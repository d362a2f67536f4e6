import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { SpooledFile } from '@overturn/platform';

export const readSpooled = (file: SpooledFile): Readable => createReadStream(file.path);

/** A spooled file for the last time: it is taken away when its stream has closed. */
export function handOver(file: SpooledFile): Readable {
  const stream = readSpooled(file);
  stream.once('close', () => void file.dispose());
  return stream;
}
