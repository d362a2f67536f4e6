/** What a file of a case is about. */
export const EVIDENCE_KINDS = [
  'invoice',
  'letter_of_authorisation',
  'identity_document',
  'business_licence',
  'utility_bill',
  'bank_statement',
  'mail',
  'screenshot',
  'account_state',
  'tracking',
  'signed_paper',
  'other',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * What is known about viruses in a file. Only `clean` and `unscanned` files may be opened and used;
 * of an `erased` one nothing but its hash is left.
 */
export const SCAN_STATES = ['pending', 'clean', 'unscanned', 'infected', 'error', 'erased'] as const;
export type ScanState = (typeof SCAN_STATES)[number];

/** What a copy of a file is for. The first two the product makes itself. */
export const COPY_PURPOSES = ['preview', 'thumbnail', 'redacted', 'price_hidden', 'watermarked'] as const;
export type CopyPurpose = (typeof COPY_PURPOSES)[number];
/** Copies that people ask for. */
export const ASKED_COPIES = ['redacted', 'price_hidden', 'watermarked'] as const satisfies CopyPurpose[];
export type AskedCopy = (typeof ASKED_COPIES)[number];
