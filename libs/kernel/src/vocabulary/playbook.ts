/** The sheets of the playbook (作业手册): one per type, per cause and per group of marketplaces. */
export const SHEET_CODES = [
  'type.deactivated',
  'type.suspended',
  'type.denied',
  'type.banned',
  'cause.low_quality',
  'cause.restricted_product',
  'cause.prohibited_or_illegal',
  'cause.intellectual_property',
  'cause.terms_violation',
  'cause.poor_performance',
  'cause.poor_customer_service',
  'cause.inaccurate_information',
  'cause.review_or_listing_manipulation',
  'cause.multiple_accounts',
  'marketplace.us',
  'marketplace.eu',
  'marketplace.uk',
  'marketplace.jp',
  'marketplace.elsewhere',
] as const;
export type SheetCode = (typeof SHEET_CODES)[number];

/** One version of a sheet is in force, drafts wait, older ones are kept. */
export const SHEET_STATES = ['draft', 'active', 'retired'] as const;
export type SheetState = (typeof SHEET_STATES)[number];

/** Languages that staff work in and notices are written in: ISO 639-1. */
export const LANGUAGES = [
  'zh', 'en', 'ja', 'de', 'fr', 'it', 'es', 'nl', 'sv', 'pl', 'pt', 'tr', 'ar',
] as const; // prettier-ignore
export type Language = (typeof LANGUAGES)[number];

/** What happened to a task. */
export const TASK_CHANGES = [
  'added',
  'completed',
  'waived',
  'reopened',
  'assigned',
  'due_changed',
  'cancelled',
  'brought_back',
] as const;
export type TaskChange = (typeof TASK_CHANGES)[number];
