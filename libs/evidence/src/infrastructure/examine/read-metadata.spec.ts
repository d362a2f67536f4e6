import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { readMetadata } from './read-metadata';

const folder = mkdtempSync(join(tmpdir(), 'metadata-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A PDF whose only stream of objects unpacks to a gigabyte: the same packed blanks again and again. */
function bombOfPdf(): Buffer {
  const blank = Buffer.alloc(16 * 1024 * 1024, 0x20);
  const packed = deflateRawSync(blank, { finishFlush: constants.Z_FULL_FLUSH });
  const stream = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: 64 }, () => packed)]);
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n`),
    Buffer.from(`<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`),
    stream,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF'),
  ]);
}

it('a PDF made to fill its reader is given up before it takes the memory of others', async () => {
  const path = join(folder, 'bomb.pdf');
  const bytes = bombOfPdf();
  writeFileSync(path, bytes);
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
  expect(await readMetadata(path, 'application/pdf', bytes.length)).toBeNull();
  clearInterval(watch);
  expect(Math.round((peak - before) / 1024 / 1024)).toBeLessThan(400);
}, 30_000);
