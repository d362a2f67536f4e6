/** What a person of the firm may do: resource:action. Roles are sets of these. */
export const PERMISSIONS = [
  'client:read',
  'client:write',
  'notice:read',
  'notice:write',
  'evidence:read',
  'evidence:write',
  'evidence:judge',
  'case:read',
  'case:write',
  'case:assign',
  'case:clear_conflict',
  'case:engage',
  'case:decline',
  'case:reopen',
  'plan:write',
  'plan:review',
  'plan:submit',
  'plan:override',
  'outcome:claim',
  'outcome:verify',
  'fee:manage_plans',
  'invoice:read',
  'invoice:write',
  'invoice:approve',
  'ledger:close',
  'deadline:write',
  'deadline:manage_rules',
  'task:write',
  'task:manage_playbooks',
  'view:share',
  'staff:read',
  'staff:manage',
  'role:manage',
  'audit:read',
  'privacy:manage',
  'clock:advance',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** The roles that every firm starts with; a firm can add its own. */
export const DEFAULT_ROLES = [
  'owner',
  'case_manager',
  'writer',
  'reviewer',
  'finance',
  'compliance',
  'auditor',
] as const;
export type DefaultRole = (typeof DEFAULT_ROLES)[number];

const reading = [
  'client:read',
  'notice:read',
  'evidence:read',
  'case:read',
  'staff:read',
] as const satisfies Permission[];

export const DEFAULT_ROLE_PERMISSIONS: Readonly<Record<DefaultRole, readonly Permission[]>> = {
  owner: PERMISSIONS,
  case_manager: [
    ...reading, 'client:write', 'notice:write', 'evidence:write', 'case:write', 'case:assign',
    'case:clear_conflict', 'case:engage', 'case:decline', 'plan:write', 'plan:submit', 'outcome:claim',
    'invoice:read', 'deadline:write', 'task:write', 'view:share', 'clock:advance',
  ], // prettier-ignore
  writer: [...reading, 'notice:write', 'evidence:write', 'case:write', 'plan:write', 'task:write'],
  reviewer: [
    ...reading, 'evidence:write', 'case:write', 'plan:review', 'plan:submit', 'plan:override', 'deadline:write',
    'task:write',
  ], // prettier-ignore
  finance: [
    ...reading, 'evidence:write', 'case:engage', 'outcome:verify', 'fee:manage_plans', 'invoice:read', 'invoice:write',
    'invoice:approve', 'ledger:close', 'task:write',
  ], // prettier-ignore
  compliance: [
    ...reading,
    'evidence:write',
    'evidence:judge',
    'case:clear_conflict',
    'task:write',
    'audit:read',
    'privacy:manage',
  ],
  auditor: [...reading, 'invoice:read', 'audit:read'],
};

/** What a person reads the screens in. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The key of a locale's texts. */
export const languageOf = (locale: Locale): 'zh' | 'en' => (locale === 'en' ? 'en' : 'zh');
