/** Why something is erased (删除): the client asked for it, or the firm's retention is over. */
export const ERASURE_CAUSES = ['request', 'retention'] as const;
export type ErasureCause = (typeof ERASURE_CAUSES)[number];

/** `erasing`: the rows are gone, bytes of files still go. */
export const ERASURE_STATES = ['requested', 'approved', 'erasing', 'done', 'withdrawn'] as const;
export type ErasureState = (typeof ERASURE_STATES)[number];

/** What a report calls the rows that were erased or kept. */
export const ERASURE_PARTS = [
  'files',
  'facts',
  'notes',
  'requests',
  'suspicions',
  'notices',
  'enquiries',
  'investigation',
  'case_notes',
  'drafts',
  'comments',
  'contacts',
  'client',
  'linkage',
  'plans',
  'filings',
  'outcomes',
  'declarations',
  'events',
  'money',
  'people',
  'privacy',
] as const;
export type ErasurePart = (typeof ERASURE_PARTS)[number];

/** Why something stays: duty to keep accounts, proof of what was agreed and done, somebody else's data as well. */
export const KEPT_BECAUSE = ['accounts', 'proof', 'others'] as const;
export type KeptBecause = (typeof KEPT_BECAUSE)[number];
