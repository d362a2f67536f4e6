import { emptyDraft, type IntakeDraft } from './intake-draft';
import { isBegun, readDraft, writeDraft } from './intake-memory';

const TODAY = '2026-11-26';
const NOW = Date.parse('2026-11-26T08:00:00Z');
const HOUR_MS = 3_600_000;
const begun: IntakeDraft = {
  ...emptyDraft('2026-11-20'),
  noticeText: '您的账户已被停用',
  isFromPhoto: true,
  files: [{ id: '1', fileName: 'photo.jpg', words: null, photo: null }],
  suspensionType: 'deactivated',
  marketplace: 'US',
  cause: 'low_quality',
  phone: '13800000000',
  consents: ['truthful', 'no_guarantee', 'privacy'],
  website: 'trap',
};
const kept = writeDraft({ draft: begun, sendingKey: 'key' }, NOW);

describe('An enquiry that this device keeps', () => {
  it('comes back as it was, with its key, but for the consents: who sends gives them', () => {
    expect(readDraft(kept, TODAY, NOW + HOUR_MS)).toEqual({
      draft: { ...begun, consents: [], website: '' },
      sendingKey: 'key',
    });
  });

  it('comes back without its files once they are gone from the server, and not at all after two weeks', () => {
    expect(readDraft(kept, TODAY, NOW + 24 * HOUR_MS)?.draft).toMatchObject({
      files: [],
      noticeText: begun.noticeText,
    });
    expect(readDraft(kept, TODAY, NOW + 14 * 24 * HOUR_MS)).toBeNull();
  });

  it('is nothing as long as nothing was typed: a day by itself is none', () => {
    expect(isBegun(emptyDraft(TODAY))).toBe(false);
    expect(isBegun({ ...emptyDraft(TODAY), wechat: 'chen' })).toBe(true);
    expect(isBegun({ ...emptyDraft(TODAY), cause: 'low_quality' })).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['half a line', '{"noticeText":"x'],
    ['something else', '42'],
    ['a draft without a key', JSON.stringify({ noticeText: 'x', keptAt: NOW })],
    ['a draft without a time', JSON.stringify({ noticeText: 'x', sendingKey: 'key' })],
  ])('is none where there is %s', (_what, text) => {
    expect(readDraft(text, TODAY, NOW)).toBeNull();
  });

  it('takes over only what the page knows still', () => {
    const odd = { noticeText: 7, phone: '138', marketplace: 'XX', cause: 'none', files: [{ id: 1 }, null] };
    const text = JSON.stringify({ ...odd, sendingKey: 'key', keptAt: NOW });
    expect(readDraft(text, TODAY, NOW)?.draft).toEqual({ ...emptyDraft(TODAY), phone: '138' });
  });
});
