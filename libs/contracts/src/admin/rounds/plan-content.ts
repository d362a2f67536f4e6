import { CAUSES, MEASURE_FREQUENCIES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CalendarDate, Id, remarks } from '../../common';

const TEXT_MAX = 4000;
const OWNER_MAX = 200;

/** Names the Chinese that a translation was made of. */
const TextMark = z.string().regex(/^[0-9a-f]{16}$/);
/** A text as the firm works on it and as Amazon reads it; a draft may lack either. */
const both = (max: number) =>
  z.strictObject({ zh: remarks(max), en: remarks(max), enOf: TextMark.nullable() });
const Key = z.string().regex(/^[a-z0-9-]{1,40}$/);
const names = (pattern: RegExp) => z.array(z.string().regex(pattern)).max(100);
const asins = names(/^[A-Z0-9]{10}$/);
/** Amazon's order ids, such as 113-1234567-7654321. */
const orderIds = names(/^\d{3}-\d{7}-\d{7}$/);
const evidenceIds = z.array(Id).max(30);
const cause = z.enum(CAUSES).nullable();
const frequency = z.enum(MEASURE_FREQUENCIES).nullable();
const day = CalendarDate.nullable();

const RootCause = z.strictObject({ key: Key, cause, text: both(TEXT_MAX), asins, orderIds });
const CorrectiveAction = z.strictObject({
  key: Key,
  causeKey: Key.nullable(),
  text: both(TEXT_MAX),
  doneOn: day,
  asins,
  orderIds,
  evidenceIds,
});
const PreventiveMeasure = z.strictObject({
  key: Key,
  causeKey: Key.nullable(),
  text: both(TEXT_MAX),
  owner: both(OWNER_MAX),
  frequency,
  startsOn: day,
  evidenceIds,
});

export const PlanContent = z
  .strictObject({
    opening: both(TEXT_MAX),
    causes: z.array(RootCause).max(20),
    actions: z.array(CorrectiveAction).max(50),
    measures: z.array(PreventiveMeasure).max(50),
    closing: both(TEXT_MAX),
  })
  .meta({ id: 'PlanContent' });
export type PlanContent = z.infer<typeof PlanContent>;

export const PersonName = z.object({ id: Id, name: z.string() });

const KEY = '[a-z0-9-]{1,40}';
const part = (pattern: string) => z.string().regex(new RegExp(`^${pattern}$`));
const TEXT = `(opening|closing|(causes|actions|measures)/${KEY}/text)`;

/** A text of a plan in one language. */
export const PlanTextPart = part(`(${TEXT}|measures/${KEY}/owner)/(zh|en)`);

/** Another value in a part of this kind; `before` is what its author saw there. */
const setPart = <Value extends z.ZodType>(path: string, value: Value) =>
  z.strictObject({ op: z.literal('set'), part: part(path), before: value, after: value });

const List = z.enum(['causes', 'actions', 'measures']);

/** One thing that an author did to a plan. */
export const PlanEdit = z
  .union([
    setPart(`${TEXT}/(zh|en)`, remarks(TEXT_MAX)),
    setPart(`measures/${KEY}/owner/(zh|en)`, remarks(OWNER_MAX)),
    setPart(`(${TEXT}|measures/${KEY}/owner)/enOf`, TextMark.nullable()),
    setPart(`causes/${KEY}/cause`, cause),
    setPart(`(actions|measures)/${KEY}/causeKey`, Key.nullable()),
    setPart(`(actions/${KEY}/doneOn|measures/${KEY}/startsOn)`, day),
    setPart(`measures/${KEY}/frequency`, frequency),
    setPart(`(causes|actions)/${KEY}/asins`, asins),
    setPart(`(causes|actions)/${KEY}/orderIds`, orderIds),
    setPart(`(actions|measures)/${KEY}/evidenceIds`, evidenceIds),
    ...addsAndRemoves(),
    z.strictObject({ op: z.literal('move'), list: List, key: Key, after: Key.nullable() }),
  ])
  .meta({ id: 'PlanEdit' });
export type PlanEdit = z.infer<typeof PlanEdit>;

function addsAndRemoves() {
  const add = <L extends string, P extends z.ZodType>(list: L, point: P) =>
    z.strictObject({ op: z.literal('add'), list: z.literal(list), point, after: Key.nullable() });
  const remove = <L extends string, P extends z.ZodType>(list: L, point: P) =>
    z.strictObject({ op: z.literal('remove'), list: z.literal(list), key: Key, before: point });
  return [
    add('causes', RootCause),
    add('actions', CorrectiveAction),
    add('measures', PreventiveMeasure),
    remove('causes', RootCause),
    remove('actions', CorrectiveAction),
    remove('measures', PreventiveMeasure),
  ] as const;
}

/** An edit that was not made, because somebody else was there first; everything else of the request was. */
export const PlanEditConflict = z
  .object({
    code: z.literal('PLANS.PART_CONFLICT'),
    /** Its place in the request, from 0. */
    edit: z.int(),
    /** The part, or `list/key` for a whole point. */
    part: z.string(),
    /** What stands there now; null: the point is gone. */
    theirs: z
      .union([z.string(), z.array(z.string()), RootCause, CorrectiveAction, PreventiveMeasure])
      .nullable(),
  })
  .meta({ id: 'PlanEditConflict' });
export type PlanEditConflict = z.infer<typeof PlanEditConflict>;
