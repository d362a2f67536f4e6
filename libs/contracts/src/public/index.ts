import { z } from 'zod';
import { Instant, route } from '../common';

/** Routes that need no sign-in, below `/api/v1/public`. */
export const publicRoutes = {
  getPortalHome: route({
    method: 'GET',
    path: '/portal',
    access: 'public',
    summary: 'What the portal’s first page shows before sign-in',
    response: z.object({ productName: z.string(), now: Instant }),
  }),
} as const;
