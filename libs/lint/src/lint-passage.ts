import type { LintLanguage, PassagePart } from '@overturn/kernel/vocabulary';
import { EMPTY_PLAN, type BilingualText, type PlanContent } from '@overturn/wording';
import type { LintFinding } from './finding';
import { lintPlan } from './lint-plan';
import { DEFAULT_LINT_SETTINGS, type LintSettings } from './settings';

const KEY = 'passage';
/** A passage is meant to hold blanks. */
const NOT_OF_PASSAGES = new Set(['specificity.placeholder']);

/** A plan that holds nothing but the passage, and the path of its text. */
function planAround(part: PassagePart, text: BilingualText): readonly [plan: PlanContent, path: string] {
  const [key, nobody] = [KEY, { zh: '', en: '', enOf: null }];
  switch (part) {
    case 'opening':
    case 'closing':
      return [{ ...EMPTY_PLAN, [part]: text }, part];
    case 'cause':
      return [
        { ...EMPTY_PLAN, causes: [{ key, cause: null, text, asins: [], orderIds: [] }] },
        `causes/${key}/text`,
      ];
    case 'action': {
      const action = { key, causeKey: null, text, doneOn: null, evidenceIds: [], asins: [], orderIds: [] };
      return [{ ...EMPTY_PLAN, actions: [action] }, `actions/${key}/text`];
    }
    case 'measure': {
      const when = { frequency: null, startsOn: null };
      const measure = { key, causeKey: null, text, owner: nobody, ...when, evidenceIds: [] };
      return [{ ...EMPTY_PLAN, measures: [measure] }, `measures/${key}/text`];
    }
  }
}

/** What the checker says of the words of a passage, wherever it will stand: what hangs on a whole plan is left out. */
export function lintPassage(
  passage: { readonly part: PassagePart; readonly language: LintLanguage; readonly body: string },
  settings: LintSettings = DEFAULT_LINT_SETTINGS,
): readonly LintFinding[] {
  const { part, language, body } = passage;
  const text = { zh: '', en: '', enOf: null, [language]: body };
  const [plan, path] = planAround(part, text);
  return lintPlan(plan, undefined, settings).filter(
    (one) => one.part === `${path}/${language}` && one.from !== null && !NOT_OF_PASSAGES.has(one.ruleId),
  );
}
