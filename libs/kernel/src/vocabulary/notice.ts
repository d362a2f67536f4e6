/** Kinds of messages from Amazon (docs/DOMAIN.md, "Notice kinds"). */
export const NOTICE_KINDS = [
  'inauthentic',
  'product_condition',
  'identity_verification',
  'related_account',
  'intellectual_property',
  'restricted_product',
  'performance_odr',
  'performance_lsr',
  'review_manipulation',
  'drop_shipping',
  'support_misuse',
  'failed_account_review',
  'at_risk',
  'policy_warning',
  'answer_more_information',
  'answer_still_deactivated',
  'answer_final_denial',
  'answer_wrong_channel',
  'funds_final_payment',
  'reinstated',
  'section_3',
  'unrecognised',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A first notice opens a case; an answer belongs to a round of one that is open. */
export const NOTICE_ROLES = ['first_notice', 'answer', 'unknown'] as const;
export type NoticeRole = (typeof NOTICE_ROLES)[number];

export const NOTICE_LANGUAGES = ['en', 'zh', 'de', 'ja', 'unknown'] as const;
export type NoticeLanguage = (typeof NOTICE_LANGUAGES)[number];

export const NOTICE_SOURCES = ['pasted', 'eml', 'txt'] as const;
export type NoticeSource = (typeof NOTICE_SOURCES)[number];

export const SENDER_VERDICTS = ['genuine', 'suspicious', 'forged', 'not_checked'] as const;
export type SenderVerdict = (typeof SENDER_VERDICTS)[number];

/** Documents that a notice may ask for. */
export const ASKED_DOCUMENTS = [
  'plan_of_action',
  'invoice',
  'letter_of_authorisation',
  'brand_registration',
  'rights_owner_retraction',
  'business_licence',
  'utility_bill',
  'bank_statement',
  'identity_document',
  'valid_card',
  'ownership_chart',
  'related_account_reactivation',
  'related_account_dispute',
  'ownership_transfer',
  'tracking',
  'proof_of_delivery',
  'store_urls',
  'safety_documents',
  'supplier_information',
  'video_interview',
] as const;
export type AskedDocument = (typeof ASKED_DOCUMENTS)[number];

export const CHANNELS = [
  'account_health_appeal',
  'email_reply',
  'seller_central_upload',
  'notice_dispute_team',
  'funds_team',
  'phone_call',
  'unknown',
] as const;
export type Channel = (typeof CHANNELS)[number];
