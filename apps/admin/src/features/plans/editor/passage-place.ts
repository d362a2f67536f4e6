import type { PassageLanguage, PassagePart } from '@overturn/kernel/vocabulary';

/** Where a passage may be inserted. */
export interface PassagePlace {
  readonly part: PassagePart;
  readonly language: PassageLanguage;
}

const PARTS: Readonly<Record<string, PassagePart>> = {
  opening: 'opening',
  causes: 'cause',
  actions: 'action',
  measures: 'measure',
  closing: 'closing',
};

/** The place that a part of a plan is; null for one that takes no passage, such as the owner of a measure. */
export function passagePlace(path: string): PassagePlace | null {
  const steps = path.split('/');
  const language = steps.at(-1);
  const part = PARTS[steps[0] ?? ''];
  if (!part || (language !== 'zh' && language !== 'en') || steps.includes('owner')) return null;
  return { part, language };
}
