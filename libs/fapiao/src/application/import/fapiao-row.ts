import { dayOfCell, minorOfCell, type RawRow } from '@overturn/billing';
import type { FapiaoForm } from '@overturn/kernel';
import type { FapiaoFacts } from '../../domain/fapiao-facts';

/** Columns of a file, by the words in its head: those of the tax bureau's own export, and plain ones. */
const HEADS = {
  number: ['数电发票号码', '数电票号码', '发票号码', 'number'],
  issuedOn: ['开票日期', 'issued on', 'date'],
  title: ['购买方名称', '购方名称', '抬头', 'buyer', 'title'],
  taxNumber: ['购方识别号', '购买方识别号', '购方税号', '税号', 'tax number'],
  item: ['货物或应税劳务名称', '项目名称', '项目', 'item'],
  net: ['不含税金额', '金额', 'net'],
  taxRate: ['税率', 'tax rate'],
  tax: ['税额', 'tax'],
  form: ['发票票种', '发票类型', 'form'],
  invoice: ['账单编号', '账单', 'invoice'],
  blue: ['被红冲蓝字数电票号码', '蓝字发票号码', '蓝票号码', 'blue number'],
  remark: ['备注', 'remark'],
} as const;
export type FapiaoColumn = keyof typeof HEADS;
const NEEDED: readonly FapiaoColumn[] = ['number', 'issuedOn', 'title', 'item', 'net', 'taxRate', 'tax'];
const MOST_HEAD_LINES = 10;

/** A row that can be read: blue with the number of its invoice, red with the number of its blue one. */
export interface FapiaoRow {
  readonly line: number;
  readonly form: FapiaoForm;
  readonly facts: FapiaoFacts;
  readonly invoiceNumber: string | null;
  /** Set on a red one; null on a blue one. */
  readonly blueNumber: string | null;
  readonly isRed: boolean;
}

export type FapiaoFault =
  | 'column'
  | 'number'
  | 'day'
  | 'amount'
  | 'rate'
  | 'text'
  | 'twice'
  | 'invoice'
  | 'blue'
  | 'currency'
  | 'over'
  | 'facts';

export interface FapiaoFinding {
  readonly line: number;
  readonly fault: FapiaoFault;
  /** The column, or what is missing. */
  readonly about: string;
}

export interface ReadRows {
  readonly rows: readonly FapiaoRow[];
  readonly faults: readonly FapiaoFinding[];
}

const plain = (cell: string) =>
  cell
    .trim()
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'/, '')
    .trim();
const INVOICE = /INV-\d{4}-\d{4,}/;
const LONGEST = 200;

/** Parts per million: `6%`, `0.06`, `免税`, `不征税`, `0`; null for what is no rate. */
export function rateOfCell(cell: string): number | null {
  const text = plain(cell);
  if (['免税', '不征税', '***'].includes(text)) return 0;
  const match = /^(\d{1,2})(?:\.(\d{1,4}))?(%?)$/.exec(text);
  if (!match) return null;
  const [, whole = '', fraction = '', percent] = match;
  const scale = percent === '%' ? 10_000 : 1_000_000;
  const ppm = Math.round(Number(`${whole}.${fraction || '0'}`) * scale);
  return ppm <= 1_000_000 ? ppm : null;
}

/** Reads the rows below the head; every bad one is named by its line. */
export function readFapiaoRows(raw: readonly RawRow[]): ReadRows {
  const headAt = raw.slice(0, MOST_HEAD_LINES).findIndex(({ cells }) => placeOf(cells, 'number') >= 0);
  const head = raw[headAt];
  if (!head) return { rows: [], faults: [{ line: 1, fault: 'column', about: HEADS.number[0] }] };
  const missing = NEEDED.filter((column) => placeOf(head.cells, column) < 0);
  if (missing.length > 0)
    return {
      rows: [],
      faults: missing.map((column) => ({ line: head.line, fault: 'column', about: HEADS[column][0] })),
    };
  const rows: FapiaoRow[] = [];
  const faults: FapiaoFinding[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of raw.slice(headAt + 1)) {
    if (cells.every((cell) => plain(cell) === '')) continue;
    const row = readRow(line, (column) => plain(cells[placeOf(head.cells, column)] ?? ''));
    if ('fault' in row) faults.push(row);
    else if (seen.has(row.facts.number)) faults.push({ line, fault: 'twice', about: row.facts.number });
    else {
      seen.add(row.facts.number);
      rows.push(row);
    }
  }
  return { rows, faults };
}

function placeOf(cells: readonly string[], column: FapiaoColumn): number {
  const names = cells.map((cell) => plain(cell).toLowerCase());
  return HEADS[column].map((word) => names.indexOf(word)).find((place) => place >= 0) ?? -1;
}

function readRow(line: number, cell: (column: FapiaoColumn) => string): FapiaoRow | FapiaoFinding {
  const wrong = (fault: FapiaoFault, column: FapiaoColumn): FapiaoFinding => ({
    line,
    fault,
    about: HEADS[column][0],
  });
  const number = cell('number');
  if (!/^\d{20}$/.test(number)) return wrong('number', 'number');
  const issuedOn = dayOfCell(cell('issuedOn'), 'ymd');
  if (issuedOn === null) return wrong('day', 'issuedOn');
  const net = minorOfCell(cell('net'), 'CNY');
  if (net === null || net === 0n) return wrong('amount', 'net');
  const tax = minorOfCell(cell('tax') || '0', 'CNY');
  if (tax === null || (tax !== 0n && tax < 0n !== net < 0n)) return wrong('amount', 'tax');
  const taxRatePpm = rateOfCell(cell('taxRate'));
  if (taxRatePpm === null) return wrong('rate', 'taxRate');
  for (const column of ['title', 'item'] as const)
    if (cell(column) === '' || cell(column).length > LONGEST) return wrong('text', column);
  const isRed = net < 0n;
  const remark = cell('remark');
  const blueNumber = cell('blue') || (isRed ? (/\d{20}/.exec(remark)?.[0] ?? '') : '');
  const invoiceNumber =
    INVOICE.exec(cell('invoice').toUpperCase())?.[0] ?? INVOICE.exec(remark.toUpperCase())?.[0];
  if (isRed && blueNumber === '') return wrong('blue', 'blue');
  if (!isRed && invoiceNumber === undefined) return wrong('invoice', 'invoice');
  const facts: FapiaoFacts = {
    number,
    issuedOn,
    title: cell('title'),
    taxNumber: cell('taxNumber').toUpperCase(),
    item: cell('item'),
    taxRatePpm,
    netMinor: isRed ? -net : net,
    taxMinor: isRed ? -tax : tax,
    coversMinor: null,
  };
  const form = /专用|专票|special/i.test(cell('form')) ? 'special' : 'general';
  return {
    line,
    form,
    facts,
    isRed,
    invoiceNumber: invoiceNumber ?? null,
    blueNumber: isRed ? blueNumber : null,
  };
}
