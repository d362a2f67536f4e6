import { z } from 'zod';
import { BrandView, line, route } from '../common';

const optional = (max: number) => line(max).or(z.literal(''));

const FirmBrandView = BrandView.extend({ version: z.int().min(0) }).meta({ id: 'FirmBrandView' });

export const brandRoutes = {
  getBrand: route({
    method: 'GET',
    path: '/brand',
    access: 'staff:read',
    summary: 'How the firm presents itself to its clients',
    response: FirmBrandView,
  }),
  setBrand: route({
    method: 'PUT',
    path: '/brand',
    access: 'role:manage',
    summary: 'Set colour, address, phones and slogan; a colour that cannot be read on white is refused',
    body: z.strictObject({
      /** 0 until it was first set. */
      version: z.int().min(0),
      colour: z
        .string()
        .toLowerCase()
        .regex(/^#[0-9a-f]{6}$/)
        .nullable(),
      addressZh: optional(200),
      addressEn: optional(200),
      phones: z.array(z.string().regex(/^[+\d][\d ()-]{4,29}$/)).max(5),
      sloganZh: optional(80),
      sloganEn: optional(80),
    }),
    response: FirmBrandView,
  }),
} as const;
