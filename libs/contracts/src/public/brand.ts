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
} as const;
