import type { EvidenceKind, FactKind, InvoiceUnit, LocalDate, Utility } from '@overturn/kernel';

/** How a paper looks on its picture; null where nobody has looked. */
export interface Appearance {
  /** All four corners are to be seen. */
  readonly isWhole: boolean | null;
  readonly isScreenshot: boolean | null;
  readonly isHighlighted: boolean | null;
}

export interface Supplier {
  readonly name: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  readonly email: string | null;
}

export interface InvoiceLine {
  readonly asin: string | null;
  readonly description: string;
  /** In units. */
  readonly quantity: number;
  readonly unit: InvoiceUnit;
  /** Pieces in one unit; null where the invoice does not say. */
  readonly piecesPerUnit: number | null;
}

export interface InvoiceFacts {
  readonly kind: 'invoice';
  readonly number: string | null;
  readonly issuedOn: LocalDate | null;
  readonly supplier: Supplier;
  readonly buyerName: string | null;
  readonly lines: readonly InvoiceLine[];
}

export interface LetterFacts {
  readonly kind: 'letter_of_authorisation';
  readonly from: string | null;
  readonly to: string | null;
  readonly brand: string | null;
  readonly territory: string | null;
  readonly issuedOn: LocalDate | null;
  /** Null: it names no end. */
  readonly expiresOn: LocalDate | null;
}

export interface IdentityFacts {
  readonly kind: 'identity_document';
  readonly name: string | null;
  readonly address: string | null;
  /** Null: it names no end, as 长期 does. */
  readonly expiresOn: LocalDate | null;
  readonly appearance: Appearance;
}

export interface LicenceFacts {
  readonly kind: 'business_licence';
  readonly name: string | null;
  readonly address: string | null;
  readonly registrationNumber: string | null;
  readonly establishedOn: LocalDate | null;
  readonly expiresOn: LocalDate | null;
  readonly appearance: Appearance;
}

export interface BillFacts {
  readonly kind: 'utility_bill';
  readonly utility: Utility | null;
  readonly name: string | null;
  readonly address: string | null;
  readonly issuedOn: LocalDate | null;
  readonly appearance: Appearance;
}

export interface RetractionFacts {
  readonly kind: 'retraction';
  /** The rights owner. */
  readonly from: string | null;
  readonly sentOn: LocalDate | null;
  readonly complaintId: string | null;
  /** Whether the seller forwarded it instead of the rights owner sending it to Amazon. */
  readonly isForwarded: boolean | null;
}

export interface DeliveryFacts {
  readonly kind: 'proof_of_delivery';
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  readonly orderId: string | null;
  readonly deliveredOn: LocalDate | null;
}

export interface OtherFacts {
  readonly kind: 'other';
  readonly about: string;
  readonly issuedOn: LocalDate | null;
}

/** What somebody read in a file and wrote down. Null stands for what the paper does not say or nobody has read. */
export type EvidenceFacts =
  | InvoiceFacts
  | LetterFacts
  | IdentityFacts
  | LicenceFacts
  | BillFacts
  | RetractionFacts
  | DeliveryFacts
  | OtherFacts;

/** What was sold of one ASIN in the 365 days before the notice, in pieces. */
export interface SalesOfAsin {
  readonly asin: string;
  readonly quantity: number;
}

/** What the papers are held against: the account as Seller Central shows it, and what was sold. */
export interface CaseParticulars {
  readonly sellerName: string | null;
  readonly sellerAddress: string | null;
  readonly brand: string | null;
  /** Owner of the brand, or of the right that is claimed. */
  readonly brandOwner: string | null;
  readonly sales: readonly SalesOfAsin[];
}

export const NO_PARTICULARS: CaseParticulars = {
  sellerName: null,
  sellerAddress: null,
  brand: null,
  brandOwner: null,
  sales: [],
};

/** A file with what was written down of it; facts are null until somebody did. */
export interface JudgedFile {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly facts: EvidenceFacts | null;
  /** Not to be sent: it is shown, and stands in no way. */
  readonly isSetAside: boolean;
}

const FACT_KIND_OF: Partial<Readonly<Record<EvidenceKind, FactKind>>> = {
  invoice: 'invoice',
  letter_of_authorisation: 'letter_of_authorisation',
  identity_document: 'identity_document',
  business_licence: 'business_licence',
  utility_bill: 'utility_bill',
  bank_statement: 'utility_bill',
  tracking: 'proof_of_delivery',
};

/** The form that a file of a kind is filled in by, unless somebody chooses another. */
export const factKindOf = (kind: EvidenceKind): FactKind => FACT_KIND_OF[kind] ?? 'other';
