import { docxOfPaper } from './docx-of-paper';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { fromBufferPromise } from 'yauzl';
import type { Paper } from './paper';
import { pdfOfPaper } from './pdf-of-paper';

const text = (words: string) => ({ kind: 'paragraph', text: words }) as const;
const at = new Date('2026-11-26T00:00:00Z');
const paper: Paper = {
  letterhead: { name: '深圳海蓝咨询有限公司', lines: ['Tel. +86 755 1234 5678'] },
  title: '行动计划 Plan of action',
  mark: '草稿 DRAFT',
  footer: 'C-2026-0001',
  blocks: [
    { kind: 'heading', text: '根源分析' },
    { kind: 'list', isNumbered: true, items: [[text('未核实授权链'), { kind: 'list', isNumbered: false, items: [[text('a')]] }], []] },
    { kind: 'table', hasHead: true, rows: [['ASIN', '数量'], ['B0TEST', '12']] },
    { kind: 'columns', columns: [[text('中文')], [text('supplier’s')]] },
    { kind: 'note', text: '' },
  ],
}; // prettier-ignore

const EMU_PER_PIXEL = 9525;

/** What a Word file holds, by name. */
async function partsOf(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    parts.set(entry.fileName, await buffer(stream));
  }
  return parts;
}

describe('a paper', () => {
  it('is a small PDF with its fonts embedded, the same bytes for the same words', async () => {
    const bytes = await pdfOfPaper(paper, at);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.toString('latin1')).toMatch(/FontFile[23]/);
    expect(bytes.length).toBeLessThan(100_000);
    expect((await pdfOfPaper(paper, at)).equals(bytes)).toBe(true);
  });

  it('shows the firm’s logo, and its name in the firm’s colour', async () => {
    const logo = await sharp({ create: { width: 60, height: 20, channels: 3, background: '#8a1538' } })
      .png()
      .toBuffer();
    const head = { name: '深圳海蓝咨询有限公司', lines: [], logo, colour: '#8a1538' };
    const bytes = await pdfOfPaper({ ...paper, letterhead: head }, at);
    expect(bytes.toString('latin1')).toMatch(/\/Subtype \/Image[^>]*\/Width 60/s);
    expect((await pdfOfPaper({ ...paper, letterhead: head }, at)).equals(bytes)).toBe(true);
  });

  it('is a Word file', async () => {
    const bytes = await docxOfPaper(paper);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.includes('word/media/')).toBe(false);
  });

  it.each([
    ['as wide as its box', [1000, 100], [200, 20]],
    ['as high as its box', [60, 200], [19, 64]],
  ] as const)('carries the firm’s logo in a Word file, %s', async (_name, [width, height], shown) => {
    const logo = await sharp({ create: { width, height, channels: 3, background: '#8a1538' } })
      .png()
      .toBuffer();
    const letterhead = { name: '海蓝', lines: [], logo, colour: '#8a1538' };
    const parts = await partsOf(await docxOfPaper({ ...paper, letterhead }));
    expect([...parts].find(([name]) => name.startsWith('word/media/'))?.[1].equals(logo)).toBe(true);
    const xml = parts.get('word/document.xml')?.toString() ?? '';
    const [cx, cy] = shown.map((pixels) => pixels * EMU_PER_PIXEL);
    expect(xml).toContain(`cx="${cx}" cy="${cy}"`);
    expect(xml).toContain('descr="海蓝"');
    expect(xml).toContain('w:val="8a1538"');
  });

  it('reads no file and no address that somebody writes into it', async () => {
    const bytes = await pdfOfPaper({ ...paper, blocks: [text('/etc/passwd http://127.0.0.1:9/x.png')] }, at);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
