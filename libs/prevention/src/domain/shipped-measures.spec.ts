import { CAUSES } from '@overturn/kernel';
import { measuresFor } from './shipped-measures';

describe('The shipped measures', () => {
  it('say something of their own for each cause, in both languages, before what is for all', () => {
    const common = measuresFor([]).map(({ id }) => id);
    for (const cause of CAUSES) {
      const measures = measuresFor([cause]);
      expect(measures.length).toBeGreaterThan(common.length);
      expect(measures.every(({ zh, en }) => /\p{Script=Han}/u.test(zh) && /[a-z]/i.test(en))).toBe(true);
    }
  });

  it('have ids of their own, so that a tick is about one of them', () => {
    const ids = measuresFor(CAUSES).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
