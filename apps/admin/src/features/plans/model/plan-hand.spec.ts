import { EMPTY_PLAN, isTranslationStale, type PlanContent } from '@overturn/wording';
import { planHand } from './plan-hand';

function atHand() {
  let plan: PlanContent = EMPTY_PLAN;
  return { hand: planHand((how) => void (plan = how(plan))), plan: () => plan };
}

describe('writing a plan', () => {
  it('knows which Chinese the English was written for, and asks again once that changes', () => {
    const { hand, plan } = atHand();
    hand.text('opening/zh', '您好');
    hand.text('opening/en', 'Hello');
    expect(isTranslationStale(plan().opening)).toBe(false);
    hand.text('opening/zh', '您好，');
    expect(isTranslationStale(plan().opening)).toBe(true);
    hand.confirm('opening');
    expect(isTranslationStale(plan().opening)).toBe(false);
  });

  it('adds, moves and removes points; what answered a cause stays', () => {
    const { hand, plan } = atHand();
    hand.add('causes');
    hand.add('causes');
    const [first, second] = plan().causes.map(({ key }) => key);
    hand.add('actions');
    hand.set(`actions/${plan().actions[0]?.key ?? ''}/causeKey`, first ?? null);
    hand.move('causes', second ?? '', -1);
    hand.move('causes', second ?? '', -1);
    expect(plan().causes.map(({ key }) => key)).toEqual([second, first]);
    hand.remove('causes', first ?? '');
    expect([plan().causes.length, plan().actions[0]?.causeKey]).toEqual([1, null]);
    hand.remove('actions', plan().actions[0]?.key ?? '');
    expect(plan().actions).toEqual([]);
  });
});
