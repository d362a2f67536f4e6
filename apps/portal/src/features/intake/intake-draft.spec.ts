import type { IntakeReadingView } from '@overturn/contracts/public';
import {
  causesOf,
  clarityOf,
  emptyDraft,
  missingIn,
  photosWaiting,
  withChange,
  withFile,
  withReading,
  type DraftFile,
  type IntakeDraft,
} from './intake-draft';

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

const photoOf = (id: string, photo: DraftFile['photo'], words: string | null = null): DraftFile => ({
  id,
  fileName: `${id}.jpg`,
  words,
  photo,
});

describe('A photo of the notice', () => {
  const first = photoOf('1', { state: 'read', confidence: 92 }, 'Your account has been deactivated.');
  const second = photoOf('2', { state: 'read', confidence: 81 }, 'Please provide within 17 days: invoices.');
  const empty = { ...full, noticeText: '' };

  it('is asked for while it is read, and fills in the notice, marked as read from a photo', () => {
    const waiting = withFile(empty, photoOf('1', { state: 'waiting', confidence: null }));
    expect(photosWaiting(waiting.files)).toHaveLength(1);
    expect(waiting.isFromPhoto).toBe(false);
    const read = withFile(waiting, first);
    expect(read).toMatchObject({ noticeText: first.words, isFromPhoto: true, files: [first] });
    expect(photosWaiting(read.files)).toEqual([]);
  });

  it('of the next page is added once, and the least clear one counts', () => {
    const both = withFile(withFile(empty, first), second);
    expect(both.noticeText).toBe(`${first.words ?? ''}\n\n${second.words ?? ''}`);
    expect(withFile(both, second).noticeText).toBe(both.noticeText);
    expect(clarityOf(both.files)).toBe(81);
    expect(clarityOf([])).toBeNull();
  });

  it('leaves a pasted notice alone', () => {
    expect(withFile(full, first)).toMatchObject({ noticeText: full.noticeText, isFromPhoto: false });
  });

  it('stays the source of the words through corrections, until they are taken away', () => {
    const read = withFile(empty, first);
    expect(withChange(read, { noticeText: 'Your account was deactivated.' }).isFromPhoto).toBe(true);
    expect(withChange(read, { noticeText: ' ' }).isFromPhoto).toBe(false);
  });
});

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
    const photo = photoOf('1', { state: 'waiting', confidence: null });
    expect(missingIn(withFile({ ...full, noticeText: '' }, photo))).toEqual([]);
    expect(missingIn(withFile({ ...full, noticeText: '被封了' }, photo))).toEqual(['noticeText']);
  });

  it('takes the words of a file for the notice, unless one was pasted', () => {
    const mail = {
      id: '2',
      fileName: 'notice.eml',
      words: 'Your account has been deactivated.',
      photo: null,
    };
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
