/** How a part of a commission (分成) is counted: a share of the fee that was received, or a fixed amount in proportion to it. */
export const COMMISSION_KINDS = ['share', 'fixed'] as const;
export type CommissionKind = (typeof COMMISSION_KINDS)[number];

/** An agreement on commissions holds when a second person has approved it; the last one that was approved is in force. */
export const COMMISSION_AGREEMENT_STATES = ['proposed', 'approved', 'refused'] as const;
export type CommissionAgreementState = (typeof COMMISSION_AGREEMENT_STATES)[number];
