import { z } from 'zod';
import { Id, Instant, line, route } from '../../common';

const Measure = z.strictObject({
  id: z.string().regex(/^[a-z0-9_-]{1,60}$/),
  zh: line(500),
  en: line(500),
});

export const PreventionView = z
  .object({
    /** Whether a second person has verified the success; before that there is no plan. */
    isWon: z.boolean(),
    /** 0: as shipped for the causes, nobody has written one. */
    version: z.int().min(0),
    measures: z.array(Measure.extend({ isDone: z.boolean() })),
    sent: z.object({ version: z.int(), by: z.string(), at: Instant }).nullable(),
  })
  .meta({ id: 'PreventionView' });
export type PreventionView = z.infer<typeof PreventionView>;

const params = z.object({ caseId: Id });

export const preventionRoutes = {
  getPreventionPlan: route({
    method: 'GET',
    path: '/cases/:caseId/prevention-plan',
    access: 'case:read',
    summary:
      'The prevention plan of a case: as shipped for its causes, as written, as sent, with the client’s ticks',
    params,
    response: PreventionView,
  }),
  writePreventionPlan: route({
    method: 'PUT',
    path: '/cases/:caseId/prevention-plan',
    access: 'case:write',
    summary: 'Write another version of the prevention plan of a won case',
    params,
    body: z.strictObject({ version: z.int().min(0), measures: z.array(Measure).min(1).max(40) }),
    response: PreventionView,
  }),
  sendPreventionPlan: route({
    method: 'POST',
    path: '/cases/:caseId/prevention-plan/sending',
    access: 'case:write',
    summary: 'Let the client read the newest version',
    params,
    body: z.strictObject({ version: z.int().min(1) }),
    response: PreventionView,
    status: 200,
  }),
} as const;
