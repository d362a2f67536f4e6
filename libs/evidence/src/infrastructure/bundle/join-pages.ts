import { runApart } from '@overturn/platform';

/** Files are large and foreign: they are joined apart, with bounded time and memory. */
const LIMITS = { milliseconds: 90_000, heapMegabytes: 768, growthMegabytes: 900 };

export interface BundleSource {
  readonly path: string;
  readonly kind: 'pdf' | 'jpeg';
}

const PAPER = { pdf: require.resolve('@cantoo/pdf-lib') };

const COUNT = `
  const { PDFDocument } = require(paths.pdf);
  const counts = [];
  for (const { path, kind } of input.sources) {
    if (kind === 'jpeg') { counts.push(1); continue; }
    try {
      const one = await PDFDocument.load(require('node:fs').readFileSync(path), { updateMetadata: false });
      counts.push(one.getPageCount());
    } catch { counts.push(null); }
  }
  return counts;`;

/** Pages of each; null for a PDF that its reader cannot make sense of, an encrypted one among them. @throws ReadingFailed */
export const countPages = (sources: readonly BundleSource[]): Promise<readonly (number | null)[]> =>
  runApart(COUNT, PAPER, { sources }, LIMITS);

const JOIN = `
  const fs = require('node:fs');
  const { PDFDocument, PDFHexString, PDFName, PDFNumber, StandardFonts, rgb } = require(paths.pdf);
  const bundle = await PDFDocument.create({ updateMetadata: false });
  bundle.setProducer('Overturn');
  bundle.setTitle(input.title);
  bundle.setCreationDate(new Date(input.at));
  bundle.setModificationDate(new Date(input.at));
  const marks = [];
  const addPdf = async (bytes) => {
    const from = await PDFDocument.load(bytes, { updateMetadata: false });
    for (const page of await bundle.copyPages(from, from.getPageIndices())) bundle.addPage(page);
  };
  const [width, height, margin] = [595.28, 841.89, 36];
  const addPicture = async (bytes) => {
    const picture = await bundle.embedJpg(bytes);
    const wide = picture.width > picture.height;
    const page = bundle.addPage(wide ? [height, width] : [width, height]);
    const room = { width: page.getWidth() - 2 * margin, height: page.getHeight() - 2 * margin };
    const scale = Math.min(room.width / picture.width, room.height / picture.height, 1);
    page.drawImage(picture, { x: (page.getWidth() - picture.width * scale) / 2,
      y: (page.getHeight() - picture.height * scale) / 2, width: picture.width * scale, height: picture.height * scale });
  };
  await addPdf(Buffer.from(input.index));
  const indexPages = bundle.getPageCount();
  for (const { path, kind, name } of input.parts) {
    marks.push({ name, page: bundle.getPageCount() });
    await (kind === 'pdf' ? addPdf : addPicture)(fs.readFileSync(path));
  }
  const font = await bundle.embedFont(StandardFonts.Helvetica);
  const pages = bundle.getPages();
  pages.forEach((page, place) => {
    if (place < indexPages) return;
    const words = (place + 1) + ' / ' + pages.length;
    const { x, y, width: across } = page.getCropBox();
    const size = 9;
    const wide = font.widthOfTextAtSize(words, size);
    page.drawRectangle({ x: x + across - wide - 24, y: y + 8, width: wide + 8, height: 14, color: rgb(1, 1, 1), opacity: 0.8 });
    page.drawText(words, { x: x + across - wide - 20, y: y + 12, size, font, color: rgb(0.25, 0.25, 0.25) });
  });
  const { context } = bundle;
  const outline = context.nextRef();
  const refs = marks.map(() => context.nextRef());
  marks.forEach(({ name, page }, place) => {
    const item = { Title: PDFHexString.fromText(name), Parent: outline,
      Dest: [pages[page].ref, PDFName.of('XYZ'), null, null, null] };
    if (place > 0) item.Prev = refs[place - 1];
    if (place < refs.length - 1) item.Next = refs[place + 1];
    context.assign(refs[place], context.obj(item));
  });
  if (refs.length > 0) {
    context.assign(outline, context.obj({ Type: PDFName.of('Outlines'), First: refs[0], Last: refs[refs.length - 1],
      Count: PDFNumber.of(refs.length) }));
    bundle.catalog.set(PDFName.of('Outlines'), outline);
  }
  fs.writeFileSync(input.target, await bundle.save());
  return pages.length;`;

/** Joins an index and files to one PDF with page numbers and bookmarks. @returns its pages. @throws ReadingFailed */
export const joinPages = (input: {
  readonly title: string;
  readonly at: Date;
  readonly index: Buffer;
  readonly parts: readonly (BundleSource & { readonly name: string })[];
  readonly target: string;
}): Promise<number> => runApart(JOIN, PAPER, { ...input, index: new Uint8Array(input.index) }, LIMITS);
