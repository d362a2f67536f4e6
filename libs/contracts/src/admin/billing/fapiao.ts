import { FAPIAO_COLOURS, FAPIAO_FORMATS, FAPIAO_FORMS, FAPIAO_STATES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import {
  CalendarDate,
  CurrencyField,
  Cursor,
  FapiaoTitleFields,
  FapiaoTitleInput,
  Id,
  Instant,
  Limit,
  MinorAmount,
  PositiveMinorAmount,
  ShownMinor,
  Version,
  line,
  many,
  page,
  paragraph,
  route,
} from '../../common';

const OfCase = {
  caseId: Id,
  caseNumber: z.string(),
  clientName: z.object({ zh: z.string(), en: z.string() }),
};

export const FapiaoView = z
  .object({
    id: Id,
    ...OfCase,
    clientId: Id,
    invoiceId: Id,
    invoiceNumber: z.string(),
    currency: CurrencyField,
    colour: z.enum(FAPIAO_COLOURS),
    form: z.enum(FAPIAO_FORMS),
    state: z.enum(FAPIAO_STATES),
    blueId: Id.nullable(),
    blueNumber: z.string().nullable(),
    confirmationNumber: z.string().nullable(),
    reason: z.string(),
    closedReason: z.string().nullable(),
    /** Null: the client asked. */
    requestedBy: z.string().nullable(),
    requestedAt: Instant,
    deliveredAt: Instant.nullable(),
    version: Version,
    /** What stands on it; null before it is issued. Amounts in fen. */
    facts: z
      .object({
        number: z.string(),
        issuedOn: CalendarDate,
        title: z.string(),
        taxNumber: z.string(),
        item: z.string(),
        taxRatePpm: z.int(),
        netMinor: ShownMinor,
        taxMinor: ShownMinor,
        totalMinor: ShownMinor,
        /** In the invoice's currency. */
        coversMinor: ShownMinor,
      })
      .nullable(),
    files: z.array(z.object({ id: Id, format: z.enum(FAPIAO_FORMATS) })),
  })
  .meta({ id: 'FapiaoView' });
export type FapiaoView = z.infer<typeof FapiaoView>;

export const FapiaoListView = page(FapiaoView).meta({ id: 'FapiaoListView' });
export type FapiaoListView = z.infer<typeof FapiaoListView>;

/** An invoice of which fapiaos say more than is left of it: a red one is to be issued. */
export const RedToIssueView = z
  .object({
    ...OfCase,
    invoiceId: Id,
    invoiceNumber: z.string(),
    currency: CurrencyField,
    excessMinor: ShownMinor,
    since: Instant,
  })
  .meta({ id: 'RedToIssueView' });

export const FapiaoTitleView = z
  .object({
    ...FapiaoTitleFields,
    /** False: nobody has written one; the fields suggest the client's own name and number. */
    isKept: z.boolean(),
    madeAt: Instant.nullable(),
    /** Null: the client. */
    madeBy: z.string().nullable(),
  })
  .meta({ id: 'FapiaoTitleView' });
export type FapiaoTitleView = z.infer<typeof FapiaoTitleView>;

export const FapiaoPreviewView = z
  .object({
    rows: z.array(
      z.object({
        line: z.int(),
        isRed: z.boolean(),
        number: z.string(),
        issuedOn: CalendarDate,
        title: z.string(),
        invoiceNumber: z.string(),
        totalMinor: ShownMinor,
      }),
    ),
    fresh: z.int(),
    known: z.int(),
    faults: z.array(
      z.object({
        line: z.int(),
        fault: z.enum([
          'column',
          'number',
          'day',
          'amount',
          'rate',
          'text',
          'twice',
          'invoice',
          'blue',
          'currency',
          'over',
          'facts',
        ]),
        about: z.string(),
      }),
    ),
  })
  .meta({ id: 'FapiaoPreviewView' });
export type FapiaoPreviewView = z.infer<typeof FapiaoPreviewView>;

const FapiaoNumber = z.string().regex(/^\d{20}$/);
const TaxNumber = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^(?:[0-9A-Z]{15,20})?$/);
const Said = {
  number: FapiaoNumber,
  issuedOn: CalendarDate,
  netMinor: PositiveMinorAmount,
  taxMinor: MinorAmount,
  /** Of the invoice, in its currency; null for one in CNY. */
  coversMinor: PositiveMinorAmount.nullable(),
  evidenceIds: z.array(Id).max(10).default([]),
};
const RedFacts = z.strictObject(Said);
const FapiaoParams = z.object({ fapiaoId: Id });
const InvoiceParams = z.object({ invoiceId: Id });
const ClientParams = z.object({ clientId: Id });
const Form = z.enum(FAPIAO_FORMS);

export const fapiaoRoutes = {
  listFapiaos: route({
    method: 'GET',
    path: '/fapiaos',
    access: 'invoice:read',
    summary: 'The register of fapiaos, newest first, by state, colour and what is sought',
    query: z.object({
      /** A number of a fapiao, an invoice or a case, or two characters or more of a client’s name. */
      q: z.string().trim().max(100).optional(),
      state: many(z.enum(FAPIAO_STATES)),
      colour: many(z.enum(FAPIAO_COLOURS)),
      cursor: Cursor.optional(),
      limit: Limit,
    }),
    response: FapiaoListView,
  }),
  requestFapiao: route({
    method: 'POST',
    path: '/invoices/:invoiceId/fapiao-requests',
    access: 'invoice:write',
    summary: 'Ask for the fapiao of an issued invoice on the client’s behalf',
    params: InvoiceParams,
    body: z.strictObject({ form: Form }),
  }),
  registerFapiao: route({
    method: 'POST',
    path: '/invoices/:invoiceId/fapiaos',
    access: 'invoice:write',
    summary: 'Register an issued blue fapiao; an open request of the invoice is answered by it',
    params: InvoiceParams,
    body: z.strictObject({
      ...Said,
      form: Form,
      title: line(100),
      taxNumber: TaxNumber.default(''),
      item: line(100),
      taxRatePpm: z.int().min(0).max(1_000_000),
    }),
  }),
  beginRedFapiao: route({
    method: 'POST',
    path: '/fapiaos/:fapiaoId/red',
    access: 'invoice:write',
    summary: 'Take a blue fapiao back in red: issued at once, or after the other side has confirmed',
    params: FapiaoParams,
    body: z.union([
      z.strictObject({ reason: paragraph(500), facts: RedFacts }),
      z.strictObject({ reason: paragraph(500), confirmationNumber: line(40) }),
    ]),
  }),
  issueRedFapiao: route({
    method: 'POST',
    path: '/fapiaos/:fapiaoId/issue',
    access: 'invoice:write',
    summary: 'Register that a confirmed red fapiao was issued',
    params: FapiaoParams,
    body: z.strictObject({ version: Version, facts: RedFacts }),
  }),
  stepFapiao: route({
    method: 'POST',
    path: '/fapiaos/:fapiaoId/steps',
    access: 'invoice:write',
    summary: 'The other side confirmed; it was delivered; what was asked for is withdrawn',
    params: FapiaoParams,
    body: z.discriminatedUnion('step', [
      z.strictObject({ step: z.literal('confirm'), version: Version }),
      z.strictObject({ step: z.literal('deliver'), version: Version }),
      z.strictObject({ step: z.literal('withdraw'), version: Version, reason: paragraph(500) }),
    ]),
  }),
  attachFapiaoFiles: route({
    method: 'POST',
    path: '/fapiaos/:fapiaoId/files',
    access: 'invoice:write',
    summary: 'Files of the case become files of the fapiao (PDF, OFD, XML)',
    params: FapiaoParams,
    body: z.strictObject({ evidenceIds: z.array(Id).min(1).max(10) }),
  }),
  previewFapiaoImport: route({
    method: 'POST',
    path: '/fapiaos/import/preview',
    access: 'invoice:write',
    summary: 'What a file of fapiaos would bring and which rows are wrong; nothing is kept',
    body: 'bytes',
    response: FapiaoPreviewView,
  }),
  importFapiaos: route({
    method: 'POST',
    path: '/fapiaos/import',
    access: 'invoice:write',
    summary: 'Register every new row of a file, or nothing',
    body: 'bytes',
    response: z.object({ imported: z.int(), known: z.int() }).meta({ id: 'ImportedFapiaosView' }),
    status: 201,
  }),
  getFapiaoTitle: route({
    method: 'GET',
    path: '/clients/:clientId/fapiao-title',
    access: 'invoice:read',
    summary: 'To whom a client’s fapiaos are made out',
    params: ClientParams,
    response: FapiaoTitleView,
  }),
  saveFapiaoTitle: route({
    method: 'PUT',
    path: '/clients/:clientId/fapiao-title',
    access: 'invoice:write',
    summary: 'Correct it for fapiaos from now on: the next version',
    params: ClientParams,
    body: FapiaoTitleInput,
    response: FapiaoTitleView,
  }),
} as const;
