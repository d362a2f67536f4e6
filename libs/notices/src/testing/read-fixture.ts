import { orRefuse } from '@overturn/kernel';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNotice, type ReadNotice } from '../application/read-notice';

/** The day on which the fixtures are read. */
export const TODAY = '2026-11-23';

export const fixtureBytes = (file: string): Buffer => readFileSync(join(__dirname, '../../fixtures', file));

export const tryFixture = (file: string) =>
  readNotice({ bytes: fixtureBytes(file), source: file.endsWith('.eml') ? 'eml' : 'txt', today: TODAY });

export const readFixture = async (file: string): Promise<ReadNotice> => orRefuse(await tryFixture(file));

export const paste = async (text: string): Promise<ReadNotice> =>
  orRefuse(await readNotice({ bytes: Buffer.from(text, 'utf8'), source: 'pasted', today: TODAY }));
