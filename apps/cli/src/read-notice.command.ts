import { readNotice, readingReport } from '@overturn/notices';
import { readFile } from 'node:fs/promises';

/** Prints the report of one file (docs/notices-reading.schema.json); exits with 1 when it cannot be read. No database. */
export async function readNoticeFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  const source = file.toLowerCase().endsWith('.eml') ? 'eml' : 'txt';
  const today = new Date().toISOString().slice(0, 10);
  const result = await readNotice({ bytes, source, today });
  const report = readingReport({ source, sizeBytes: bytes.length }, result);
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  if (!report.ok) process.exitCode = 1;
}
