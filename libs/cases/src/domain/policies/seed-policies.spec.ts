import { CAUSES } from '@overturn/kernel';
import { SEED_POLICIES } from './seed-policies';

describe('The policies that a firm starts with', () => {
  it('speak of every cause', () => {
    const spoken = new Set(SEED_POLICIES.flatMap(({ causes }) => causes));
    expect(CAUSES.filter((cause) => !spoken.has(cause))).toEqual([]);
  });

  it('are each one of a kind, in both languages, with a public address or none', () => {
    expect(new Set(SEED_POLICIES.map(({ code }) => code)).size).toBe(SEED_POLICIES.length);
    for (const { titleZh, titleEn, summaryZh, summaryEn, url } of SEED_POLICIES) {
      expect(titleZh + summaryZh).toMatch(/\p{Script=Han}/u);
      expect(titleEn + summaryEn).not.toMatch(/\p{Script=Han}/u);
      expect(url ?? 'https://').toMatch(/^https:\/\//);
    }
  });
});
