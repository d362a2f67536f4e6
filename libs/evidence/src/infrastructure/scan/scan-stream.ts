import { Transform, type Readable, type TransformCallback } from 'node:stream';
import type { VirusScanner } from '@overturn/platform';
import { TestVirusSearch } from '../examine/test-virus';

/** Hands a stream on and looks for the test virus in it on the way. */
class TestVirusFilter extends Transform {
  readonly search = new TestVirusSearch();

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.search.push(chunk);
    done(null, chunk);
  }
}

/**
 * What was found in a stream of bytes, or null. The built-in look for the test virus is taken with every scanner
 * and with none. @throws what the stream or the scanner throws: then nobody knows.
 */
export async function scanStream(stream: Readable, scanner: VirusScanner | null): Promise<string | null> {
  const filter = new TestVirusFilter();
  stream.once('error', (error) => filter.destroy(error));
  const passed = stream.pipe(filter);
  try {
    const verdict = scanner ? await scanner.scan(passed) : await readToEnd(passed);
    if (filter.search.found) return 'Test virus (EICAR)';
    return verdict?.verdict === 'infected' ? verdict.finding : null;
  } finally {
    stream.destroy();
  }
}

async function readToEnd(stream: Readable): Promise<null> {
  for await (const chunk of stream) void chunk;
  return null;
}
