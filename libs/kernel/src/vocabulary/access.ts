/** What a person of the firm may do: resource:action. Roles are sets of these. */
export const PERMISSIONS = [
  'client:read',
  'client:write',
  'notice:read',
  'notice:write',
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
  'outcome:claim',
  'outcome:verify',
  'deadline:write',
  'staff:read',
  'staff:manage',
  'role:manage',
  'audit:read',
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

const reading = ['client:read', 'notice:read', 'case:read', 'staff:read'] as const satisfies Permission[];

export const DEFAULT_ROLE_PERMISSIONS: Readonly<Record<DefaultRole, readonly Permission[]>> = {
  owner: PERMISSIONS,
  case_manager: [
    ...reading, 'client:write', 'notice:write', 'case:write', 'case:assign', 'case:clear_conflict', 'case:engage',
    'case:decline', 'plan:write', 'plan:submit', 'outcome:claim', 'deadline:write', 'clock:advance',
  ], // prettier-ignore
  writer: [...reading, 'notice:write', 'case:write', 'plan:write'],
  reviewer: [...reading, 'case:write', 'plan:review', 'plan:submit', 'deadline:write'],
  finance: [...reading, 'case:engage', 'outcome:verify'],
  compliance: [...reading, 'case:clear_conflict', 'audit:read'],
  auditor: [...reading, 'audit:read'],
};
