import { docxOfPaper } from './docx-of-paper';
import sharp from 'sharp';
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
  });

  it('reads no file and no address that somebody writes into it', async () => {
    const bytes = await pdfOfPaper({ ...paper, blocks: [text('/etc/passwd http://127.0.0.1:9/x.png')] }, at);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
