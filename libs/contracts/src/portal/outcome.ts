import { OUTCOME_KINDS } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Id, remarks, route } from '../common';

export const portalOutcomeRoutes = {
  reportOutcome: route({
    method: 'POST',
    path: '/cases/:caseId/outcome-reports',
    access: 'client',
    summary: 'Report that Amazon has reinstated the account, whole or in part; the agency then verifies it',
    params: z.object({ caseId: Id }),
    body: z.strictObject({
      outcome: z.enum(OUTCOME_KINDS),
      /** What is back, for a part. */
      asins: z
        .array(z.string().regex(/^[A-Z0-9]{10}$/))
        .max(500)
        .default([]),
      note: remarks(2000).default(''),
      /** Files of the case that show it. */
      fileIds: z.array(Id).max(10).default([]),
    }),
  }),
} as const;
