import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Cause, MeasureFrequency } from '@overturn/kernel/vocabulary';
import type { PlanContent } from '@overturn/wording';
import { parse } from 'yaml';
import { NO_FACTS, type LintFacts } from '../facts';
import { lintPlan } from '../lint-plan';
import { LINT_RULES } from '../rules/rule-book';

interface Both {
  readonly zh: string;
  readonly en: string;
}

/** A plan as it stands in `fixtures`, short of what does not matter there. */
interface CorpusPlan {
  readonly id: string;
  readonly facts?: Partial<LintFacts>;
  readonly opening: Both;
  readonly causes: readonly (Both & { cause: Cause; asins?: string[]; orders?: string[] })[];
  readonly actions: readonly (Both & {
    for: number;
    done: string;
    asins?: string[];
    orders?: string[];
    evidence?: string[];
  })[];
  readonly measures: readonly (Both & {
    for: number;
    owner: Both;
    every?: MeasureFrequency;
    from?: string;
  })[];
  readonly closing: Both;
  /** Rule and part, as a person marked them. */
  readonly expect: readonly string[];
}

const FOLDER = path.resolve(__dirname, '../../fixtures');

/**
 * Plans with the findings that a person marked. The rules were widened by what they missed in the `first`; the `second`
 * were written after that, in words as far from the rules as could be thought of, and are never tuned on.
 */
export type CorpusPart = 'first' | 'second';

const filesOf = (part: CorpusPart): readonly string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml') && (file === 'second.yaml') === (part === 'second'))
    .sort();

const corpusOf = (part: CorpusPart): readonly CorpusPlan[] =>
  filesOf(part).flatMap((file) => parse(readFileSync(path.join(FOLDER, file), 'utf8')) as CorpusPlan[]);

const text = ({ zh, en }: Both) => ({ zh, en, enOf: null });

const planOfCorpus = (plan: CorpusPlan): PlanContent => ({
  opening: text(plan.opening),
  causes: plan.causes.map(({ cause, asins = [], orders = [], ...said }, place) => ({
    key: `c${place + 1}`,
    cause,
    text: text(said),
    asins,
    orderIds: orders,
  })),
  actions: plan.actions.map((one, place) => ({
    key: `a${place + 1}`,
    causeKey: `c${one.for}`,
    text: text(one),
    doneOn: one.done,
    asins: one.asins ?? [],
    orderIds: one.orders ?? [],
    evidenceIds: one.evidence ?? [],
  })),
  measures: plan.measures.map((one, place) => ({
    key: `m${place + 1}`,
    causeKey: `c${one.for}`,
    text: text(one),
    owner: text(one.owner),
    frequency: one.every ?? null,
    startsOn: one.from ?? null,
    evidenceIds: [],
  })),
  closing: text(plan.closing),
});

/** Rules that judge words. The others only look whether a field is filled in, and cannot err. */
const JUDGING = new Set([
  ...LINT_RULES.filter(({ matcher }) => matcher.kind === 'phrases').map(({ id }) => id),
  'measure.undated-promise',
  'structure.said-twice',
  'structure.long-paragraph',
  'translation.chinese-signs',
  'translation.figures-differ',
  'evidence.invoice-date',
  'evidence.quantity',
  'evidence.supplier',
]);

export interface CorpusReading {
  readonly plans: number;
  /** Found by the checker only, or marked by a person only: `plan: rule part`. */
  readonly tooMuch: readonly string[];
  readonly missed: readonly string[];
  /** Of what was found, the share that a person marked. */
  readonly precision: number;
  /** Of what a person marked, the share that was found. */
  readonly recall: number;
}

/** What the checker finds against what a person marked; several words of a rule in a part count once. */
export function readCorpus(part: CorpusPart): CorpusReading {
  const plans = corpusOf(part);
  const lines = (id: string, findings: Iterable<string>) => [...findings].map((one) => `${id}: ${one}`);
  const found = plans.flatMap((plan) =>
    lines(
      plan.id,
      new Set(
        lintPlan(planOfCorpus(plan), { ...NO_FACTS, ...plan.facts })
          .filter(({ ruleId }) => JUDGING.has(ruleId))
          .map(({ ruleId, part: at }) => `${ruleId} ${at}`),
      ),
    ),
  );
  const marked = plans.flatMap((plan) => lines(plan.id, plan.expect));
  const right = found.filter((one) => marked.includes(one)).length;
  return {
    plans: plans.length,
    tooMuch: found.filter((one) => !marked.includes(one)),
    missed: marked.filter((one) => !found.includes(one)),
    precision: right / found.length,
    recall: right / marked.length,
  };
}

/** Every rule that a person has marked somewhere. */
export const markedRules = (): readonly string[] => [
  ...new Set(
    (['first', 'second'] as const).flatMap((part) =>
      corpusOf(part).flatMap(({ expect }) => expect.map((one) => one.split(' ')[0] ?? '')),
    ),
  ),
];
