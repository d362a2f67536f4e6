import { z } from 'zod';
import { BrandView, route } from '../common';

export const brandRoutes = {
  getPublicBrand: route({
    method: 'GET',
    path: '/firms/:slug/brand',
    access: 'public',
    summary: 'How a firm presents itself',
    params: z.object({ slug: z.string().regex(/^[a-z0-9-]{3,40}$/) }),
    response: BrandView,
  }),
  getPublicLogo: route({
    method: 'GET',
    path: '/firms/:slug/logo',
    access: 'public',
    summary: 'A firm’s logo, to be shown',
    params: z.object({ slug: z.string().regex(/^[a-z0-9-]{3,40}$/) }),
    response: 'bytes',
  }),
} as const;
