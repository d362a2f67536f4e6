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
