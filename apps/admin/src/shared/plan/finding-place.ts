import type { PlanContent } from '@overturn/wording';

type PartName = 'opening' | 'cause' | 'action' | 'measure' | 'closing' | 'plan';

/** Where a finding stands, as a person counts: from 1; null where a plan has one such part, or the point is gone. */
export interface FindingPlace {
  readonly part: PartName;
  readonly place: number | null;
}

const LISTS = { causes: 'cause', actions: 'action', measures: 'measure' } as const;
const isList = (word: string): word is keyof typeof LISTS => Object.hasOwn(LISTS, word);

export function findingPlace(plan: PlanContent, part: string): FindingPlace {
  const [first = '', key] = part.split('/');
  if (first === 'opening' || first === 'closing') return { part: first, place: null };
  if (!isList(first)) return { part: 'plan', place: null };
  const at = plan[first].findIndex((point) => point.key === key);
  return { part: LISTS[first], place: at === -1 ? null : at + 1 };
}
