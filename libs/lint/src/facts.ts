import type { AskedDocument, Cause, EvidenceKind } from '@overturn/kernel/vocabulary';

/** What a file of the case is known to say; what nobody has read yet is null. */
export interface EvidenceFacts {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly invoiceNumber: string | null;
  /** YYYY-MM-DD */
  readonly issuedOn: string | null;
  readonly supplierName: string | null;
  readonly lines: readonly { readonly asin: string | null; readonly quantity: number }[];
}

/** What Amazon's notices of the case name and ask for. */
export interface NoticeFacts {
  readonly causes: readonly Cause[];
  readonly asins: readonly string[];
  readonly orderIds: readonly string[];
  readonly asks: readonly AskedDocument[];
}

/** All that the checker may know beside the plan itself. */
export interface LintFacts {
  readonly notice: NoticeFacts;
  /** Every file of the case; null: not known here, nothing is said about evidence. */
  readonly evidence: readonly EvidenceFacts[] | null;
  /** The English of what Amazon has rejected in this case, newest first. */
  readonly rejected: readonly { readonly label: string; readonly english: string }[];
}

export const NO_FACTS: LintFacts = {
  notice: { causes: [], asins: [], orderIds: [], asks: [] },
  evidence: null,
  rejected: [],
};
