import { pathToFileURL } from 'node:url';
import { runApart } from '@overturn/platform';

const LIMITS = { milliseconds: 15_000, heapMegabytes: 384 };
const MOST_PAGES = 20;

const PDF = `
  const { getDocument } = await import(paths.pdf);
  const task = getDocument({ data: new Uint8Array(require('node:fs').readFileSync(input.path)),
    isEvalSupported: false, enableXfa: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 });
  const pdf = await task.promise;
  let words = '';
  for (let number = 1; number <= Math.min(pdf.numPages, input.pages) && words.length < input.most; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    words += items.map((one) => (one.str ?? '') + (one.hasEOL ? '\\n' : '')).join('') + '\\n';
  }
  return words.slice(0, input.most);`;

/** The words of a PDF, page by page; empty for one that holds pictures only. @throws ReadingFailed */
export const wordsOfPdf = (path: string, mostCharacters: number): Promise<string> =>
  runApart<string>(
    PDF,
    { pdf: pathToFileURL(require.resolve('pdfjs-dist/legacy/build/pdf.mjs')).href },
    { path, pages: MOST_PAGES, most: mostCharacters },
    LIMITS,
  );
