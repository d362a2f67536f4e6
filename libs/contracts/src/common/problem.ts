import { z } from 'zod';

/** RFC 9457 problem JSON. `code` names the reason; the screens hold its text in zh and en. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    /** Where the input was wrong: a path such as `body.email` and a code. */
    fields: z.array(z.object({ path: z.string(), code: z.string() })).optional(),
    traceId: z.string(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
