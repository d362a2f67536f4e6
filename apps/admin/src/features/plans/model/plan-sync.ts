import {
  applyEdits,
  editsBetween,
  isSame,
  partOf,
  placeOfEdit,
  pointOfPart,
  withPart,
  type EditConflict,
  type PartValue,
  type PlanContent,
  type PlanEdit,
  type PlanPoint,
} from '@overturn/wording';
import { replaceEqualDeep } from '@tanstack/react-query';

/** What stands in a place of a plan: a part's value, a whole point, or null where the point is gone. */
type Standing = PartValue | PlanPoint;

/** Two people wrote in the same place; nothing of it is sent until one of them chooses. */
export interface PlaceConflict {
  /** A part, or `list/key` for a whole point. */
  readonly place: string;
  readonly before: Standing;
  readonly theirs: Standing;
}

/** A plan on a screen beside the one in the office. */
export interface PlanSync {
  /** As the server has it, as far as this screen knows. */
  readonly kept: PlanContent;
  /** As it stands on the screen. */
  readonly wanted: PlanContent;
  readonly conflicts: readonly PlaceConflict[];
}

/** `list/key` of the point that a place belongs to; the place itself for the opening and the closing. */
function pointPlace(place: string): string {
  const at = pointOfPart(place);
  return at ? `${at.list}/${at.key}` : place;
}

const isHeld = (conflicts: readonly PlaceConflict[], edit: PlanEdit): boolean =>
  edit.op !== 'move' &&
  conflicts.some(({ place }) => place === placeOfEdit(edit) || place === pointPlace(placeOfEdit(edit)));

/** What the server does not have yet, without what waits for a choice. */
export const editsToSend = ({ kept, wanted, conflicts }: PlanSync): readonly PlanEdit[] =>
  editsBetween(kept, wanted).filter((edit) => !isHeld(conflicts, edit));

/** What stands in a place. */
export function standing(plan: PlanContent, place: string): Standing {
  const value = partOf(plan, place);
  if (value !== undefined) return value;
  const at = pointOfPart(place);
  const points: readonly PlanPoint[] = at ? plan[at.list] : [];
  return points.find(({ key }) => key === at?.key) ?? null;
}

/** The server's answer to edits that were sent when the screen showed `sent`. */
export function received(
  sync: PlanSync,
  sent: PlanContent,
  edits: readonly PlanEdit[],
  answer: { readonly content: PlanContent; readonly conflicts: readonly EditConflict[] },
): PlanSync {
  const refused = answer.conflicts.flatMap(({ edit, theirs }) => {
    const about = edits[edit];
    return about ? [conflictOf(about, theirs)] : [];
  });
  return rebased(sync, sent, answer.content, refused);
}

/** The server's plan, read anew: what was typed here stays, what others wrote elsewhere appears. */
export const followed = (sync: PlanSync, content: PlanContent): PlanSync =>
  rebased(sync, sync.kept, content, []);

function conflictOf(edit: PlanEdit, theirs: Standing): PlaceConflict {
  const place = theirs === null ? pointPlace(placeOfEdit(edit)) : placeOfEdit(edit);
  return { place, before: 'before' in edit ? edit.before : null, theirs };
}

function rebased(
  { kept, wanted: mine, conflicts: open }: PlanSync,
  base: PlanContent,
  answered: PlanContent,
  refused: readonly PlaceConflict[],
): PlanSync {
  // Points that are as they were stay the same objects: nothing of them is drawn or compared again.
  const theirs = replaceEqualDeep(mine, replaceEqualDeep(kept, answered));
  const held = [...open, ...refused];
  const since = editsBetween(base, mine).filter((edit) => !isHeld(held, edit));
  const applied = applyEdits(theirs, since);
  const late = applied.conflicts.flatMap(({ edit, theirs: now }) => {
    const about = since[edit];
    return about ? [conflictOf(about, now)] : [];
  });
  const all = new Map([...held, ...late].map((one) => [one.place, one]));
  const wanted = [...all.keys()].reduce((plan, place) => withMine(plan, mine, place), applied.plan);
  const conflicts = [...all.values()]
    .map((one) => ({ ...one, theirs: standing(theirs, one.place) }))
    .filter((one) => !isSame(one.theirs, standing(wanted, one.place)));
  return { kept: theirs, wanted, conflicts };
}

/** The plan with what stands in a place of another one. */
function withMine(plan: PlanContent, mine: PlanContent, place: string): PlanContent {
  const part = partOf(mine, place);
  if (part !== undefined && partOf(plan, place) !== undefined) return withPart(plan, place, part);
  const ofPoint = editsBetween(plan, mine).filter(
    (edit) => pointPlace(placeOfEdit(edit)) === pointPlace(place),
  );
  return applyEdits(plan, ofPoint).plan;
}

export type PlaceChoice = 'mine' | 'theirs' | { readonly text: string };

/** The author has chosen whose words stay in a place, or wrote others into it. */
export function settled(sync: PlanSync, place: string, choice: PlaceChoice): PlanSync {
  const conflicts = sync.conflicts.filter((one) => one.place !== place);
  if (choice === 'mine') return { ...sync, conflicts };
  const wanted =
    choice === 'theirs' ? withMine(sync.wanted, sync.kept, place) : withPart(sync.wanted, place, choice.text);
  return { ...sync, conflicts, wanted };
}
