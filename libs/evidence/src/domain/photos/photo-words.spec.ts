import { isLegible, tidyWords } from './photo-words';

describe('Words made out in a photo', () => {
  it.each([
    [
      'Chinese without the blanks between its signs',
      '请 于 2026 年 12 月 10 日 之 前 提交 。',
      '请于2026年12月10日之前提交。',
    ],
    ['English with its blanks', 'within 17 days:', 'within 17 days:'],
    ['both in one line', '美国 站 (Amazon.com) 的 账户', '美国站(Amazon.com)的账户'],
    [
      'Chinese whose long lines were wrapped in the middle of a word',
      '由于 我们 收到 买家 关于 您 所 售 商品 真实 性 的 投诉 ， 您 的 账户 已 被\n\n停 用 。\n请 提供 资料\n发票',
      '由于我们收到买家关于您所售商品真实性的投诉，您的账户已被停用。\n请提供资料\n发票',
    ],
    ['a product number with its nought', 'ASIN: BOEXAMPL02, BOOK', 'ASIN: B0EXAMPL02, BOOK'],
    ['paragraphs, not gaps', 'Hello,  \n\n\n\nYour account\n', 'Hello,\n\nYour account'],
    ['nothing that a text may not hold', 'a\0b\r\n\uD800', 'ab\n\uFFFD'],
  ])('are %s', (_what, recognised, tidy) => {
    expect(tidyWords(recognised)).toBe(tidy);
  });

  it.each([
    [
      'sure words of some length',
      { words: 'Your account has been deactivated and your listings removed', confidence: 90 },
      true,
    ],
    ['few words', { words: 'STOP', confidence: 96 }, false],
    ['many signs that are no letters', { words: '— · | '.repeat(40), confidence: 90 }, false],
    ['unsure words', { words: 'Yuor acc0unt hos bean daectivoted ond yeur listjngs', confidence: 52 }, false],
  ])('that are %s are legible or not', (_what, made, expected) => {
    expect(isLegible(made)).toBe(expected);
  });
});
