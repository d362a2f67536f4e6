/** Whether what led to the suspension was meant (意图); confidential. */
export const INTENTS = ['accident', 'negligence', 'deliberate'] as const;
export type Intent = (typeof INTENTS)[number];

/** What a client declares before an engagement begins (声明). */
export const DECLARATION_CODES = [
  'no_new_account',
  'truthful_documents',
  'no_other_provider',
  'no_bribery',
  'accounts_disclosed',
] as const;
export type DeclarationCode = (typeof DECLARATION_CODES)[number];

/** What a seller lets an authorised partner do in Seller Central (授权范围); never a login of the seller's own. */
export const GRANT_PERMISSIONS = [
  'account_health',
  'performance_notifications',
  'case_log',
  'orders_view',
  'inventory_view',
  'returns_view',
  'reports_view',
  'payments_view',
] as const;
export type GrantPermission = (typeof GRANT_PERMISSIONS)[number];

export const GRANT_STATES = ['active', 'expired', 'revoked'] as const;
export type GrantState = (typeof GRANT_STATES)[number];

/** What triage advises about an enquiry, and what a manager decides instead. */
export const TRIAGE_VERDICTS = ['accept', 'careful', 'decline'] as const;
export type TriageVerdict = (typeof TRIAGE_VERDICTS)[number];
export const TRIAGE_SCALES = ['acceptability', 'win_chance', 'urgency'] as const;
export type TriageScale = (typeof TRIAGE_SCALES)[number];
