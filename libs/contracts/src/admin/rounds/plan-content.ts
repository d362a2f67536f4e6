import { CAUSES, MEASURE_FREQUENCIES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CalendarDate, Id, remarks } from '../../common';

/** Names the Chinese that a translation was made of. */
const TextMark = z.string().regex(/^[0-9a-f]{16}$/);
/** A text as the firm works on it and as Amazon reads it; a draft may lack either. */
const both = (max: number) =>
  z.strictObject({ zh: remarks(max), en: remarks(max), enOf: TextMark.nullable() });
const Key = z.string().regex(/^[a-z0-9-]{1,40}$/);
const references = {
  asins: z.array(z.string().regex(/^[A-Z0-9]{10}$/)).max(100),
  /** Amazon's order ids, such as 113-1234567-7654321. */
  orderIds: z.array(z.string().regex(/^\d{3}-\d{7}-\d{7}$/)).max(100),
};
const evidenceIds = z.array(Id).max(30);

export const PlanContent = z
  .strictObject({
    opening: both(4000),
    causes: z
      .array(z.strictObject({ key: Key, cause: z.enum(CAUSES).nullable(), text: both(4000), ...references }))
      .max(20),
    actions: z
      .array(
        z.strictObject({
          key: Key,
          causeKey: Key.nullable(),
          text: both(4000),
          doneOn: CalendarDate.nullable(),
          ...references,
          evidenceIds,
        }),
      )
      .max(50),
    measures: z
      .array(
        z.strictObject({
          key: Key,
          causeKey: Key.nullable(),
          text: both(4000),
          owner: both(200),
          frequency: z.enum(MEASURE_FREQUENCIES).nullable(),
          startsOn: CalendarDate.nullable(),
          evidenceIds,
        }),
      )
      .max(50),
    closing: both(4000),
  })
  .meta({ id: 'PlanContent' });
export type PlanContent = z.infer<typeof PlanContent>;
