import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { ScannerFailed, type ScanVerdict, type VirusScanner } from './virus-scanner';

interface Patience {
  /** Without a byte in either direction. */
  readonly idleMs: number;
  readonly totalMs: number;
}
const PATIENCE: Patience = { idleMs: 30_000, totalMs: 300_000 };
const LONGEST_REPLY = 4_096;

/** clamd over its INSTREAM command (https://docs.clamav.net/manual/Usage/Scanning.html#clamd): the file is streamed. */
export class ClamdScanner implements VirusScanner {
  readonly engine = 'clamav';

  /** @param address `tcp://host:port` or `unix:///path` */
  constructor(
    private readonly address: string,
    private readonly patience: Patience = PATIENCE,
  ) {}

  async scan(stream: Readable): Promise<ScanVerdict> {
    const socket = this.connect();
    const total = setTimeout(() => socket.destroy(new Error('took too long')), this.patience.totalMs);
    socket.setTimeout(this.patience.idleMs, () => socket.destroy(new Error('silent for too long')));
    const reply = replyOf(socket);
    try {
      // clamd may answer, and hang up, before all was sent: its reply counts, not the broken pipe.
      const sent = sendInPieces(socket, stream).then(
        () => true,
        () => false,
      );
      const [said, isWhole] = await Promise.all([reply, sent]);
      const verdict = verdictOf(said);
      if (verdict.verdict === 'clean' && !isWhole) throw new ScannerFailed('a verdict on half a file');
      return verdict;
    } catch (error) {
      throw error instanceof ScannerFailed ? error : new ScannerFailed(String((error as Error).message));
    } finally {
      clearTimeout(total);
      stream.destroy();
      socket.destroy();
    }
  }

  private connect(): Socket {
    const at = new URL(this.address);
    return at.protocol === 'unix:'
      ? connect({ path: decodeURIComponent(at.pathname) })
      : connect({ host: at.hostname, port: Number(at.port || 3310) });
  }
}

async function sendInPieces(socket: Socket, stream: Readable): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for await (const piece of stream as AsyncIterable<Buffer>) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    await write(socket, Buffer.concat([length, piece]));
  }
  await write(socket, Buffer.alloc(4));
}

const write = (socket: Socket, bytes: Buffer): Promise<void> =>
  new Promise((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())));

/** What clamd says until it ends its sentence with a NUL, or hangs up. */
function replyOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    socket.on('data', (chunk) => {
      said += chunk.toString('utf8');
      if (said.includes('\0')) resolve(said.slice(0, said.indexOf('\0')));
      else if (said.length > LONGEST_REPLY) reject(new ScannerFailed('an endless reply'));
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new ScannerFailed('hung up')));
  });
}

function verdictOf(reply: string): ScanVerdict {
  if (reply === 'stream: OK') return { verdict: 'clean' };
  const finding = /^stream: (.{1,200}) FOUND$/.exec(reply)?.[1];
  if (finding) return { verdict: 'infected', finding };
  throw new ScannerFailed(reply.slice(0, 200));
}
