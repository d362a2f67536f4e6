import { INVOICE_UNITS, UTILITIES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CalendarDate, line, remarks } from '../../common';

/** What the paper does not say, or nobody has read, is null. */
const text = (max: number) => line(max).nullable();
const date = CalendarDate.nullable();
export const Asin = z.string().regex(/^[A-Z0-9]{10}$/);
const MOST_PIECES = 10_000_000;

const Appearance = z.strictObject({
  /** All four corners are to be seen. */
  isWhole: z.boolean().nullable(),
  isScreenshot: z.boolean().nullable(),
  isHighlighted: z.boolean().nullable(),
});

const InvoiceFacts = z.strictObject({
  kind: z.literal('invoice'),
  number: text(100),
  issuedOn: date,
  supplier: z.strictObject({
    name: text(200),
    address: text(300),
    phone: text(60),
    website: text(300),
    email: text(254),
  }),
  buyerName: text(200),
  lines: z
    .array(
      z.strictObject({
        asin: Asin.nullable(),
        /** Model or description. */
        description: remarks(300),
        quantity: z.int().min(1).max(MOST_PIECES),
        unit: z.enum(INVOICE_UNITS),
        /** Null where the invoice does not say how many pieces are in a unit. */
        piecesPerUnit: z.int().min(1).max(100_000).nullable(),
      }),
    )
    .max(200),
});

const PaperOfSomebody = { name: text(200), address: text(300), appearance: Appearance };

/** One form for each kind of paper. */
export const EvidenceFacts = z
  .discriminatedUnion('kind', [
    InvoiceFacts,
    z.strictObject({
      kind: z.literal('letter_of_authorisation'),
      from: text(200),
      to: text(200),
      brand: text(200),
      territory: text(200),
      issuedOn: date,
      expiresOn: date,
    }),
    z.strictObject({ kind: z.literal('identity_document'), ...PaperOfSomebody, expiresOn: date }),
    z.strictObject({
      kind: z.literal('business_licence'),
      ...PaperOfSomebody,
      registrationNumber: text(60),
      establishedOn: date,
      expiresOn: date,
    }),
    z.strictObject({
      kind: z.literal('utility_bill'),
      ...PaperOfSomebody,
      utility: z.enum(UTILITIES).nullable(),
      issuedOn: date,
    }),
    z.strictObject({
      kind: z.literal('retraction'),
      from: text(200),
      sentOn: date,
      complaintId: text(100),
      isForwarded: z.boolean().nullable(),
    }),
    z.strictObject({
      kind: z.literal('proof_of_delivery'),
      carrier: text(100),
      trackingNumber: text(100),
      orderId: text(60),
      deliveredOn: date,
    }),
    z.strictObject({ kind: z.literal('other'), about: remarks(1000), issuedOn: date }),
  ])
  .meta({ id: 'EvidenceFacts' });
export type EvidenceFacts = z.infer<typeof EvidenceFacts>;
/** The form of one kind. */
export type FactsOf<K extends EvidenceFacts['kind']> = Extract<EvidenceFacts, { kind: K }>;

/** What the papers of a case are held against. */
export const CaseParticulars = z
  .strictObject({
    /** As Seller Central shows them. */
    sellerName: text(200),
    sellerAddress: text(300),
    brand: text(200),
    brandOwner: text(200),
    /** Pieces sold in the 365 days before the notice. */
    sales: z.array(z.strictObject({ asin: Asin, quantity: z.int().min(0).max(MOST_PIECES) })).max(500),
  })
  .meta({ id: 'CaseParticulars' });
export type CaseParticulars = z.infer<typeof CaseParticulars>;
