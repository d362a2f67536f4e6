import { expect, type Download, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import yauzl from 'yauzl';

/** Downloads a paper by its name in the menu of the first button for that. */
export async function downloadPaper(page: Page, choice: string): Promise<Buffer> {
  const button = page.getByRole('button', { name: '下载', exact: true }).first();
  await button.click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: choice, exact: true }).click(),
  ]);
  return bytesOf(download);
}

export const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

/** The words of a PDF, as a reader of it finds them, without blanks. */
export async function wordsOfPdf(bytes: Buffer): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await pdf.destroy();
  return pages.join('').replaceAll(/\s/g, '');
}

/** The words of a Word file, without its markup. */
export const wordsOfDocx = (bytes: Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (broken, zip) => {
      if (broken) return reject(broken);
      zip.on('error', reject);
      zip.on('end', () => reject(new Error('No document in the Word file')));
      zip.on('entry', (entry: yauzl.Entry) => {
        if (entry.fileName !== 'word/document.xml') return zip.readEntry();
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          text(stream).then((xml) => resolve(xml.replaceAll(/<[^>]+>/g, '')), reject);
        });
      });
      zip.readEntry();
    });
  });

/** A finding of the checker that names these words. */
export const finding = (page: Page, words: string | RegExp) =>
  page.locator('.plan-findings li').filter({ hasText: words });

export const expectFound = (page: Page, words: string | RegExp): Promise<void> =>
  expect(finding(page, words).first()).toBeVisible();
