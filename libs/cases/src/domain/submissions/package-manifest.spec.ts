import fc from 'fast-check';
import {
  attachmentName,
  attachmentsOf,
  inAttachmentOrder,
  packageManifest,
  type PackagedFile,
} from './package-manifest';

const file = (changes: Partial<PackagedFile> = {}): PackagedFile => ({
  id: 'e1',
  kind: 'invoice',
  fileName: '发票 2026-03 (1).PDF',
  mediaType: 'application/pdf',
  sizeBytes: 12,
  sha256: 'a'.repeat(64),
  ...changes,
});
const facts = {
  caseNumber: 'C-2026-0001',
  marketplace: 'US',
  round: 1,
  submissionId: 's1',
  type: 'plan_of_action',
  channel: 'account_health_appeal',
  plan: { number: 2, contentHash: 'b'.repeat(64) },
  payloadHash: 'c'.repeat(64),
  payloadBytes: 3,
  filedAt: new Date('2026-03-02T10:00:00Z'),
  filedBy: { id: 'p1', name: '李雷' },
  files: [file()],
} as const;

describe('the manifest of a package', () => {
  it('is the same letters for the same facts, and others for any other', () => {
    expect(packageManifest(facts)).toBe(packageManifest({ ...facts }));
    const changed = [
      { ...facts, round: 2 },
      { ...facts, filedAt: new Date('2026-03-02T10:00:00.001Z') },
      { ...facts, files: [file({ sha256: 'd'.repeat(64) })] },
    ].map(packageManifest);
    expect(new Set([packageManifest(facts), ...changed]).size).toBe(4);
  });

  it('names its files with the number that the text speaks of', () => {
    expect(attachmentsOf(packageManifest(facts))).toEqual([
      {
        number: 1,
        name: 'attachments/Attachment-01-发票-2026-03-1.pdf',
        sha256: 'a'.repeat(64),
        sizeBytes: 12,
        mediaType: 'application/pdf',
        evidence: { id: 'e1', kind: 'invoice', fileName: '发票 2026-03 (1).PDF' },
      },
    ]);
  });
});

describe('the name of an attachment', () => {
  it('leaves the folder, hides nothing and is short, whatever the file was called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (fileName) => {
        const name = attachmentName(3, file({ fileName }));
        return /^Attachment-03-[\p{Letter}\p{Number}-]{1,64}\.pdf$/u.test(name);
      }),
    );
  });

  it('takes its ending from what the file is', () => {
    expect(attachmentName(1, file({ fileName: 'a.exe', mediaType: 'image/jpeg' }))).toBe(
      'Attachment-01-a.jpg',
    );
    expect(attachmentName(1, file({ fileName: 'mail.EML', mediaType: 'message/rfc822' }))).toBe(
      'Attachment-01-mail.eml',
    );
    expect(attachmentName(1, file({ fileName: '???' }))).toBe('Attachment-01-file.pdf');
  });
});

it('cited files come first, in the order of the text; the others as they were kept', () => {
  const files = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  expect(inAttachmentOrder(files, ['d', 'b']).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
});
