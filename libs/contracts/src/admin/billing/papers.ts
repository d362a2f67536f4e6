import { z } from 'zod';
import { Id, route } from '../../common';

const inLanguage = z.object({ language: z.enum(['zh', 'en']) });
export const billingPaperRoutes = {
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
