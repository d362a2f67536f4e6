/** What is written down of a file so that it can be judged: one form each. */
export const FACT_KINDS = [
  'invoice',
  'letter_of_authorisation',
  'identity_document',
  'business_licence',
  'utility_bill',
  'retraction',
  'proof_of_delivery',
  'other',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Who sends the bill that proves an address. */
export const UTILITIES = ['electricity', 'water', 'gas', 'phone', 'internet', 'bank'] as const;
export type Utility = (typeof UTILITIES)[number];

export const INVOICE_UNITS = ['piece', 'pair', 'set', 'box', 'carton', 'other'] as const;
export type InvoiceUnit = (typeof INVOICE_UNITS)[number];

/** Rules by which evidence is judged (docs/DOMAIN.md, "Evidence rules"). */
export const EVIDENCE_RULES = [
  'file_format',
  'invoice_within_365_days',
  'invoice_covers_sales',
  'invoice_supplier_contact',
  'invoice_buyer_matches',
  'supply_chain_is_complete',
  'letter_not_expired',
  'bill_within_90_days',
  'document_not_expired',
  'name_matches',
  'address_matches',
  'document_is_whole',
  'document_not_highlighted',
  'retraction_from_owner',
] as const;
export type EvidenceRuleId = (typeof EVIDENCE_RULES)[number];

export const VERDICT_OUTCOMES = ['pass', 'fail', 'unknown'] as const;
export type VerdictOutcome = (typeof VERDICT_OUTCOMES)[number];

/** Why a verdict is what it is; the screens have the words. */
export const VERDICT_REASONS = [
  'as_asked',
  'fact_missing',
  'format_not_taken',
  'file_too_large',
  'too_old',
  'after_the_notice',
  'in_the_future',
  'covered',
  'short',
  'sales_missing',
  'unit_unknown',
  'contact_incomplete',
  'mismatch',
  'cannot_compare',
  'expired',
  'cut_off',
  'is_screenshot',
  'is_highlighted',
  'was_forwarded',
  'seller_is_owner',
  'seller_is_authorised',
  'supplier_is_owner',
  'chain_complete',
  'letter_missing',
  'letter_expired',
  'owner_unknown',
] as const;
export type VerdictReason = (typeof VERDICT_REASONS)[number];

/** Who stands in the chain of supply, and whether a link of it holds. */
export const SUPPLY_ROLES = ['brand_owner', 'authorised', 'supplier', 'seller'] as const;
export type SupplyRole = (typeof SUPPLY_ROLES)[number];
export const SUPPLY_LINK_STATES = ['holds', 'expired', 'missing'] as const;
export type SupplyLinkState = (typeof SUPPLY_LINK_STATES)[number];

/** Where a request for a document comes from: Amazon’s notice, the playbook, somebody of the firm. */
export const REQUEST_SOURCES = ['notice', 'playbook', 'staff'] as const;
export type RequestSource = (typeof REQUEST_SOURCES)[number];

/** `offered`: a file is there and waits to be looked at. */
export const REQUEST_STATES = ['open', 'offered', 'accepted', 'waived'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export const REQUEST_STEPS = ['offer', 'accept', 'reject', 'waive', 'reopen'] as const;
export type RequestStep = (typeof REQUEST_STEPS)[number];

/** Why a paper is suspected (证据可疑). */
export const SUSPICION_KINDS = [
  'same_file',
  'same_invoice',
  'issued_in_future',
  'issued_before_company',
  'older_than_its_date',
  'made_in_future',
  'picture_editor',
  'pdf_editor',
  'changed_after_made',
  'raised',
] as const;
export type SuspicionKind = (typeof SUSPICION_KINDS)[number];

/** `confirmed`: it was fabricated; it is never sent. */
export const SUSPICION_VERDICTS = ['cleared', 'confirmed'] as const;
export type SuspicionVerdict = (typeof SUSPICION_VERDICTS)[number];
