import { createReadStream } from 'node:fs';
import type { SpooledFile } from '@overturn/platform';
import { HEAD_BYTES, isArchive, mediaTypeOf } from '../../domain/accepted-files';
import type { FileFacts } from '../../domain/judge-file';
import { readArchive } from './read-archive';
import { readImage } from './read-image';
import { TestVirusSearch } from './test-virus';

/** Finds out about a file what decides whether it may be kept; reads it in pieces. */
export async function examineFile(file: SpooledFile, fileName: string): Promise<FileFacts> {
  const search = new TestVirusSearch();
  const head = await readThrough(file.path, search);
  const mediaType = mediaTypeOf(head, fileName) ?? '';
  const archive = isArchive(head) ? await readArchive(file.path, search) : null;
  return {
    fileName,
    sizeBytes: file.sizeBytes,
    head,
    image: mediaType.startsWith('image/') ? await readImage(file.path) : null,
    archive,
    hasTestVirus: search.found,
  };
}

async function readThrough(path: string, search: TestVirusSearch): Promise<Buffer> {
  let head = Buffer.alloc(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk]).subarray(0, HEAD_BYTES);
    search.push(chunk);
  }
  return head;
}
