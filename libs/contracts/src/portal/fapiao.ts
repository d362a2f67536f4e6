import { FAPIAO_COLOURS, FAPIAO_FORMATS, FAPIAO_FORMS, FAPIAO_STATES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CalendarDate, FapiaoTitleFields, FapiaoTitleInput, Id, Instant, ShownMinor, route } from '../common';

export const PortalFapiaoView = z
  .strictObject({
    id: Id,
    invoiceId: Id,
    invoiceNumber: z.string(),
    colour: z.enum(FAPIAO_COLOURS),
    form: z.enum(FAPIAO_FORMS),
    state: z.enum(FAPIAO_STATES),
    requestedAt: Instant,
    /** Null before it is issued. */
    number: z.string().nullable(),
    issuedOn: CalendarDate.nullable(),
    title: z.string().nullable(),
    /** In fen. */
    totalMinor: ShownMinor.nullable(),
    files: z.array(z.strictObject({ id: Id, format: z.enum(FAPIAO_FORMATS) })),
  })
  .meta({ id: 'PortalFapiaoView' });
export type PortalFapiaoView = z.infer<typeof PortalFapiaoView>;

export const PortalFapiaoTitleView = z
  .strictObject({ ...FapiaoTitleFields, isKept: z.boolean() })
  .meta({ id: 'PortalFapiaoTitleView' });
export type PortalFapiaoTitleView = z.infer<typeof PortalFapiaoTitleView>;

export const portalFapiaoRoutes = {
  listFapiaos: route({
    method: 'GET',
    path: '/cases/:caseId/fapiaos',
    access: 'client',
    summary: 'Fapiaos that I asked for or that were issued to me for a case, newest first',
    params: z.object({ caseId: Id }),
    response: z.strictObject({ items: z.array(PortalFapiaoView) }),
  }),
  requestFapiao: route({
    method: 'POST',
    path: '/invoices/:invoiceId/fapiao-requests',
    access: 'client',
    summary: 'Ask for the fapiao of a paid invoice of mine',
    params: z.object({ invoiceId: Id }),
    body: z.strictObject({ form: z.enum(FAPIAO_FORMS) }),
  }),
  getFapiaoTitle: route({
    method: 'GET',
    path: '/fapiao-title',
    access: 'client',
    summary: 'To whom my fapiaos are made out',
    response: PortalFapiaoTitleView,
  }),
  saveFapiaoTitle: route({
    method: 'PUT',
    path: '/fapiao-title',
    access: 'client',
    summary: 'Say or correct it, for fapiaos from now on',
    body: FapiaoTitleInput,
    response: PortalFapiaoTitleView,
  }),
  getFapiaoFile: route({
    method: 'GET',
    path: '/fapiaos/:fapiaoId/files/:fileId',
    access: 'client',
    summary: 'The bytes of a file of a fapiao of mine',
    params: z.object({ fapiaoId: Id, fileId: Id }),
    response: 'bytes',
  }),
} as const;
