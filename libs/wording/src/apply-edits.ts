import type { PlanContent } from './plan-content';
import { isSame, placeOfEdit, type PlanEdit, type SetPart } from './plan-edits';
import { isMarkPart, partOf, withPart, type PartValue, type PlanList, type PlanPoint } from './plan-parts';

/** An edit that was not made, because somebody else was there first. */
export interface EditConflict {
  /** Its place in the list of edits, from 0. */
  readonly edit: number;
  /** The part, or `list/key` for a whole point. */
  readonly part: string;
  /** What stands there now; null: the point is gone. */
  readonly theirs: PartValue | PlanPoint;
}

interface Applied {
  readonly plan: PlanContent;
  /** Places in which something is different now. */
  readonly touched: readonly string[];
  readonly conflicts: readonly EditConflict[];
}

type Outcome =
  { readonly plan: PlanContent; readonly isTouched: boolean } | { readonly theirs: PartValue | PlanPoint };

/**
 * Makes edits one after the other. Each is made if what it is about still is what its author saw; one that was made
 * before is done already; one that would write over somebody else's words is a conflict, and the others go on.
 */
export function applyEdits(before: PlanContent, edits: readonly PlanEdit[]): Applied {
  let plan = before;
  const touched: string[] = [];
  const conflicts: EditConflict[] = [];
  for (const [place, edit] of edits.entries()) {
    const outcome = apply(plan, edit);
    if ('theirs' in outcome) conflicts.push({ edit: place, part: placeOfEdit(edit), theirs: outcome.theirs });
    else {
      plan = outcome.plan;
      if (outcome.isTouched) touched.push(placeOfEdit(edit));
    }
  }
  return { plan, touched, conflicts };
}

function apply(plan: PlanContent, edit: PlanEdit): Outcome {
  if (edit.op === 'set') return set(plan, edit);
  const points: readonly PlanPoint[] = plan[edit.list];
  const key = edit.op === 'add' ? edit.point.key : edit.key;
  const now = points.find((point) => point.key === key);
  const unchanged = { plan, isTouched: false };
  switch (edit.op) {
    case 'add':
      if (now) return unchanged;
      return { plan: withPoints(plan, edit.list, placed(points, edit.point, edit.after)), isTouched: true };
    case 'remove':
      if (!now) return unchanged;
      if (!isSameToReaders(now, edit.before)) return { theirs: now };
      return {
        plan: withPoints(
          plan,
          edit.list,
          points.filter((point) => point !== now),
        ),
        isTouched: true,
      };
    case 'move': {
      if (!now) return unchanged;
      const others = points.filter((point) => point !== now);
      return { plan: withPoints(plan, edit.list, placed(others, now, edit.after)), isTouched: true };
    }
  }
}

function set(plan: PlanContent, { part, before, after }: SetPart): Outcome {
  const now = partOf(plan, part);
  if (now === undefined) return isMarkPart(part) ? { plan, isTouched: false } : { theirs: null };
  if (isSame(now, after)) return { plan, isTouched: false };
  if (!isSame(now, before) && !isMarkPart(part)) return { theirs: now };
  return { plan: withPart(plan, part, after), isTouched: true };
}

/** Marks of translations are not somebody's words: a point whose marks alone differ is the same. */
const isSameToReaders = (one: PlanPoint, other: PlanPoint): boolean => isSame(unmarked(one), unmarked(other));

const unmarked = (point: PlanPoint): object => ({
  ...point,
  text: { ...point.text, enOf: null },
  ...('owner' in point ? { owner: { ...point.owner, enOf: null } } : {}),
});

/** Behind the point of that key; at the end where it is gone, in front for null. */
function placed(points: readonly PlanPoint[], point: PlanPoint, after: string | null): readonly PlanPoint[] {
  const at = points.findIndex(({ key }) => key === after);
  const place = after === null ? 0 : at < 0 ? points.length : at + 1;
  return [...points.slice(0, place), point, ...points.slice(place)];
}

const withPoints = (plan: PlanContent, list: PlanList, points: readonly PlanPoint[]): PlanContent => ({
  ...plan,
  [list]: points,
});
