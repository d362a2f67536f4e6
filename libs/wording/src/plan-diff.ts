import type { PlanContent } from './plan-content';
import { isSame } from './plan-edits';
import type { PlanList, PlanPoint } from './plan-parts';

/** One place of two plans beside each other; a point that only one of them has is '' in the other. */
export interface PlaceDiff {
  /** `opening`, `closing`, or the list of a point. */
  readonly part: 'opening' | 'closing' | PlanList;
  /** Counted from 1 in the younger plan; in the older one where the younger has none. */
  readonly place: number | null;
  readonly before: Readonly<Record<'zh' | 'en', string>>;
  readonly after: Readonly<Record<'zh' | 'en', string>>;
  /** Something besides the texts is different: a date, a tie, names, evidence. */
  readonly areFieldsChanged: boolean;
}

const NOTHING = { zh: '', en: '' } as const;

const textsOf = (point: PlanPoint | undefined): PlaceDiff['before'] => {
  if (!point) return NOTHING;
  const owner = 'owner' in point ? point.owner : NOTHING;
  const joined = (side: 'zh' | 'en') => [point.text[side], owner[side]].filter(Boolean).join('\n');
  return { zh: joined('zh'), en: joined('en') };
};

const fieldsOf = (point: PlanPoint | undefined): object => ({ ...point, key: '', text: null, owner: null });

/** What changed between two plans, section by section and point by point; what is the same is left out. */
export function planDiff(before: PlanContent, after: PlanContent): readonly PlaceDiff[] {
  const ends = (part: 'opening' | 'closing'): PlaceDiff => ({
    part,
    place: null,
    before: before[part],
    after: after[part],
    areFieldsChanged: false,
  });
  const all = [
    ends('opening'),
    ...(['causes', 'actions', 'measures'] as const).flatMap((list) => pointDiffs(before, after, list)),
    ends('closing'),
  ];
  return all.filter(
    (one) => one.before.zh !== one.after.zh || one.before.en !== one.after.en || one.areFieldsChanged,
  );
}

function pointDiffs(before: PlanContent, after: PlanContent, list: PlanList): readonly PlaceDiff[] {
  const [old, young]: [readonly PlanPoint[], readonly PlanPoint[]] = [before[list], after[list]];
  const pair = (one: PlanPoint | undefined, other: PlanPoint | undefined, place: number): PlaceDiff => ({
    part: list,
    place: place + 1,
    before: textsOf(one),
    after: textsOf(other),
    areFieldsChanged: one !== undefined && other !== undefined && !isSame(fieldsOf(one), fieldsOf(other)),
  });
  const kept = new Set(young.map(({ key }) => key));
  return [
    ...young.map((point, place) =>
      pair(
        old.find(({ key }) => key === point.key),
        point,
        place,
      ),
    ),
    ...old.flatMap((point, place) => (kept.has(point.key) ? [] : [pair(point, undefined, place)])),
  ];
}
