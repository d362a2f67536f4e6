import { isQuoted, quotedParts } from './quoted-parts';

const quotedIn = (text: string): string =>
  quotedParts(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('');

describe('the quoted parts of a mail', () => {
  it.each([
    ['> old', 'new\n> old'],
    ['-----Original Message-----\nold', 'new\n-----Original Message-----\nold'],
    [
      'On 3 Nov 2026, Li Ming <l@example.com> wrote:\nold',
      'new\nOn 3 Nov 2026, Li Ming <l@example.com> wrote:\nold',
    ],
    ['发件人：亚马逊\nold', 'new\n发件人：亚马逊\nold'],
    ['在 2026年11月3日，李明 写道：\nold', 'new\n在 2026年11月3日，李明 写道：\nold'],
  ])('holds "%s"', (quoted, text) => {
    expect(quotedIn(text)).toBe(quoted);
  });

  it('does not begin with the first line: a mail that opens with From: is pasted whole', () => {
    expect(quotedParts('From: Amazon\nYour account')).toEqual([]);
  });

  it('knows which offsets lie in them', () => {
    const parts = quotedParts('> a\nb\n> c\nd');
    expect([0, 4, 6, 10].map((offset) => isQuoted(parts, offset))).toEqual([true, false, true, false]);
  });
});
