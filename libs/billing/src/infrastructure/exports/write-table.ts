import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import { plainCell } from '../../domain/exports/plain-cell';

export type ExportFormat = 'csv' | 'xlsx';

/** Words, or an amount: digits of major units, never below zero. */
export type ExportCell = string | { readonly amount: string };

/** A table as a file: amounts are numbers, everything else is text that no spreadsheet calculates. */
export async function writeTable(
  head: readonly string[],
  rows: readonly (readonly ExportCell[])[],
  format: ExportFormat,
): Promise<Buffer> {
  if (format === 'csv') {
    const all = [
      head,
      ...rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? plainCell(cell) : cell.amount))),
    ];
    return Buffer.from(stringify(all, { bom: true, record_delimiter: 'windows' }), 'utf8');
  }
  const title = head.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((cells) =>
    cells.map((cell) => {
      if (typeof cell === 'string') return { value: cell, type: String };
      return cell.amount === '' ? null : { value: Number(cell.amount), type: Number };
    }),
  );
  return writeXlsxFile([title, ...body]).toBuffer();
}
