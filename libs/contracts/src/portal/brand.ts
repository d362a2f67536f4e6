import { BrandView, route } from '../common';

export const portalBrandRoutes = {
  getBrand: route({
    method: 'GET',
    path: '/brand',
    access: 'client',
    summary: 'How the firm presents itself',
    response: BrandView,
  }),
  getLogo: route({
    method: 'GET',
    path: '/brand/logo',
    access: 'client',
    summary: 'The firm’s logo, to be shown',
    response: 'bytes',
  }),
} as const;
