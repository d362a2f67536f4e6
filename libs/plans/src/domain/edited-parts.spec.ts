import { aPlan } from '../../../wording/src/testing/plan.builder';
import { noteEdits } from './edited-parts';

const [then, now] = [new Date('2026-11-26T08:00:00Z'), new Date('2026-11-26T09:00:00Z')];

describe('who changed what in a draft', () => {
  it('is the last person of each part', () => {
    const first = noteEdits({}, aPlan(), ['opening/zh', 'causes/c1'], 'li', then);
    expect(noteEdits(first, aPlan(), ['opening/zh', 'opening/enOf'], 'wang', now)).toEqual({
      'opening/zh': { by: 'wang', at: now.toISOString() },
      'causes/c1': { by: 'li', at: then.toISOString() },
    });
  });

  it('forgets a point that is gone', () => {
    const first = noteEdits({}, aPlan(), ['causes/c1/text/zh', 'causes/c1'], 'li', then);
    expect(noteEdits(first, aPlan({ causes: [] }), ['causes/c1'], 'li', now)).toEqual({});
  });
});
