import { Refusal } from '@overturn/kernel';
import { CsvError, parse } from 'csv-parse/sync';
import type { RawRow } from '../../domain/bank/read-lines';

export const MOST_BANK_ROWS = 20_000;
const DELIMITERS = [',', ';', '\t', '|'] as const;
const MOST_COLUMNS = 60;

export interface CsvFile {
  readonly encoding: 'UTF-8' | 'GB18030';
  readonly rows: readonly RawRow[];
}

/**
 * A bank's file as rows. Chinese banks write GB18030, others UTF-8: what is no UTF-8 is read as GB18030.
 * @throws BILLING.BANK_FILE_UNREADABLE with the line, BILLING.BANK_FILE_TOO_LONG
 */
export function readCsv(bytes: Buffer): CsvFile {
  const { encoding, text } = decoded(bytes);
  if (text.trim() === '' || text.includes('\u0000'))
    throw new Refusal('BILLING.BANK_FILE_UNREADABLE', { line: 1 });
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 100_000,
      to: MOST_BANK_ROWS + 1,
    }) as unknown as { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    if (records.length > MOST_BANK_ROWS)
      throw new Refusal('BILLING.BANK_FILE_TOO_LONG', { most: MOST_BANK_ROWS });
    return {
      encoding,
      rows: records.map(({ record, info }) => ({ line: info.lines, cells: record.slice(0, MOST_COLUMNS) })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { readonly lines?: number };
    throw new Refusal('BILLING.BANK_FILE_UNREADABLE', { line: lines ?? 1 });
  }
}

function decoded(bytes: Buffer): { readonly encoding: CsvFile['encoding']; readonly text: string } {
  for (const encoding of ['UTF-8', 'GB18030'] as const) {
    try {
      return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
    } catch {
      // Not this encoding.
    }
  }
  throw new Refusal('BILLING.BANK_FILE_UNREADABLE', { line: 1 });
}

/** The one that stands most often in the first lines outside of quotes. */
function delimiterOf(text: string): string {
  const top = text.slice(0, 5_000).replaceAll(/"[^"]*"/g, '');
  const counted = DELIMITERS.map((one) => ({ one, count: top.split(one).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).one;
}
