import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { loadSettings } from '../config/settings';
import { DiskFileStore } from './disk-file-store';
import { FileMissing, originalKey, type FileStore } from './file-store';
import { S3FileStore } from './s3-file-store';

const S3_SERVER = path.join(__dirname, '../../../../test/support/s3-server.mjs');

const made: { folder?: string; server?: ChildProcess } = {};

async function onDisk(): Promise<FileStore> {
  made.folder = await mkdtemp(path.join(tmpdir(), 'overturn-files-'));
  return new DiskFileStore(made.folder);
}

/** A store that speaks S3, in a process of its own: its package is an ES module only. */
async function inBucket(): Promise<FileStore> {
  const server = spawn(process.execPath, [S3_SERVER, 'originals'], { stdio: ['pipe', 'pipe', 'inherit'] });
  made.server = server;
  const [endpoint] = await new Promise<string[]>((resolve) =>
    createInterface(server.stdout).once('line', (line) => resolve([line])),
  );
  return new S3FileStore(
    loadSettings({
      ...process.env,
      S3_ENDPOINT: endpoint,
      S3_BUCKET: 'originals',
      S3_ACCESS_KEY_ID: 'test',
      S3_SECRET_ACCESS_KEY: 'test',
    }),
  );
}

afterAll(async () => {
  made.server?.kill();
  if (made.folder) await rm(made.folder, { recursive: true });
});

describe.each([
  ['a folder', onDisk],
  ['an S3 bucket', inBucket],
])('originals kept in %s', (_where, open) => {
  let store: FileStore;
  beforeAll(async () => {
    store = await open();
  }, 20_000);

  it('come back byte for byte', async () => {
    const bytes = Buffer.from([0, 255, 13, 10, ...Buffer.from('账户已停用')]);
    await store.put(originalKey('firm', 'ab12'), bytes, 'text/plain');
    expect((await store.get(originalKey('firm', 'ab12'))).equals(bytes)).toBe(true);
  });

  it('come back byte for byte when empty and when large', async () => {
    const large = Buffer.alloc(6_000_000, 'overturn');
    await store.put('firm/empty', Buffer.alloc(0), 'text/plain');
    await store.put('firm/large', large, 'message/rfc822');
    expect(await store.get('firm/empty')).toHaveLength(0);
    expect((await store.get('firm/large')).equals(large)).toBe(true);
  });

  it('are never overwritten', async () => {
    await store.put('firm/once', Buffer.from('first'), 'text/plain');
    await store.put('firm/once', Buffer.from('second'), 'text/plain');
    expect((await store.get('firm/once')).toString()).toBe('first');
  });

  it('are whole when several put the same at once', async () => {
    const bytes = Buffer.alloc(500_000, 'x');
    await Promise.all([1, 2, 3, 4].map(() => store.put('firm/together', bytes, 'text/plain')));
    expect((await store.get('firm/together')).equals(bytes)).toBe(true);
  });

  it('are said to be missing when they are', async () => {
    await expect(store.get('firm/nothing')).rejects.toThrow(FileMissing);
    expect(await store.has('firm/nothing')).toBe(false);
    await store.put('firm/something', Buffer.from('x'), 'text/plain');
    expect(await store.has('firm/something')).toBe(true);
  });

  it('are kept from a file and read as a stream', async () => {
    const bytes = Buffer.alloc(300_000, '证据');
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'overturn-incoming-')), 'a');
    await writeFile(file, bytes);
    await store.putFile('firm/streamed', file, 'text/plain');
    await store.putFile('firm/streamed', file, 'text/plain');
    expect((await buffer(await store.open('firm/streamed'))).equals(bytes)).toBe(true);
    await expect(store.open('firm/nothing')).rejects.toThrow(FileMissing);
    await rm(path.dirname(file), { recursive: true });
  });

  it('are taken away when no row names them any more, and nothing is no error', async () => {
    await store.put('firm/part', Buffer.from('x'), 'text/plain');
    await store.remove('firm/part');
    await store.remove('firm/part');
    expect(await store.has('firm/part')).toBe(false);
  });

  it('can be kept: the check says so', async () => {
    await expect(store.check()).resolves.toBeUndefined();
  });
});

describe('a store that cannot be used', () => {
  it('fails its check when the folder cannot be made', async () => {
    await expect(new DiskFileStore('/dev/null/files').check()).rejects.toThrow();
  });

  it('refuses a key that leaves the folder', async () => {
    await expect(new DiskFileStore(tmpdir()).get('../etc/passwd')).rejects.toThrow('may not leave');
  });

  it('fails its check when nothing answers at the address', async () => {
    const settings = loadSettings({
      ...process.env,
      S3_ENDPOINT: 'http://127.0.0.1:9',
      S3_BUCKET: 'originals',
      S3_ACCESS_KEY_ID: 'test',
      S3_SECRET_ACCESS_KEY: 'test',
    });
    await expect(new S3FileStore(settings).check()).rejects.toThrow();
  });
});
