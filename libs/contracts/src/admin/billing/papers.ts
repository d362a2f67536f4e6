import { z } from 'zod';
import { Id, Version, line, remarks, route } from '../../common';

const inLanguage = z.object({ language: z.enum(['zh', 'en']) });
const optional = (max: number) => remarks(max).default('');

/** What the firm's papers say of the firm. */
const LetterheadFields = {
  nameZh: line(100),
  nameEn: line(100),
  addressZh: optional(200),
  addressEn: optional(200),
  phones: optional(100),
  email: optional(100),
  taxNumber: optional(40),
  /** Where clients pay to: bank, holder, number, line by line. */
  bankAccount: optional(500),
};

export const LetterheadView = z
  .object({
    nameZh: z.string(),
    nameEn: z.string(),
    addressZh: z.string(),
    addressEn: z.string(),
    phones: z.string(),
    email: z.string(),
    taxNumber: z.string(),
    bankAccount: z.string(),
    /** 0: nobody has written one yet. */
    version: z.int(),
  })
  .meta({ id: 'LetterheadView' });
export type LetterheadView = z.infer<typeof LetterheadView>;

export const billingPaperRoutes = {
  getLetterhead: route({
    method: 'GET',
    path: '/letterhead',
    access: 'case:read',
    summary: 'What the firm’s papers say of the firm',
    response: LetterheadView,
  }),
  saveLetterhead: route({
    method: 'PUT',
    path: '/letterhead',
    access: 'fee:manage_plans',
    summary: 'Change it for papers from now on; those that are there keep theirs',
    body: z.strictObject({ version: z.union([z.literal(0), Version]), ...LetterheadFields }),
    response: LetterheadView,
  }),
  getInvoicePaper: route({
    method: 'GET',
    path: '/invoices/:invoiceId/paper',
    access: 'invoice:read',
    summary: 'An invoice as a PDF; a draft says so on every page',
    params: z.object({ invoiceId: Id }),
    query: inLanguage,
    response: 'bytes',
  }),
  getReceipt: route({
    method: 'GET',
    path: '/payments/:paymentId/receipt',
    access: 'invoice:read',
    summary: 'A receipt of a confirmed payment as a PDF',
    params: z.object({ paymentId: Id }),
    query: inLanguage,
    response: 'bytes',
  }),
  getLetterPaper: route({
    method: 'GET',
    path: '/cases/:caseId/letters/:letterId/paper',
    access: 'case:read',
    summary: 'An engagement letter as a PDF, with its certificate of acceptance',
    params: z.object({ caseId: Id, letterId: Id }),
    query: inLanguage,
    response: 'bytes',
  }),
} as const;
