import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { measured, packZip, type PackEntry } from './pack-zip';

const entry = (name: string, words: string): PackEntry => ({
  name,
  open: () => Promise.resolve(Readable.from([Buffer.from(words)])),
});
const entries = [entry('manifest.json', '{}'), entry('attachments/发票.pdf', '发票'), entry('empty.txt', '')];

describe('a package', () => {
  it('is the same bytes each time, in every zone', async () => {
    const first = await buffer(packZip(entries));
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/Los_Angeles';
    const second = await buffer(packZip(entries));
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(second.equals(first)).toBe(true);
    expect(first.toString('latin1')).toContain('manifest.json');
  });

  it('is measured without being kept', async () => {
    const bytes = await buffer(packZip(entries));
    const found = await measured(packZip(entries));
    expect(found.sizeBytes).toBe(bytes.length);
    expect(found.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('fails for its reader when a file cannot be read', async () => {
    const broken = [...entries, { name: 'gone.pdf', open: () => Promise.reject(new Error('No file')) }];
    await expect(measured(packZip(broken))).rejects.toThrow('No file');
  });
});
