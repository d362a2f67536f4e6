import type { PlanContent } from './plan-content';
import {
  FIXED_PARTS,
  PLAN_LISTS,
  partOf,
  partsOfPoint,
  type PartValue,
  type PlanList,
  type PlanLists,
  type PlanPoint,
} from './plan-parts';

/** Another value in one part; `before` is what its author saw there. */
export interface SetPart {
  readonly op: 'set';
  readonly part: string;
  readonly before: PartValue;
  readonly after: PartValue;
}
/** A new point behind the one of this key; null: in front. */
export type AddPoint = {
  [List in PlanList]: {
    readonly op: 'add';
    readonly list: List;
    readonly point: PlanLists[List];
    readonly after: string | null;
  };
}[PlanList];
/** A point less; `before` is what its author saw. */
export type RemovePoint = {
  [List in PlanList]: {
    readonly op: 'remove';
    readonly list: List;
    readonly key: string;
    readonly before: PlanLists[List];
  };
}[PlanList];
export interface MovePoint {
  readonly op: 'move';
  readonly list: PlanList;
  readonly key: string;
  readonly after: string | null;
}

/** One thing that an author did to a plan. */
export type PlanEdit = SetPart | AddPoint | RemovePoint | MovePoint;

/** What an edit is about: a part, or `list/key` for a whole point. */
export const placeOfEdit = (edit: PlanEdit): string => {
  if (edit.op === 'set') return edit.part;
  return `${edit.list}/${edit.op === 'add' ? edit.point.key : edit.key}`;
};

/** The same value, list by list and field by field. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [left, right] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    left.length === right.size &&
    left.every(([name, value]) => right.has(name) && isSame(value, right.get(name)))
  );
}

/** The edits that lead from one plan to another: what was taken away first, then what is new, order last. */
export function editsBetween(before: PlanContent, after: PlanContent): readonly PlanEdit[] {
  const parts = FIXED_PARTS.flatMap((part) => setOf(before, after, part));
  return [...parts, ...PLAN_LISTS.flatMap((list) => listEdits(before, after, list))];
}

function setOf(before: PlanContent, after: PlanContent, part: string): readonly SetPart[] {
  const [old, young] = [partOf(before, part), partOf(after, part)];
  if (old === undefined || young === undefined || isSame(old, young)) return [];
  return [{ op: 'set', part, before: old, after: young }];
}

function listEdits(before: PlanContent, after: PlanContent, list: PlanList): readonly PlanEdit[] {
  const [old, young]: [readonly PlanPoint[], readonly PlanPoint[]] = [before[list], after[list]];
  // The same object is the same point: what nobody touched is not compared.
  if (old === young) return [];
  const had = new Map(old.map((point) => [point.key, point]));
  const has = new Set(young.map(({ key }) => key));
  const behind = (place: number): string | null => young[place - 1]?.key ?? null;
  // The point is of its list: both come out of the same one.
  const removed = old
    .filter(({ key }) => !has.has(key))
    .map((point) => ({ op: 'remove', list, key: point.key, before: point }) as RemovePoint);
  const added = young.flatMap((point, place) =>
    had.has(point.key) ? [] : [{ op: 'add', list, point, after: behind(place) } as AddPoint],
  );
  const isChanged = (point: PlanPoint): boolean => had.has(point.key) && had.get(point.key) !== point;
  const sets = young.flatMap((point) =>
    isChanged(point) ? partsOfPoint(list, point.key).flatMap((part) => setOf(before, after, part)) : [],
  );
  return [...removed, ...added, ...moves(list, old, young, has), ...sets];
}

function moves(
  list: PlanList,
  old: readonly PlanPoint[],
  young: readonly PlanPoint[],
  has: ReadonlySet<string>,
): readonly MovePoint[] {
  const now = old.map(({ key }) => key).filter((key) => has.has(key));
  for (const [place, { key }] of young.entries())
    if (!now.includes(key))
      now.splice(place === 0 ? 0 : now.indexOf(young[place - 1]?.key ?? '') + 1, 0, key);
  const found: MovePoint[] = [];
  for (const [place, { key }] of young.entries()) {
    if (now[place] === key) continue;
    now.splice(now.indexOf(key), 1);
    now.splice(place, 0, key);
    found.push({ op: 'move', list, key, after: young[place - 1]?.key ?? null });
  }
  return found;
}
