import { readdir } from 'node:fs/promises';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import path from 'node:path';
import type { EvidenceView } from '@overturn/contracts/admin';
import { startApi, type TestApi } from '../support/api';
import { openCase } from '../support/cases';
import { createFirm } from '../support/firm';
import type { Caller } from '../support/caller';

const MEGABYTE = 1024 * 1024;

let api: TestApi;
let owner: Caller;
let route: string;
beforeAll(async () => {
  api = await startApi();
  owner = await (await createFirm(api)).as('owner');
  route = `/cases/${(await openCase(owner)).id}/evidence`;
});
afterAll(() => api?.close());

interface RawAnswer {
  readonly status: number;
  readonly body: { readonly code?: string };
  readonly sentBytes: number;
}

/** Sends pieces as a browser would, for as long as the server takes them. */
function send(headers: Record<string, string>, howMany: number, end: 'finish' | 'hang up' = 'finish') {
  const piece = Buffer.alloc(MEGABYTE, 'a');
  return new Promise<RawAnswer | 'gone'>((resolve) => {
    const url = `${api.url}/api/v1/admin${route}?kind=other&fileName=a.txt`;
    const call: ClientRequest = request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', ...owner.browserHeaders(), ...headers },
    });
    let sentBytes = 0;
    let isOver = false;
    call.on('response', (answer: IncomingMessage) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => {
        isOver = true;
        resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) as RawAnswer['body'], sentBytes });
      });
    });
    call.on('error', () => {
      isOver = true;
      resolve('gone');
    });
    const pump = (left: number): void => {
      if (isOver) return;
      if (left === 0) return void (end === 'finish' ? call.end() : call.destroy());
      sentBytes += piece.length;
      call.write(piece, () => pump(left - 1));
    };
    pump(howMany);
  });
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
const listed = async () => ((await owner.get(route)).body as { items: EvidenceView[] }).items.length;
const left = async () =>
  (await readdir(path.join(api.settings.FILES_DIR, '.incoming')).catch(() => [])).length;

describe('A stream', () => {
  it('of 2 GB is refused long before its end, and costs no memory', async () => {
    const idle = process.memoryUsage().rss;
    let peak = idle;
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
    const answer = await send({ 'transfer-encoding': 'chunked' }, 2_048);
    clearInterval(watch);
    expect(answer).toMatchObject({ status: 413, body: { code: 'EVIDENCE.TOO_LARGE' } });
    expect((answer as RawAnswer).sentBytes).toBeLessThan(200 * MEGABYTE);
    expect((peak - idle) / MEGABYTE).toBeLessThan(300);
    expect(await left()).toBe(0);
  });

  it('that says it has 2 GB is refused before it is read', async () => {
    const answer = await send({ 'content-length': String(2 ** 31) }, 64);
    expect(answer).toMatchObject({ status: 413, body: { code: 'EVIDENCE.TOO_LARGE' } });
  });

  it('that ends before the length it told leaves nothing behind', async () => {
    const before = await listed();
    expect(await send({ 'content-length': String(50 * MEGABYTE) }, 3, 'hang up')).toBe('gone');
    while ((await left()) > 0) await nextTurn();
    expect(await listed()).toBe(before);
  });

  it('of somebody who is not signed in is not read', async () => {
    const answer = await send({ 'transfer-encoding': 'chunked', cookie: 'none' }, 2_048);
    expect(answer).toMatchObject({ status: 401 });
    expect((answer as RawAnswer).sentBytes).toBeLessThan(64 * MEGABYTE);
  });
});
