import { findAnomalies } from './find-anomalies';
import type { FileMetadata } from './file-metadata';
import { invoice } from '../rules/rule-examples';

const KEPT = new Date('2026-11-26T02:00:00Z');
const made = (change: Partial<FileMetadata> = {}): FileMetadata => ({
  programs: ['Microsoft: Print To PDF'],
  madeAt: new Date('2026-10-02T03:00:00Z'),
  changedAt: new Date('2026-10-02T03:00:04Z'),
  ...change,
});
const kinds = (metadata: FileMetadata, kind: 'invoice' | 'screenshot' = 'invoice', issuedOn = '2026-10-01') =>
  findAnomalies({ kind, facts: invoice({ issuedOn }) }, metadata, KEPT).map((one) => one.kind);

describe('What a file says of its own making speaks against it', () => {
  it.each<[string, Partial<FileMetadata>, readonly string[]]>([
    ['nothing, when it was printed once after its date', {}, []],
    ['nothing, when it says nothing', { programs: [], madeAt: null, changedAt: null }, []],
    ['when a picture editor wrote it', { programs: ['Adobe Photoshop 25.1 (Windows)'] }, ['picture_editor']],
    ['when 美图秀秀 wrote it', { programs: ['美图秀秀 10.5'] }, ['picture_editor']],
    ['when an editor of PDFs wrote it', { programs: ['iLovePDF'] }, ['pdf_editor']],
    ['when it was changed an hour later', { changedAt: new Date('2026-10-02T04:00:00Z') }, ['changed_after_made']],
    ['when it is older than the date on it',
      { madeAt: new Date('2026-09-20T00:00:00Z'), changedAt: null }, ['older_than_its_date']],
    ['nothing, when it is a day older than the date on it: zones differ',
      { madeAt: new Date('2026-09-30T00:00:00Z'), changedAt: null }, []],
    ['when it was made in the future',
      { madeAt: new Date('2026-12-24T00:00:00Z'), changedAt: null }, ['made_in_future']],
  ])('%s', (_when, change, expected) => {
    expect(kinds(made(change))).toEqual(expected);
  }); // prettier-ignore

  it('but a screenshot may come from a picture editor', () => {
    expect(kinds(made({ programs: ['GIMP 2.10'] }), 'screenshot')).toEqual([]);
  });
});
