import { EMPTY_PLAN } from '@overturn/wording';
import { addAction, addCause, addMeasure, removeCause } from './plan-draft';

describe('editing a plan', () => {
  it('gives each point a key of its own, as the contract wants it', () => {
    const three = addCause(addCause(addCause(EMPTY_PLAN)));
    expect(new Set(three.causes.map(({ key }) => key)).size).toBe(3);
    for (const { key } of three.causes) expect(key).toMatch(/^c[0-9a-f]{12}$/);
  });

  it('ties what is new to the only cause, and leaves the choice where there are two', () => {
    const one = addCause(EMPTY_PLAN);
    expect(addAction(one).actions[0]?.causeKey).toBe(one.causes[0]?.key);
    expect(addMeasure(addCause(one)).measures[0]?.causeKey).toBeNull();
  });

  it('keeps what answered a cause that was taken away', () => {
    const one = addMeasure(addAction(addCause(EMPTY_PLAN)));
    const plan = removeCause(one, one.causes[0]?.key ?? '');
    expect([plan.actions[0]?.causeKey, plan.measures[0]?.causeKey]).toEqual([null, null]);
  });
});
