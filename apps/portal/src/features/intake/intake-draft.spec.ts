import type { IntakeReadingView } from '@overturn/contracts/public';
import { causesOf, emptyDraft, missingIn, withFile, withReading, type IntakeDraft } from './intake-draft';

const reading: IntakeReadingView = {
  kind: 'inauthentic',
  isSure: true,
  marketplace: 'US',
  suspensionType: 'deactivated',
  causes: ['low_quality', 'intellectual_property'],
  askedDocuments: [],
  sellerName: 'Good Goods',
  noticeDate: '2026-11-20',
  deadlines: [],
  now: '2026-11-26T00:00:00Z',
};
const full: IntakeDraft = {
  ...withReading(emptyDraft('2026-11-26'), reading),
  noticeText: 'Your selling privileges have been removed.',
  company: '义乌好货贸易有限公司',
  name: '陈经理',
  phone: '13800000000',
  consents: ['truthful', 'no_guarantee', 'privacy'],
};

describe('An enquiry on the way', () => {
  it('takes over what the notice says', () => {
    expect(full).toMatchObject({
      marketplace: 'US',
      cause: 'low_quality',
      shop: 'Good Goods',
      receivedOn: '2026-11-20',
    });
  });

  it('keeps what the visitor said before', () => {
    const said = { ...emptyDraft('2026-11-26'), suspensionType: 'denied', shop: '我的店' } as const;
    expect(withReading(said, reading)).toMatchObject({ suspensionType: 'denied', shop: '我的店' });
  });

  it('is complete with one way to reach the sender', () => {
    expect(missingIn(full)).toEqual([]);
    expect(missingIn({ ...full, phone: ' ', wechat: 'chen' })).toEqual([]);
    expect(missingIn({ ...full, phone: '' })).toEqual(['contact']);
  });

  it('is complete with a photo in the place of words', () => {
    const photo = { id: '1', fileName: 'photo.jpg', words: null };
    expect(missingIn(withFile({ ...full, noticeText: '' }, photo))).toEqual([]);
    expect(missingIn(withFile({ ...full, noticeText: '被封了' }, photo))).toEqual(['noticeText']);
  });

  it('takes the words of a file for the notice, unless one was pasted', () => {
    const mail = { id: '2', fileName: 'notice.eml', words: 'Your account has been deactivated.' };
    expect(withFile({ ...full, noticeText: '' }, mail).noticeText).toBe(mail.words);
    expect(withFile(full, mail).noticeText).toBe(full.noticeText);
  });

  it('names what is missing in the order of the page', () => {
    expect(missingIn(emptyDraft('2026-11-26'))).toEqual([
      'noticeText', 'suspensionType', 'marketplace', 'cause', 'company', 'shop', 'name', 'contact', 'consents',
    ]); // prettier-ignore
  });

  it('sends the chosen cause before those that were read', () => {
    expect(causesOf('multiple_accounts', reading.causes)).toEqual([
      'multiple_accounts',
      'low_quality',
      'intellectual_property',
    ]);
  });
});
