import type { Cause, PassageLanguage, PassagePart } from '@overturn/kernel';
import type { BilingualText, PlanContent } from '@overturn/wording';

/** One text of a plan in one language, and what it answers. */
export interface PlanPassage {
  /** Without the language, such as `actions/k1/text`. */
  readonly path: string;
  readonly part: PassagePart;
  readonly language: PassageLanguage;
  readonly causes: readonly Cause[];
  readonly text: string;
}

/** Signs of the plan's form that mean something only beside its files. */
const CITATION = /\s?\[\[evidence:[0-9a-f-]{36}\]\]/g;

/** Every text of a plan worth reading again: not who sees to a measure. A point without a cause answers those of the case. */
export function passagesOfPlan(plan: PlanContent, causesOfCase: readonly Cause[]): readonly PlanPassage[] {
  const causeOf = new Map(plan.causes.map(({ key, cause }) => [key, cause]));
  const about = (key: string | null): readonly Cause[] => {
    const cause = key === null ? null : (causeOf.get(key) ?? null);
    return cause === null ? causesOfCase : [cause];
  };
  const both = (path: string, part: PassagePart, text: BilingualText, causes: readonly Cause[]) =>
    (['zh', 'en'] as const).flatMap((language) => {
      const words = text[language].replaceAll(CITATION, '').trim();
      return words === '' ? [] : [{ path, part, language, causes, text: words }];
    });
  return [
    ...both('opening', 'opening', plan.opening, causesOfCase),
    ...plan.causes.flatMap(({ key, text }) => both(`causes/${key}/text`, 'cause', text, about(key))),
    ...plan.actions.flatMap(({ key, causeKey, text }) =>
      both(`actions/${key}/text`, 'action', text, about(causeKey)),
    ),
    ...plan.measures.flatMap(({ key, causeKey, text }) =>
      both(`measures/${key}/text`, 'measure', text, about(causeKey)),
    ),
    ...both('closing', 'closing', plan.closing, causesOfCase),
  ];
}
