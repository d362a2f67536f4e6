import { BASE_CURRENCY, isCurrency, isRate, type Currency } from '@overturn/kernel';
import { dayOfCell, type RawRow } from '../bank/read-lines';

/** What one unit of a currency was worth in the base currency on a day. */
export interface RateEntry {
  readonly currency: Currency;
  readonly day: string;
  readonly rate: string;
}

export type RateFault = 'head' | 'day' | 'currency' | 'rate' | 'twice';
export interface RateFinding {
  readonly line: number;
  readonly fault: RateFault;
}

export interface RateReading {
  readonly entries: readonly RateEntry[];
  readonly faults: readonly RateFinding[];
}

const HEADS = {
  day: ['日期', 'day', 'date'],
  currency: ['货币', '币种', 'currency'],
  rate: ['汇率', '中间价', 'rate'],
} as const;

const columnOf = (head: readonly string[], words: readonly string[]): number =>
  head.findIndex((cell) => words.includes(cell.trim().toLowerCase()));

/** A file of rates: day, currency and what one unit of it is worth in the base currency. Every wrong row is named. */
export function readRates(rows: readonly RawRow[]): RateReading {
  const [head, ...rest] = rows;
  const [day, currency, rate] = [HEADS.day, HEADS.currency, HEADS.rate].map((words) =>
    columnOf(head?.cells ?? [], words),
  );
  if (day === undefined || currency === undefined || rate === undefined || Math.min(day, currency, rate) < 0)
    return { entries: [], faults: [{ line: head?.line ?? 1, fault: 'head' }] };
  const entries: RateEntry[] = [];
  const faults: RateFinding[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of rest) {
    const cell = (place: number) => (cells[place] ?? '').trim();
    if (cells.every((one) => one.trim() === '')) continue;
    const code = cell(currency).toUpperCase();
    const found = dayOfCell(cell(day), 'ymd');
    const key = `${found ?? ''} ${code}`;
    if (found === null) faults.push({ line, fault: 'day' });
    else if (!isCurrency(code) || code === BASE_CURRENCY) faults.push({ line, fault: 'currency' });
    else if (!isRate(cell(rate))) faults.push({ line, fault: 'rate' });
    else if (seen.has(key)) faults.push({ line, fault: 'twice' });
    else entries.push({ currency: code, day: found, rate: cell(rate) });
    seen.add(key);
  }
  return { entries, faults };
}
