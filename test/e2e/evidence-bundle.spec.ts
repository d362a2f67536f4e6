import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { newId } from '@overturn/platform';
import sharp from 'sharp';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { createFirm } from '../support/firm';
import { keepFile, pdfOf } from '../support/papers';

let api: TestApi;
let owner: Caller;
beforeAll(async () => {
  api = await startApi();
  owner = await (await createFirm(api)).as('owner');
});
afterAll(() => api?.close());

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#ddeeff' } })
    .jpeg()
    .toBuffer();
const bundleOf = (caller: Caller, caseId: string, ids: readonly string[]) =>
  caller.get(`/cases/${caseId}/evidence/bundle?${ids.map((id) => `evidenceIds=${id}`).join('&')}`);
const bookmarksOf = (paper: PDFDocument): string[] => {
  const names: string[] = [];
  const outline = paper.catalog.lookup(PDFName.of('Outlines'), PDFDict);
  let item = outline.lookupMaybe(PDFName.of('First'), PDFDict);
  for (; item; item = item.lookupMaybe(PDFName.of('Next'), PDFDict))
    names.push(item.lookup(PDFName.of('Title'), PDFHexString).decodeText());
  return names;
};

it('joins pictures and PDFs in the chosen order behind an index; what cannot be drawn is listed only', async () => {
  const { id } = await openCase(owner);
  const invoice = await keepFile(owner, id, '发票.pdf', await pdfOf(newId()));
  const broken = await keepFile(owner, id, '坏.pdf', Buffer.from(`%PDF-1.7 ${newId()}`), 'other');
  const list = await keepFile(owner, id, '清单.csv', Buffer.from(`asin,数量\n${newId()},1`), 'other');
  const photo = await keepFile(owner, id, '仓库.jpg', await picture(1600, 900), 'other');
  const answer = await bundleOf(owner, id, [photo, list, broken, invoice]);
  expect(answer.status).toBe(200);
  const paper = await PDFDocument.load(answer.body as Buffer);
  expect(paper.getPageCount()).toBe(3);
  expect(bookmarksOf(paper)).toEqual(['1 仓库.jpg', '4 发票.pdf']);
  const [, second, third] = paper.getPages().map((page) => Math.round(page.getWidth()));
  expect([second, third]).toEqual([842, 200]);
});

it('is of one case and one firm, and of at least one file', async () => {
  const { id } = await openCase(owner);
  const stranger = await (await createFirm(api)).as('owner');
  const file = await keepFile(owner, id, '发票.pdf', await pdfOf(newId()));
  expect((await bundleOf(owner, (await openCase(owner)).id, [file])).status).toBe(404);
  expect((await bundleOf(stranger, id, [file])).status).toBe(404);
  expect((await bundleOf(owner, id, [])).status).toBe(422);
});
