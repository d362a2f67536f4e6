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

/** What is known about viruses in a file. Only `clean` and `unscanned` files may be opened and used. */
export const SCAN_STATES = ['pending', 'clean', 'unscanned', 'infected', 'error'] as const;
export type ScanState = (typeof SCAN_STATES)[number];
