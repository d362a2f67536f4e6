import { z } from 'zod';
import { Id, Instant, route } from '../common';

export const PortalPreventionView = z
  .strictObject({
    /** Null while the agency has sent none. */
    plan: z
      .strictObject({
        sentAt: Instant,
        measures: z.array(
          z.strictObject({ id: z.string(), zh: z.string(), en: z.string(), isDone: z.boolean() }),
        ),
      })
      .nullable(),
  })
  .meta({ id: 'PortalPreventionView' });
export type PortalPreventionView = z.infer<typeof PortalPreventionView>;

export const portalPreventionRoutes = {
  getPreventionPlan: route({
    method: 'GET',
    path: '/cases/:caseId/prevention-plan',
    access: 'client',
    summary: 'What I do from now on so that the account stays, and what I have ticked off',
    params: z.object({ caseId: Id }),
    response: PortalPreventionView,
  }),
  tickMeasure: route({
    method: 'POST',
    path: '/cases/:caseId/prevention-plan/ticks',
    access: 'client',
    summary: 'Tick a measure off, or take the tick back',
    params: z.object({ caseId: Id }),
    body: z.strictObject({ measure: z.string().min(1).max(60), isDone: z.boolean() }),
    response: PortalPreventionView,
    status: 201,
  }),
} as const;
