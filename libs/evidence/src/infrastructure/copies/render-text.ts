import { readFile } from 'node:fs/promises';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import sanitizeHtml from 'sanitize-html';
import { DOCX, OUTLOOK_MAIL, RFC822_MAIL, XLSX } from '../../domain/accepted-files';
import { runApart } from '@overturn/platform';

const LIMITS = { milliseconds: 30_000, heapMegabytes: 384 };
const MOST_CHARACTERS = 300_000;
const MOST_SHEETS = 5;
const MOST_ROWS = 500;
const MOST_COLUMNS = 60;

/** Words and their order only: nothing that loads, runs or leads away. */
const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'td',
    'th', 'strong', 'em', 'u', 's', 'sup', 'sub', 'br', 'pre', 'blockquote', 'hr', 'img', 'caption'], // prettier-ignore
  allowedAttributes: { td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'], img: ['src', 'alt'] },
  allowedSchemes: [],
  allowedSchemesByTag: { img: ['data'] },
  exclusiveFilter: ({ tag, attribs }) =>
    tag === 'img' && !/^data:image\/(png|jpeg|gif|webp);base64,/.test(attribs['src'] ?? ''),
};

const WORD = `
  const mammoth = require(paths.mammoth);
  return (await mammoth.convertToHtml({ path: input.path }, { externalFileAccess: false })).value.slice(0, input.most);`;

const SHEETS = `
  const { default: read } = require(paths.sheets);
  const sheets = await read(input.path);
  return sheets.slice(0, input.sheets).map(({ sheet, data }) => ({
    name: String(sheet),
    rows: data.slice(0, input.rows).map((row) => row.slice(0, input.columns).map((cell) =>
      cell === null || cell === undefined ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).slice(0, 2000))) }));`;

const MAIL = `
  const { simpleParser } = require(paths.mailparser);
  const mail = await simpleParser(require('node:fs').createReadStream(input.path), { skipImageLinks: true,
    skipTextToHtml: true, maxChildNodes: 200, maxHeadSize: 1000000, checksumAlgo: false });
  return { from: mail.from?.text, to: [mail.to].flat().map((one) => one?.text).join(', '), subject: mail.subject,
    date: mail.date?.toISOString(), text: (mail.text || '').slice(0, input.most) };`;

const OUTLOOK = `
  const Reader = require(paths.msgreader).default;
  const mail = new Reader(require('node:fs').readFileSync(input.path)).getFileData();
  return { from: [mail.senderName, mail.senderEmail].filter(Boolean).join(' '),
    to: (mail.recipients || []).map((one) => one.email || one.name).join(', '), subject: mail.subject,
    date: mail.messageDeliveryTime, text: (mail.body || '').slice(0, input.most) };`;

interface MailWords {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly date?: string;
  readonly text: string;
}

/** What a document says, as HTML without anything that acts; null for types that have no such look. @throws ReadingFailed */
export async function renderText(path: string, mediaType: string): Promise<string | null> {
  const input = { path, most: MOST_CHARACTERS };
  switch (mediaType) {
    case DOCX:
      return clean(await runApart<string>(WORD, { mammoth: require.resolve('mammoth') }, input, LIMITS));
    case XLSX:
      return clean(sheetsAsTables(await readSheets(path)));
    case RFC822_MAIL:
      return mailAsText(await runApart(MAIL, { mailparser: require.resolve('mailparser') }, input, LIMITS));
    case OUTLOOK_MAIL:
      return mailAsText(
        await runApart(OUTLOOK, { msgreader: require.resolve('@kenjiuno/msgreader') }, input, LIMITS),
      );
    case 'text/plain':
    case 'text/csv':
      return `<pre>${escape(await decoded(path))}</pre>`;
    default:
      return null;
  }
}

const clean = (html: string): string => sanitizeHtml(html, ALLOWED);

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const readSheets = (path: string): Promise<readonly Sheet[]> =>
  runApart<readonly Sheet[]>(
    SHEETS,
    { sheets: require.resolve('read-excel-file/node') },
    { path, sheets: MOST_SHEETS, rows: MOST_ROWS, columns: MOST_COLUMNS },
    LIMITS,
  );

const sheetsAsTables = (sheets: readonly Sheet[]): string =>
  sheets
    .map(({ name, rows }) => {
      const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`);
      return `<h3>${escape(name)}</h3><table><tbody>${lines.join('')}</tbody></table>`;
    })
    .join('');

function mailAsText({ from, to, subject, date, text }: MailWords): string {
  const head = [from, to, date].filter((line) => line).map((line) => escape(line ?? ''));
  return `<h3>${escape(subject ?? '')}</h3><p>${head.join('<br />')}</p><pre>${escape(text)}</pre>`;
}

async function decoded(path: string): Promise<string> {
  const bytes = (await readFile(path)).subarray(0, MOST_CHARACTERS * 2);
  const encoding = chardet.detect(bytes) ?? 'utf-8';
  return iconv.decode(bytes, iconv.encodingExists(encoding) ? encoding : 'utf-8').slice(0, MOST_CHARACTERS);
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
