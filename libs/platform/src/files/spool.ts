import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file on its way in: on this machine's disk, not yet kept. */
export interface SpooledFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** Takes it away; whoever received it must call this. */
  dispose(): Promise<void>;
}

export class StreamTooLarge extends Error {
  constructor(readonly limitBytes: number) {
    super(`A stream of more than ${limitBytes} bytes`);
    this.name = 'StreamTooLarge';
  }
}

/** The sender went away, or sent less than it had announced. */
export class StreamBroken extends Error {
  constructor() {
    super('A stream that ended before its end');
    this.name = 'StreamBroken';
  }
}

const ABANDONED_MS = 24 * 3_600_000;

/** Where streams land before they are looked at: counted and hashed on their way to disk, never whole in memory. */
export class Spool {
  private isSwept = false;

  constructor(private readonly folder: string) {}

  /** @throws StreamTooLarge as soon as the limit is passed, StreamBroken; nothing is left behind then. */
  async receive(stream: Readable, limitBytes: number): Promise<SpooledFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await this.sweepOnce();
    const file = path.join(this.folder, randomUUID());
    const dispose = () => rm(file, { force: true });
    const hash = createHash('sha256');
    let sizeBytes = 0;
    const count = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        sizeBytes += chunk.length;
        if (sizeBytes > limitBytes) return done(new StreamTooLarge(limitBytes));
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      // The source must outlive a refusal: an HTTP answer is still to be sent over its socket.
      await pipeline(
        stream.iterator({ destroyOnReturn: false }),
        count,
        createWriteStream(file, { flags: 'wx', mode: 0o600 }),
      );
    } catch (error) {
      await dispose();
      if (error instanceof StreamTooLarge) throw error;
      if (isBroken(error)) throw new StreamBroken();
      throw error;
    }
    return { path: file, sizeBytes, sha256: hash.digest('hex'), dispose };
  }

  /** Files of processes that were killed. */
  private async sweepOnce(): Promise<void> {
    if (this.isSwept) return;
    this.isSwept = true;
    for (const name of await readdir(this.folder)) {
      const file = path.join(this.folder, name);
      const there = await stat(file).catch(() => null);
      if (there?.isFile() && Date.now() - there.mtimeMs > ABANDONED_MS) await rm(file, { force: true });
    }
  }
}

const BROKEN = new Set([
  'ECONNRESET',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_DESTROYED',
  'ABORT_ERR',
  'EPIPE',
]);

const isBroken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && BROKEN.has(String(error.code));
