/** What Amazon says of the selling account (封号类型); an appeal stage, not an account state. */
export const SUSPENSION_TYPES = ['deactivated', 'suspended', 'denied', 'banned'] as const;
export type SuspensionType = (typeof SUSPENSION_TYPES)[number];

/** Amazon's own account state, as its API names it. */
export const ACCOUNT_STATES = ['normal', 'at_risk', 'deactivated'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** The ten causes (原因) of the brief, in its order. */
export const CAUSES = [
  'low_quality',
  'restricted_product',
  'prohibited_or_illegal',
  'intellectual_property',
  'terms_violation',
  'poor_performance',
  'poor_customer_service',
  'inaccurate_information',
  'review_or_listing_manipulation',
  'multiple_accounts',
] as const;
export type Cause = (typeof CAUSES)[number];
