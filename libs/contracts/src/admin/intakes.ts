import { INTAKE_CONSENTS } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Id, Instant, route } from '../common';

/** What somebody wrote on the firm's public page. */
export const IntakeView = z
  .object({
    reference: z.string(),
    receivedAt: Instant,
    company: z.string(),
    shop: z.string(),
    contact: z.object({
      name: z.string(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      wechat: z.string().nullable(),
    }),
    message: z.string(),
    consents: z.array(z.enum(INTAKE_CONSENTS)),
  })
  .meta({ id: 'IntakeView' });
export type IntakeView = z.infer<typeof IntakeView>;

export const intakeRoutes = {
  getPublicPage: route({
    method: 'GET',
    path: '/public-page',
    access: 'client:read',
    summary: 'Where the firm’s public page for enquiries is',
    response: z.object({ url: z.string() }),
  }),
  getIntakeOfCase: route({
    method: 'GET',
    path: '/cases/:caseId/intake',
    access: 'case:read',
    summary: 'What the sender of the enquiry wrote; null for a case that came in another way',
    params: z.object({ caseId: Id }),
    response: z.object({ intake: IntakeView.nullable() }),
  }),
} as const;
