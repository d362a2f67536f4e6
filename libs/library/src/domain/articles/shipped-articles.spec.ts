import { HELP_CHAPTERS } from '@overturn/kernel';
import { readPlanText } from '@overturn/wording';
import { SHIPPED_ARTICLES } from './shipped-articles';

describe.each(HELP_CHAPTERS)('The shipped chapter %s', (chapter) => {
  const { titleZh, titleEn, bodyZh, bodyEn } = SHIPPED_ARTICLES[chapter];

  it('says the same in both languages: as many blocks of the same kinds', () => {
    const kinds = (body: string) => readPlanText(body).map(({ kind }) => kind);
    expect(kinds(bodyEn)).toEqual(kinds(bodyZh));
    expect([titleZh, titleEn].every((title) => title !== '')).toBe(true);
  });
});
