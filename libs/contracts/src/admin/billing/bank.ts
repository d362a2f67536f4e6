import { z } from 'zod';
import {
  CalendarDate,
  CurrencyField,
  Cursor,
  GivenFileName,
  Id,
  Limit,
  PositiveMinorAmount,
  ShownMinor,
  line,
  page,
  paragraph,
  route,
} from '../../common';

/** Which columns of a bank's statement mean what, by their names in its head. */
const BankMapping = z.strictObject({
  headLine: z.int().min(1).max(50),
  date: line(100),
  amount: line(100),
  counterparty: line(100).nullable(),
  remark: line(100).nullable(),
  bankReference: line(100).nullable(),
  dateFormat: z.enum(['ymd', 'dmy', 'mdy']),
  currency: CurrencyField,
});

export const BankProfilesView = z
  .object({ items: z.array(z.object({ id: Id, name: z.string(), mapping: BankMapping })) })
  .meta({ id: 'BankProfilesView' });
export type BankProfilesView = z.infer<typeof BankProfilesView>;

export const StatementPreviewView = z
  .object({
    encoding: z.enum(['UTF-8', 'GB18030']),
    rows: z.array(z.array(z.string())),
    mapping: BankMapping.nullable(),
    incoming: z.int(),
    outgoing: z.int(),
    faults: z.array(
      z.object({
        line: z.int(),
        fault: z.enum(['date', 'amount', 'column', 'cells', 'text']),
        column: z.string(),
      }),
    ),
  })
  .meta({ id: 'StatementPreviewView' });
export type StatementPreviewView = z.infer<typeof StatementPreviewView>;

export const ImportedStatementView = z
  .object({ imported: z.int(), known: z.int(), outgoing: z.int() })
  .meta({ id: 'ImportedStatementView' });
export type ImportedStatementView = z.infer<typeof ImportedStatementView>;

export const BankLinesView = page(
  z.object({
    id: Id,
    bank: z.string(),
    line: z.int(),
    bookedOn: CalendarDate,
    currency: CurrencyField,
    amountMinor: ShownMinor,
    /** What no payment says yet; less than the amount after a part of it was rejected. */
    openMinor: ShownMinor,
    counterparty: z.string(),
    remark: z.string(),
    bankReference: z.string(),
    /** The likeliest first; two people decide all the same. */
    suggestions: z.array(
      z.object({
        invoiceId: Id,
        caseId: Id,
        number: z.string(),
        caseNumber: z.string(),
        clientName: z.object({ zh: z.string(), en: z.string() }),
        openMinor: ShownMinor,
        score: z.int(),
        reasons: z.array(z.enum(['amount', 'part', 'number', 'case', 'name'])),
      }),
    ),
  }),
).meta({ id: 'BankLinesView' });
export type BankLinesView = z.infer<typeof BankLinesView>;

const LineParams = z.object({ lineId: Id });

export const bankRoutes = {
  listBankProfiles: route({
    method: 'GET',
    path: '/finance/bank-profiles',
    access: 'invoice:read',
    summary: 'Banks whose columns were saved',
    response: BankProfilesView,
  }),
  saveBankProfile: route({
    method: 'PUT',
    path: '/finance/bank-profiles',
    access: 'invoice:write',
    summary: 'Remember what the columns of a bank’s statements mean',
    body: z.strictObject({ name: line(100), mapping: BankMapping }),
    response: BankProfilesView,
  }),
  previewBankStatement: route({
    method: 'POST',
    path: '/finance/bank-statements/preview',
    access: 'invoice:write',
    summary: 'What a file would bring and which lines are wrong; nothing is kept',
    query: z.object({ profileId: Id.optional() }),
    body: 'bytes',
    response: StatementPreviewView,
  }),
  importBankStatement: route({
    method: 'POST',
    path: '/finance/bank-statements',
    access: 'invoice:write',
    summary: 'Keep every line of money that came in, or nothing; a file and a line are taken once',
    query: z.object({ profileId: Id, fileName: GivenFileName }),
    body: 'bytes',
    response: ImportedStatementView,
    status: 201,
  }),
  listBankLines: route({
    method: 'GET',
    path: '/finance/bank-lines',
    access: 'invoice:read',
    summary: 'Lines that nobody matched yet, with the invoices that they may pay',
    query: z.object({ cursor: Cursor.optional(), limit: Limit }),
    response: BankLinesView,
  }),
  matchBankLine: route({
    method: 'POST',
    path: '/finance/bank-lines/:lineId/match',
    access: 'invoice:write',
    summary: 'Record a line as payments of invoices that sum to it; another person confirms each',
    params: LineParams,
    body: z.strictObject({
      /** In the line’s currency; together what is open of the line. */
      parts: z
        .array(z.strictObject({ invoiceId: Id, amountMinor: PositiveMinorAmount }))
        .min(1)
        .max(20),
    }),
  }),
  setBankLineAside: route({
    method: 'POST',
    path: '/finance/bank-lines/:lineId/set-aside',
    access: 'invoice:write',
    summary: 'Say that a line is no payment of a client',
    params: LineParams,
    body: z.strictObject({ reason: paragraph(500) }),
  }),
} as const;
