import fc from 'fast-check';
import type { PlanContent } from '@overturn/wording';
import { NO_FACTS } from './facts';
import { lintPlan, planLinter } from './lint-plan';
import { DEFAULT_LINT_SETTINGS } from './settings';
import { planInOrder } from './testing/plan-in-order';

const text = (zh: string, en: string) => ({ zh, en, enOf: null });
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.stringMatching(/^[a-z ,.!，。！客户立即恢复法律ＡＢ\n]{0,60}$/u),
);
const plans: fc.Arbitrary<PlanContent> = fc.tuple(odd, odd, odd, odd).map(([one, two, three, four]) =>
  planInOrder({
    opening: text(one, two),
    actions: planInOrder().actions.map((action) => ({ ...action, text: text(three, four) })),
    closing: text(four, one),
  }),
);

const at = (plan: PlanContent, part: string): string => {
  const [first = '', key, , language] = part.split('/');
  if (first === 'opening' || first === 'closing') return plan[first][key === 'zh' ? 'zh' : 'en'];
  const points = first === 'causes' ? plan.causes : first === 'actions' ? plan.actions : plan.measures;
  return points.find((one) => one.key === key)?.text[language === 'zh' ? 'zh' : 'en'] ?? '';
};

describe('the checker', () => {
  it('points into the text of the part, whatever is written', () => {
    fc.assert(
      fc.property(plans, (plan) =>
        lintPlan(plan).every(
          ({ part, from, to }) =>
            from === null || to === null || (from >= 0 && from < to && to <= at(plan, part).length),
        ),
      ),
      { numRuns: 50 },
    );
  });

  it('finds the same when it remembers', () => {
    const linter = planLinter();
    fc.assert(
      fc.property(plans, (plan) => {
        expect(linter(plan)).toEqual(lintPlan(plan));
      }),
      { numRuns: 50 },
    );
  });

  it('shows where full-width letters and curly quotes hide the words', () => {
    const en = 'Our ｃｕｓｔｏｍｅｒｓ are dishonest.';
    const [found] = lintPlan(planInOrder({ closing: text('', en) }));
    expect(found).toMatchObject({ ruleId: 'tone.blames-buyers', part: 'closing/en' });
    expect(en.slice(found?.from ?? 0, found?.to ?? 0)).toBe('ｃｕｓｔｏｍｅｒｓ are dishonest');
  });

  it('does not read the name of a cited file as words', () => {
    const cited = 'Thank you. [[evidence:lawsuit-b0password]]';
    expect(lintPlan(planInOrder({ closing: text('', cited) }))).toEqual([]);
  });

  it('tells what a firm does not want to read', () => {
    const phrases = [
      { language: 'en', phrase: 'kindly', severity: 'warning', advice: 'please' } as const,
      { language: 'zh', phrase: '亲', severity: 'error', advice: '' } as const,
    ];
    const plan = planInOrder({ closing: text('亲，感谢审核。', 'Kindly review; unkindly no.') });
    expect(lintPlan(plan, NO_FACTS, { ...DEFAULT_LINT_SETTINGS, phrases })).toMatchObject([
      { ruleId: 'firm.phrase', severity: 'error', part: 'closing/zh', from: 0, to: 1 },
      {
        ruleId: 'firm.phrase',
        severity: 'warning',
        part: 'closing/en',
        from: 0,
        to: 6,
        params: { advice: 'please' },
      },
    ]);
  });

  it('obeys when a firm switches a rule off, but for the rules that block', () => {
    const rulesOff = ['tone.exclamation', 'tone.rude'];
    const plan = planInOrder({ closing: text('', 'This is ridiculous!') });
    const found = lintPlan(plan, NO_FACTS, { ...DEFAULT_LINT_SETTINGS, rulesOff });
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['tone.rude']);
  });

  it('repairs what can be repaired by a machine', () => {
    const [found] = lintPlan(planInOrder({ closing: text('', 'Thank you，team.') }));
    expect(found).toMatchObject({ ruleId: 'translation.chinese-signs', from: 9, to: 10, replacement: ', ' });
  });

  it('reads 3,000 words in an instant, and a typed word in less', () => {
    const sentence =
      'The purchasing manager compares the label of unit 12 with the drawing of lot 45 and signs it. ';
    const zh = '采购经理核对第十二件产品的标签与图纸，并在批次记录上签字确认，留存样品一年。';
    const point = planInOrder().actions[0];
    if (!point) throw new Error('A plan without an action');
    const actions = Array.from({ length: 35 }, (_, place) => ({
      ...point,
      key: `a${place}`,
      text: text(zh.repeat(3), `${sentence.repeat(5)}Number ${place}.`),
    }));
    const plan = planInOrder({ actions });
    const linter = planLinter();
    const cost = (run: () => void): number => {
      const times = Array.from({ length: 7 }, () => {
        const began = process.hrtime.bigint();
        run();
        return Number(process.hrtime.bigint() - began) / 1e6;
      });
      return times.toSorted((a, b) => a - b)[0] ?? 0;
    };
    // A guard against a slow pattern, wide enough for a busy machine; the measured figure is in docs/PLAN-LINT.md.
    const [full, typed] = [cost(() => lintPlan(plan)), cost(() => linter(plan))];
    expect(full).toBeLessThan(150);
    expect(typed).toBeLessThan(100);
  });
});
