import { RUBRIC_CRITERIA } from '@overturn/kernel';
import { createHash } from 'node:crypto';
import { isDrawn } from './quality-draw';
import { scoredRubric } from './rubric';

const scores = RUBRIC_CRITERIA.map((criterion) => ({ criterion, score: 4, note: '' }));
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the rubric', () => {
  it('takes each point once, in its own order', () => {
    expect(scoredRubric(scores.toReversed())).toEqual({ ok: true, value: scores });
  });

  it.each([
    ['a point that is missing', scores.slice(1), 'PLANS.RUBRIC_INCOMPLETE'],
    ['a point that is scored twice', [...scores, ...scores.slice(1, 2)], 'PLANS.RUBRIC_INCOMPLETE'],
    [
      'a low score without its reason',
      scores.map((one, place) => (place === 0 ? { ...one, score: 2, note: ' ' } : one)),
      'PLANS.LOW_SCORE_NEEDS_NOTE',
    ],
  ])('refuses %s', (_what, given, code) => {
    expect(scoredRubric(given)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('the draw of a sample', () => {
  it('draws the same version always or never', () => {
    for (const id of ['a', 'b', 'c']) expect(isDrawn(digest(id), 10)).toBe(isDrawn(digest(id), 10));
  });

  it('draws none of none and all of all', () => {
    const digests = Array.from({ length: 200 }, (_, place) => digest(String(place)));
    expect(digests.filter((one) => isDrawn(one, 0))).toEqual([]);
    expect(digests.filter((one) => isDrawn(one, 100))).toHaveLength(200);
  });

  it('draws about as many as the firm wants', () => {
    const drawn = Array.from({ length: 5000 }, (_, place) => isDrawn(digest(`seed:${place}`), 10)).filter(
      Boolean,
    );
    expect(drawn.length).toBeGreaterThan(420);
    expect(drawn.length).toBeLessThan(580);
  });
});
