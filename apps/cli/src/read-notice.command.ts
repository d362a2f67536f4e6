import { orRefuse } from '@overturn/kernel';
import { readNotice } from '@overturn/notices';
import { readFile } from 'node:fs/promises';

/** Needs no database: a domain person tries a rule with it. */
export async function readNoticeFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  const source = file.toLowerCase().endsWith('.eml') ? 'eml' : 'txt';
  const today = new Date().toISOString().slice(0, 10);
  const read = orRefuse(await readNotice({ bytes, source, today }));
  process.stdout.write(
    `${JSON.stringify({ sha256: read.sha256, headers: read.headers, attachments: read.attachments, reading: read.reading }, null, 2)}\n`,
  );
}
