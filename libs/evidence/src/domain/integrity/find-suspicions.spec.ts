import { comparing } from '@overturn/clients';
import type { EvidenceFacts, JudgedFile } from '../facts/evidence-facts';
import { identity, invoice } from '../rules/rule-examples';
import { findSuspicions, suspicionIdentity, type SuspicionWorld } from './find-suspicions';

const file = (facts: EvidenceFacts | null, change: Partial<JudgedFile> = {}): JudgedFile => ({
  id: 'file-1', kind: 'invoice', mediaType: 'image/png', sizeBytes: 1, facts, isSetAside: false, ...change,
}); // prettier-ignore
const world = (change: Partial<SuspicionWorld> = {}): SuspicionWorld => ({
  today: ['2026-11-25', '2026-11-26'],
  compare: comparing,
  fileTwins: [],
  invoiceTwins: [],
  raised: [],
  metadata: [],
  ...change,
});
const twin = (other = invoice()) => ({
  evidenceId: 'file-1',
  otherCaseId: 'case-2',
  otherEvidenceId: 'file-2',
  other,
});

describe('A paper is suspected', () => {
  it('when another client brought the same bytes, if it belongs to one client', () => {
    const fileTwins = [{ evidenceId: 'file-1', otherCaseId: 'case-2' }];
    expect(findSuspicions([file(null)], world({ fileTwins }))).toMatchObject([
      { kind: 'same_file', otherCaseIds: ['case-2'] },
    ]);
    expect(findSuspicions([file(null, { kind: 'letter_of_authorisation' })], world({ fileTwins }))).toEqual(
      [],
    );
  });

  it('when its number and supplier are in another client’s invoice, however the supplier is spelled', () => {
    const other = invoice({
      buyerName: '另一家公司',
      supplier: { ...invoice().supplier, name: 'Guangzhou Xingdeng Zhaoming Co., Ltd.' },
    });
    expect(findSuspicions([file(invoice())], world({ invoiceTwins: [twin(other)] }))).toMatchObject([
      { kind: 'same_invoice', params: { number: '04402100', fields: 'buyerName' } },
    ]);
    const elsewhere = invoice({ supplier: { ...invoice().supplier, name: '深圳别家公司' } });
    expect(findSuspicions([file(invoice())], world({ invoiceTwins: [twin(elsewhere)] }))).toEqual([]);
  });

  it.each([
    ['2026-11-27', 'issued_in_future'],
    ['2026-11-26', undefined],
    ['2019-12-31', 'issued_before_company'],
    ['2020-01-01', undefined],
  ])('when its date cannot be: %s', (issuedOn, kind) => {
    const licence = file(
      {
        ...identity(),
        kind: 'business_licence',
        registrationNumber: null,
        establishedOn: '2020-01-01',
        address: null,
      },
      { id: 'file-2', kind: 'business_licence' },
    );
    expect(findSuspicions([file(invoice({ issuedOn })), licence], world())[0]?.kind).toBe(kind);
  });

  it('is another suspicion when another case comes in', () => {
    const of = (...ids: string[]) =>
      findSuspicions(
        [file(null)],
        world({ fileTwins: ids.map((otherCaseId) => ({ evidenceId: 'file-1', otherCaseId })) }),
      )
        .map(suspicionIdentity)
        .join();
    expect(of('a', 'b')).toBe(of('b', 'a', 'a'));
    expect(of('a')).not.toBe(of('a', 'b'));
  });
});
