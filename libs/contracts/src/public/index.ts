import { z } from 'zod';
import { Instant, route } from '../common';
import { helpRoutes } from './help';
import { intakeRoutes } from './intake';

export * from './help';
export * from './intake';

/** Routes that need no sign-in, below `/api/v1/public`. */
export const publicRoutes = {
  ...intakeRoutes,
  ...helpRoutes,
  getPortalHome: route({
    method: 'GET',
    path: '/portal',
    access: 'public',
    summary: 'What the portal’s first page shows before sign-in',
    response: z.object({ productName: z.string(), hasSms: z.boolean(), now: Instant }),
  }),
  readCalendar: route({
    method: 'GET',
    path: '/calendar/:token.ics',
    access: 'public',
    summary: 'A person’s deadlines and tasks for a calendar program (RFC 5545); the address is the secret',
    params: z.object({ token: z.string().max(100) }),
    response: 'bytes',
  }),
} as const;
