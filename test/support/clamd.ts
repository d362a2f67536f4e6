import { createServer, type AddressInfo } from 'node:net';

/** A virus scanner that speaks clamd's protocol and answers as told. */
export interface FakeClamd {
  readonly url: string;
  /** What it answers from now on; nothing: it hangs up. */
  answer(text: string): void;
  /** How often it was asked. */
  asked(): number;
  stop(): void;
}

const END = Buffer.alloc(4);

export async function startClamd(): Promise<FakeClamd> {
  let reply = 'stream: OK\0';
  let count = 0;
  const server = createServer((socket) => {
    let last = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      last = Buffer.concat([last, chunk]).subarray(-4);
      if (!last.equals(END)) return;
      count++;
      socket.end(reply);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: (text) => (reply = text),
    asked: () => count,
    stop: () => void server.close(),
  };
}
