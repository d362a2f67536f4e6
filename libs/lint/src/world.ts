import { LINT_LANGUAGES, type LintLanguage } from '@overturn/kernel/vocabulary';
import type { BilingualText, PlanContent } from '@overturn/wording';
import type { LintFacts } from './facts';
import type { FindingParams, PartRole } from './finding';
import type { LintSettings } from './settings';
import { foldText } from './text/fold-text';

/** One text of a plan in one language, and where it stands. */
export interface PlanText {
  /** As `LintFinding.part`. */
  readonly part: string;
  readonly role: PartRole;
  readonly language: LintLanguage;
  readonly raw: string;
  readonly folded: string;
  /** The measure or action says elsewhere from when, or how often. */
  readonly isDated: boolean;
}

/** A bilingual text and its place, without the language. */
interface TextPlace {
  readonly part: string;
  readonly role: PartRole;
  readonly text: BilingualText;
  readonly isDated: boolean;
}

/** What a check looks at. */
export interface PlanWorld {
  readonly plan: PlanContent;
  readonly facts: LintFacts;
  readonly settings: LintSettings;
  readonly places: readonly TextPlace[];
  /** Texts that are written, in the order of the plan. */
  readonly texts: readonly PlanText[];
}

/** What a check or a phrase has found, before the rule is known. */
export interface Found {
  readonly part: string;
  readonly from?: number;
  readonly to?: number;
  readonly params?: FindingParams;
  readonly replacement?: string;
}

export function placesOf(plan: PlanContent): readonly TextPlace[] {
  return [
    { part: 'opening', role: 'opening', text: plan.opening, isDated: false },
    ...plan.causes.map(({ key, text }) => ({
      part: `causes/${key}/text`,
      role: 'cause' as const,
      text,
      isDated: false,
    })),
    ...plan.actions.map(({ key, text, doneOn }) => ({
      part: `actions/${key}/text`,
      role: 'action' as const,
      text,
      isDated: doneOn !== null,
    })),
    ...plan.measures.flatMap(({ key, text, owner, frequency, startsOn }) => [
      {
        part: `measures/${key}/text`,
        role: 'measure' as const,
        text,
        isDated: frequency !== null || startsOn !== null,
      },
      { part: `measures/${key}/owner`, role: 'owner' as const, text: owner, isDated: true },
    ]),
    { part: 'closing', role: 'closing', text: plan.closing, isDated: false },
  ];
}

export function worldOf(plan: PlanContent, facts: LintFacts, settings: LintSettings): PlanWorld {
  const places = placesOf(plan);
  const texts = places.flatMap(({ part, role, text, isDated }) =>
    LINT_LANGUAGES.filter((language) => text[language].trim() !== '').map((language) => ({
      part: `${part}/${language}`,
      role,
      language,
      raw: text[language],
      folded: foldText(text[language]),
      isDated,
    })),
  );
  return { plan, facts, settings, places, texts };
}

/** Several names in one parameter. */
export const listed = (names: readonly string[]): string => names.join(', ');
