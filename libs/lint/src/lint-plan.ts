import type { PlanContent } from '@overturn/wording';
import { CHECKS } from './checks/checks';
import { NO_FACTS, type LintFacts } from './facts';
import type { LintFinding } from './finding';
import { phraseHits, type PhraseHit } from './phrases';
import type { LintRule } from './rule';
import { FIRM_PHRASE, LINT_RULES } from './rules/rule-book';
import { DEFAULT_LINT_SETTINGS, type LintSettings } from './settings';
import { foldText } from './text/fold-text';
import { worldOf, type Found, type PlanText, type PlanWorld } from './world';

export type PlanLinter = (
  plan: PlanContent,
  facts?: LintFacts,
  settings?: LintSettings,
) => readonly LintFinding[];
type Remember = (text: PlanText) => readonly PhraseHit[];

/** How many texts a linter remembers: twice the texts of the largest plan that can be saved. */
const REMEMBERED = 700;

const find = (text: PlanText): readonly PhraseHit[] => phraseHits(text.role, text.language, text.folded);

/** Phrases of texts that were looked at before are remembered, so that typing costs the typed paragraph only. */
function remembering(): Remember {
  const known = new Map<string, readonly PhraseHit[]>();
  return (text) => {
    const name = `${text.role} ${text.language} ${text.folded}`;
    const hits = known.get(name) ?? find(text);
    known.delete(name);
    known.set(name, hits);
    for (const oldest of known.keys()) {
      if (known.size <= REMEMBERED) break;
      known.delete(oldest);
    }
    return hits;
  };
}

const CHECK_RULES = LINT_RULES.flatMap((rule) =>
  rule.matcher.kind === 'check' ? [{ rule, check: CHECKS[rule.matcher.name] }] : [],
);

function phraseFindings(texts: readonly PlanText[], remember: Remember): readonly LintFinding[] {
  return texts.flatMap((text) =>
    remember(text).map(({ rule, from, to }) => finding(rule, phraseFound(rule, text, from, to), text.raw)),
  );
}

const phraseFound = ({ fix }: LintRule, { part, language }: PlanText, from: number, to: number): Found => ({
  part,
  from,
  to,
  ...(fix === undefined ? {} : { replacement: fix[language] }),
});

const checkFindings = (world: PlanWorld): readonly LintFinding[] => {
  const raws = new Map(world.texts.map(({ part, raw }) => [part, raw]));
  return CHECK_RULES.flatMap(({ rule, check }) =>
    check(world).map((found) => finding(rule, found, raws.get(found.part) ?? '')),
  );
};

function firmFindings({ texts, settings }: PlanWorld): readonly LintFinding[] {
  return settings.phrases.flatMap(({ language, phrase, severity, advice }) => {
    const wanted = foldText(phrase.trim());
    if (wanted === '') return [];
    return texts
      .filter((text) => text.language === language)
      .flatMap(({ part, folded, raw }) =>
        placesIn(folded, wanted).map((from) => ({
          ruleId: FIRM_PHRASE,
          severity,
          part,
          from,
          to: from + wanted.length,
          params: { quote: raw.slice(from, from + wanted.length), advice },
          replacement: null,
        })),
      );
  });
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[a-z0-9]/.test(character);

/** A phrase stands where words begin and end; Chinese has none. */
function placesIn(folded: string, wanted: string): readonly number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
    const isInside =
      (isLetter(wanted[0]) && isLetter(folded[at - 1])) ||
      (isLetter(wanted.at(-1)) && isLetter(folded[at + wanted.length]));
    if (!isInside) places.push(at);
  }
  return places;
}

function finding(rule: LintRule, found: Found, raw: string): LintFinding {
  const { part, from = null, to = null, params = {}, replacement = null } = found;
  const quote = from === null || to === null ? {} : { quote: raw.slice(from, to).trim() };
  return {
    ruleId: rule.id,
    severity: rule.severity,
    part,
    from,
    to,
    params: { ...quote, ...params },
    replacement,
  };
}

/** `actions/a1` of `actions/a1/text/en`; opening and closing are their own. */
const pointOf = (part: string): string => {
  const [first = '', key = ''] = part.split('/');
  return first === 'opening' || first === 'closing' ? first : `${first}/${key}`;
};

const ORDER = { error: 0, warning: 1, hint: 2 } as const;

function lintWith(world: PlanWorld, remember: Remember): readonly LintFinding[] {
  const off = new Set(world.settings.rulesOff);
  const isOn = ({ ruleId, severity }: LintFinding): boolean => severity === 'error' || !off.has(ruleId);
  const places = new Map(world.places.map(({ part }, index) => [pointOf(part), index]));
  const placeOf = ({ part }: LintFinding): number => places.get(pointOf(part)) ?? -1;
  return [...checkFindings(world), ...phraseFindings(world.texts, remember), ...firmFindings(world)]
    .filter(isOn)
    .toSorted(
      (a, b) =>
        ORDER[a.severity] - ORDER[b.severity] || placeOf(a) - placeOf(b) || (a.from ?? -1) - (b.from ?? -1),
    );
}

/**
 * What is wrong with a plan, worst first, then in the order of the plan. Pure: the same plan, facts and settings give the
 * same findings. A blocking rule cannot be switched off.
 */
export const lintPlan: PlanLinter = (plan, facts = NO_FACTS, settings = DEFAULT_LINT_SETTINGS) =>
  lintWith(worldOf(plan, facts, settings), find);

/** A `lintPlan` that remembers what it found in texts it has seen: for an editor, one for each plan. */
export function planLinter(): PlanLinter {
  const remember = remembering();
  return (plan, facts = NO_FACTS, settings = DEFAULT_LINT_SETTINGS) =>
    lintWith(worldOf(plan, facts, settings), remember);
}
