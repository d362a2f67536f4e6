/** What may tie two clients together (关联信息). The order is that of the screens. */
export const LINK_KINDS = [
  'entity_name',
  'tax_number',
  'legal_representative',
  'shareholder',
  'address',
  'phone',
  'email',
  'wechat',
  'bank_tail',
  'merchant_token',
  'secondary_user',
  'device',
  'ip_address',
  'supplier',
  'brand',
  'complainant',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** On which side of a matter the party stands that a fact speaks of. */
export const LINK_ROLES = ['seller', 'rights_owner', 'complainant', 'supplier', 'related_party'] as const;
export type LinkRole = (typeof LINK_ROLES)[number];

/** Where a fact that a person enters is known from. */
export const GIVEN_LINK_SOURCES = [
  'client_told',
  'seller_central',
  'amazon_notice',
  'business_register',
  'document',
  'public_page',
  'other',
] as const;
export type GivenLinkSource = (typeof GIVEN_LINK_SOURCES)[number];
/** The product takes the first three from the client's own record and keeps them in step with it. */
export const LINK_SOURCES = ['client_record', 'contact', 'seller_account', ...GIVEN_LINK_SOURCES] as const;
export type LinkSource = (typeof LINK_SOURCES)[number];

/** `shared`: two clients have the same; `opposed`: one stands against the other. */
export const FINDING_NATURES = ['shared', 'opposed'] as const;
export type FindingNature = (typeof FINDING_NATURES)[number];
export const FINDING_STRENGTHS = ['strong', 'weak'] as const;
export type FindingStrength = (typeof FINDING_STRENGTHS)[number];

/** `lapsed`: open until the fact behind it was corrected; it blocks nothing. */
export const FINDING_STATES = ['open', 'confirmed', 'cleared', 'lapsed'] as const;
export type FindingState = (typeof FINDING_STATES)[number];
/** What a person may say of a finding; a confirmed one goes on blocking until it is cleared. */
export const FINDING_VERDICTS = ['cleared', 'confirmed'] as const;
export type FindingVerdict = (typeof FINDING_VERDICTS)[number];
