import { z } from 'zod';
import { Version, line, remarks, route } from '../common';

const optional = (max: number) => remarks(max).default('');
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What the firm says of itself: on papers, in mails, at the portal. */
const Fields = {
  nameZh: line(100),
  nameEn: line(100),
  addressZh: optional(200),
  addressEn: optional(200),
  phones: z
    .array(z.string().regex(/^[+\d][\d ()-]{4,29}$/))
    .max(5)
    .default([]),
  email: optional(100),
  taxNumber: optional(40),
  colour: z
    .string()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable()
    .default(null),
  sloganZh: optional(80),
  sloganEn: optional(80),
  /** Of a picture that was added before; null for no logo. */
  logoSha256: Sha256.nullable().default(null),
};

export const LetterheadView = z
  .object({
    nameZh: z.string(),
    nameEn: z.string(),
    addressZh: z.string(),
    addressEn: z.string(),
    phones: z.array(z.string()),
    email: z.string(),
    taxNumber: z.string(),
    colour: z.string().nullable(),
    sloganZh: z.string(),
    sloganEn: z.string(),
    logoSha256: z.string().nullable(),
    /** 0: nobody has written one yet. */
    version: z.int(),
  })
  .meta({ id: 'LetterheadView' });
export type LetterheadView = z.infer<typeof LetterheadView>;

export const letterheadRoutes = {
  getLetterhead: route({
    method: 'GET',
    path: '/letterhead',
    access: 'case:read',
    summary: 'What the firm says of itself on papers, in mails and at the portal',
    response: LetterheadView,
  }),
  saveLetterhead: route({
    method: 'PUT',
    path: '/letterhead',
    access: 'fee:manage_plans',
    summary:
      'Change it from now on; papers that are there keep theirs. A colour that cannot be read on white is refused',
    body: z.strictObject({ version: z.union([z.literal(0), Version]), ...Fields }),
    response: LetterheadView,
  }),
  addLogo: route({
    method: 'POST',
    path: '/letterhead/logos',
    access: 'fee:manage_plans',
    summary: 'Keep a PNG or JPEG picture of at most 200 kB, drawn anew, for a letterhead to name',
    body: 'bytes',
    response: z.object({ sha256: Sha256 }),
    status: 201,
  }),
  getLogo: route({
    method: 'GET',
    path: '/letterhead/logos/:sha256',
    access: 'case:read',
    summary: 'A kept logo, to be shown',
    params: z.object({ sha256: Sha256 }),
    response: 'bytes',
  }),
} as const;
