import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EXPECTATIONS, HELD_OUT } from '../../fixtures/expectations';
import { fixtureBytes, tryFixture } from '../testing/read-fixture';
import { readingReport, readingReportSchema } from './reading-report';

const DOCUMENTED = join(__dirname, '../../../../docs/notices-reading.schema.json');
const documented = JSON.parse(readFileSync(DOCUMENTED, 'utf8')) as z.core.JSONSchema.JSONSchema;
const schema = z.fromJSONSchema(documented);

const HOSTILE = ['empty.txt', 'binary.txt', 'cyclic-mime.eml', 'scripts.eml', 'gbk.txt', 'shift-jis.txt'];
const files = [
  ...[...EXPECTATIONS, ...HELD_OUT].map(({ file }) => file),
  ...HOSTILE.map((file) => `hostile/${file}`),
];

describe('the report of a reading', () => {
  it('is documented by the schema that the code makes; `node scripts/generate-docs.mjs` writes it anew', () => {
    expect(documented).toEqual(readingReportSchema());
  });

  it.each(files)('of %s is as the schema says', async (file) => {
    const result = await tryFixture(file);
    const source = file.endsWith('.eml') ? 'eml' : 'txt';
    const report = readingReport({ source, sizeBytes: fixtureBytes(file).length }, result);
    const printed: unknown = JSON.parse(JSON.stringify(report));
    expect(schema.safeParse(printed)).toMatchObject({ success: true });
  });

  it('would not accept a report that says something else', async () => {
    const report = readingReport({ source: 'txt', sizeBytes: 1 }, await tryFixture('inauthentic.en.txt'));
    expect(schema.safeParse({ ...report, hasHtml: 'yes' }).success).toBe(false);
    expect(schema.safeParse({ ...report, extra: 1 }).success).toBe(false);
  });
});
