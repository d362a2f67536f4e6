import { minorDigitsOf, type Currency } from '@overturn/kernel';
import type { BankDateFormat, BankMapping } from './bank-mapping';

/** A row of the file with the line on which it ends. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Money that came in, as the bank says it. */
export interface BankEntry {
  readonly line: number;
  readonly bookedOn: string;
  readonly currency: Currency;
  readonly amountMinor: bigint;
  readonly counterparty: string;
  readonly remark: string;
  readonly bankReference: string;
  /** What tells this line from every other of the bank: the same line of another file has the same. */
  readonly fingerprint: string;
}

export type BankFault = 'date' | 'amount' | 'column' | 'cells' | 'text';
export interface BankFinding {
  readonly line: number;
  readonly fault: BankFault;
  /** The column's name in the file. */
  readonly column: string;
}

export interface BankReading {
  readonly entries: readonly BankEntry[];
  /** Rows of money that went out, and rows without an amount. */
  readonly outgoing: number;
  /** The same transfer, by the bank's own number, told twice in the file. */
  readonly repeated: number;
  readonly faults: readonly BankFinding[];
}

const LONGEST_TEXT = 300;
const AMOUNT = /^([+-]?)(\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.(\d{1,6}))?$/;

/** Cells as banks pad them: tabs, an apostrophe or `="…"` so that a spreadsheet leaves digits alone. */
const clean = (cell: string): string =>
  cell
    .trim()
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'/, '')
    .trim();

/** Minor units, null for what is no amount of the currency. */
export function minorOfCell(cell: string, currency: Currency): bigint | null {
  const match = AMOUNT.exec(clean(cell).replace(/^[¥￥$€£]/, ''));
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = minorDigitsOf(currency);
  if (/[1-9]/.test(fraction.slice(digits))) return null;
  const minor = BigInt(`${whole.replaceAll(',', '')}${fraction.slice(0, digits).padEnd(digits, '0')}`);
  return sign === '-' ? -minor : minor;
}

const DATES: Readonly<Record<BankDateFormat, RegExp>> = {
  ymd: /^(?<y>\d{4})[-/.年]?(?<m>\d{1,2})[-/.月]?(?<d>\d{1,2})日?(?:[ T].*)?$/,
  dmy: /^(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>\d{4})(?: .*)?$/,
  mdy: /^(?<m>\d{1,2})[-/.](?<d>\d{1,2})[-/.](?<y>\d{4})(?: .*)?$/,
};

/** ISO date, null for what is none. */
export function dayOfCell(cell: string, format: BankDateFormat): string | null {
  const { y = '', m = '', d = '' } = DATES[format].exec(clean(cell))?.groups ?? {};
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (year < 1995 || year > 2199 || month < 1 || month > 12 || day < 1 || day > last) return null;
  return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

/**
 * Reads the rows below the head by a mapping. Every bad row is named by its line; what went out is counted and left.
 * `rows` begins with the first line of the file.
 */
export function readLines(rows: readonly RawRow[], mapping: BankMapping): BankReading {
  const head = rows[mapping.headLine - 1];
  const names = (head?.cells ?? []).map((cell) => cell.trim());
  const wanted = [mapping.date, mapping.amount, mapping.counterparty, mapping.remark, mapping.bankReference];
  const missing = wanted.filter((name): name is string => name !== null && !names.includes(name));
  if (missing.length > 0) {
    const faults = missing.map((column) => ({ line: head?.line ?? 1, fault: 'column' as const, column }));
    return { entries: [], outgoing: 0, repeated: 0, faults };
  }
  const seen = new Map<string, number>();
  const state = { entries: [] as BankEntry[], outgoing: 0, repeated: 0, faults: [] as BankFinding[] };
  for (const { line, cells } of rows.slice(mapping.headLine)) {
    if (cells.every((cell) => clean(cell) === '')) continue;
    const cell = (name: string | null) => (name === null ? '' : clean(cells[names.indexOf(name)] ?? ''));
    const wrong = (fault: BankFault, column: string) => state.faults.push({ line, fault, column });
    if (cells.length < names.filter((name) => name !== '').length) {
      wrong('cells', mapping.amount);
      continue;
    }
    const text = cell(mapping.amount);
    const minor = text === '' || text === '-' ? 0n : minorOfCell(text, mapping.currency);
    if (minor !== null && minor <= 0n) {
      state.outgoing += 1;
      continue;
    }
    const day = dayOfCell(cell(mapping.date), mapping.dateFormat);
    if (minor === null) wrong('amount', mapping.amount);
    if (day === null) wrong('date', mapping.date);
    const [counterparty, remark, bankReference] = [
      cell(mapping.counterparty),
      cell(mapping.remark),
      cell(mapping.bankReference),
    ];
    const isTooLong = [counterparty, remark, bankReference].some((one) => one.length > LONGEST_TEXT);
    if (isTooLong) wrong('text', mapping.remark ?? mapping.amount);
    if (minor === null || day === null || isTooLong) continue;
    const same = [day, mapping.currency, minor.toString(), counterparty, remark, bankReference].join(
      '\u001f',
    );
    const before = seen.get(same) ?? 0;
    seen.set(same, before + 1);
    if (before > 0 && bankReference !== '') {
      state.repeated += 1;
      continue;
    }
    // Without a number of the bank two equal transfers of a day are two; in every file they stand in the same order.
    const fingerprint = `${same}\u001f${bankReference === '' ? before + 1 : 1}`;
    state.entries.push({
      line,
      bookedOn: day,
      currency: mapping.currency,
      amountMinor: minor,
      counterparty,
      remark,
      bankReference,
      fingerprint,
    });
  }
  return state;
}
