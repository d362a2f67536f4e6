import type { LintLanguage } from '@overturn/kernel/vocabulary';
import type { PlanContent } from '@overturn/wording';
import { NO_FACTS, type LintFacts } from '../facts';
import type { LintFinding, PartRole } from '../finding';
import { lintPlan } from '../lint-plan';
import type { LintExample, LintRule } from '../rule';
import { DEFAULT_LINT_SETTINGS } from '../settings';

const text = (zh: string, en: string) => ({ zh, en, enOf: null });

/** A plan in which the checker finds nothing, without facts. */
export const planInOrder = (changes: Partial<PlanContent> = {}): PlanContent => ({
  opening: text('尊敬的卖家绩效团队：', 'Dear Seller Performance team,'),
  causes: [
    {
      key: 'c1',
      cause: 'low_quality',
      asins: ['B0TESTTEST'],
      orderIds: [],
      text: text(
        '2026年3月的一批货漏检 12 件',
        'In the lot of March 2026 we missed 12 units with broken insulation.',
      ),
    },
  ],
  actions: [
    {
      key: 'a1',
      causeKey: 'c1',
      doneOn: '2026-11-20',
      asins: ['B0TESTTEST'],
      orderIds: [],
      evidenceIds: ['e1'],
      text: text('已召回 500 件', 'We recalled the 500 units of the lot from the warehouse.'),
    },
  ],
  measures: [
    {
      key: 'm1',
      causeKey: 'c1',
      owner: text('采购经理 李梅', 'Li Mei, purchasing manager'),
      frequency: 'per_shipment',
      startsOn: '2026-11-21',
      evidenceIds: [],
      text: text(
        '发货前抽查 20 件',
        'Before a lot is shipped, 20 units are tested and the result is kept with the lot.',
      ),
    },
  ],
  closing: text('感谢审核。', 'Thank you for reviewing this plan.'),
  ...changes,
});

function withText(role: PartRole, language: LintLanguage, sentence: string): PlanContent {
  const plan = planInOrder();
  const said = { ...text('', ''), [language]: sentence };
  switch (role) {
    case 'opening':
    case 'closing':
      return { ...plan, [role]: said };
    case 'cause':
      return { ...plan, causes: plan.causes.map((one) => ({ ...one, text: said })) };
    case 'action':
      return { ...plan, actions: plan.actions.map((one) => ({ ...one, text: said })) };
    case 'measure':
      return { ...plan, measures: plan.measures.map((one) => ({ ...one, text: said })) };
    case 'owner':
      return { ...plan, measures: plan.measures.map((one) => ({ ...one, owner: said })) };
  }
}

/** What a rule finds in one of its examples. */
export function foundBy(
  rule: LintRule,
  example: LintExample,
  language: LintLanguage,
): readonly LintFinding[] {
  const isSentence = typeof example === 'string';
  const role = rule.looksAt === 'plan' ? 'opening' : (rule.looksAt[0] ?? 'opening');
  const plan = isSentence ? withText(role, language, example) : planInOrder(example.plan ?? {});
  const facts: LintFacts = { ...NO_FACTS, ...(isSentence ? {} : example.facts) };
  const wordLimit = isSentence ? null : (example.wordLimit ?? null);
  return lintPlan(plan, facts, { ...DEFAULT_LINT_SETTINGS, wordLimit }).filter(
    ({ ruleId }) => ruleId === rule.id,
  );
}
