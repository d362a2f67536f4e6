import { BrandView, route } from '../common';

export const portalBrandRoutes = {
  getBrand: route({
    method: 'GET',
    path: '/brand',
    access: 'client',
    summary: 'How the firm presents itself',
    response: BrandView,
  }),
} as const;
