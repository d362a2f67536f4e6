import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { ClamdScanner } from './clamd-scanner';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** A clamd of our own: it reads the command and the pieces, and answers as told. */
function fakeClamd(answer: (socket: Socket, content: Buffer) => void): Promise<string> {
  const server = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      got = Buffer.concat([got, chunk]);
      const content = wholeContent(got);
      if (content) answer(socket, content);
    });
  });
  servers.push(server);
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`tcp://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );
}

/** What was sent, once the piece of no length came. */
function wholeContent(got: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  let at = 'zINSTREAM\0'.length;
  while (got.length >= at + 4) {
    const length = got.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(got.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

const scan = (address: string, content = 'a file') =>
  new ClamdScanner(address, { idleMs: 200, totalMs: 600 }).scan(Readable.from([Buffer.from(content)]));

describe('clamd', () => {
  it('is sent the whole file in pieces, and believed when it says OK', async () => {
    let seen = '';
    const address = await fakeClamd((socket, content) => {
      seen = content.toString();
      socket.end('stream: OK\0');
    });
    const stream = Readable.from([Buffer.from('first, '), Buffer.from('second')]);
    expect(await new ClamdScanner(address).scan(stream)).toEqual({ verdict: 'clean' });
    expect(seen).toBe('first, second');
  });

  it('names what it found', async () => {
    const address = await fakeClamd((socket) => socket.end('stream: Win.Test.EICAR_HDB-1 FOUND\0'));
    expect(await scan(address)).toEqual({ verdict: 'infected', finding: 'Win.Test.EICAR_HDB-1' });
  });

  it.each<[string, (socket: Socket) => void]>([
    ['an error of its own', (socket) => socket.end('INSTREAM size limit exceeded. ERROR\0')],
    ['garbage', (socket) => socket.end(Buffer.from([0xff, 0x01, 0x00]))],
    ['an OK about something else', (socket) => socket.end('stream: OK maybe\0')],
    ['nothing before it hangs up', (socket) => socket.end()],
    ['half a sentence', (socket) => socket.end('stream: O')],
    ['an endless sentence', (socket) => socket.write('x'.repeat(10_000))],
    ['silence', () => undefined],
    ['a byte now and then', (socket) => void setInterval(() => socket.write('x'), 50).unref()],
  ])('that answers with %s gave no verdict', async (_what, answer) => {
    await expect(scan(await fakeClamd((socket) => answer(socket)))).rejects.toThrow('no verdict');
  });

  it('that says OK before it has the whole file is not believed', async () => {
    const server = createServer((socket) => socket.on('error', () => undefined).end('stream: OK\0'));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(65_536);
      })(),
    );
    const { port } = server.address() as AddressInfo;
    const scanner = new ClamdScanner(`tcp://127.0.0.1:${port}`, { idleMs: 500, totalMs: 1_000 });
    await expect(scanner.scan(endless)).rejects.toThrow('no verdict');
  });

  it('that is not there gave no verdict', async () => {
    await expect(scan('tcp://127.0.0.1:9')).rejects.toThrow('no verdict');
    await expect(scan('unix:///nowhere/clamd.ctl')).rejects.toThrow('no verdict');
  });
});
