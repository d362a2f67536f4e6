import { LANGUAGES, PERMISSIONS } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Email, Id, Instant, LocaleField, Version, line, route } from '../common';

export const StaffView = z
  .object({
    id: Id,
    name: z.string(),
    email: z.string(),
    roleIds: z.array(Id),
    state: z.enum(['invited', 'active', 'retired']),
    hasTotp: z.boolean(),
    joinedAt: Instant.nullable(),
    /** Languages that they work in, ISO 639-1. */
    languages: z.array(z.enum(LANGUAGES)),
    /** Open cases that they can look after at most; 0 takes none. */
    capacity: z.int(),
    version: Version,
  })
  .meta({ id: 'StaffView' });
export type StaffView = z.infer<typeof StaffView>;

export const RoleView = z
  .object({
    id: Id,
    /** A default role's code (`owner`, `case_manager` ...), whose name the screens know; null for a firm's own. */
    code: z.string().nullable(),
    name: z.string(),
    permissions: z.array(z.enum(PERMISSIONS)),
    version: Version,
  })
  .meta({ id: 'RoleView' });
export type RoleView = z.infer<typeof RoleView>;

const staffId = z.object({ staffId: Id });
const roleId = z.object({ roleId: Id });
const RoleBody = z.strictObject({ name: line(60), permissions: z.array(z.enum(PERMISSIONS)).min(1) });

export const staffRoutes = {
  listStaff: route({
    method: 'GET',
    path: '/staff',
    access: 'staff:read',
    summary: 'The people of the firm',
    response: z.object({ items: z.array(StaffView) }),
  }),
  inviteStaff: route({
    method: 'POST',
    path: '/staff/invitations',
    access: 'staff:manage',
    summary: 'Invite a person by mail (the link lasts 7 days); inviting again sends a new link',
    body: z.strictObject({ email: Email, name: line(80), roleIds: z.array(Id).min(1), locale: LocaleField }),
    response: StaffView,
    status: 201,
  }),
  updateStaff: route({
    method: 'PATCH',
    path: '/staff/:staffId',
    access: 'staff:manage',
    summary: 'Change roles, languages or capacity, retire or bring back; the last owner stays',
    params: staffId,
    body: z.strictObject({
      version: Version,
      roleIds: z.array(Id).min(1).optional(),
      state: z.enum(['active', 'retired']).optional(),
      languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length).optional(),
      capacity: z.int().min(0).max(1000).optional(),
    }),
    response: StaffView,
  }),
  listRoles: route({
    method: 'GET',
    path: '/roles',
    access: 'staff:read',
    summary: 'Roles and their permissions',
    response: z.object({ items: z.array(RoleView) }),
  }),
  createRole: route({
    method: 'POST',
    path: '/roles',
    access: 'role:manage',
    summary: 'A role of the firm’s own',
    body: RoleBody,
    response: RoleView,
    status: 201,
  }),
  updateRole: route({
    method: 'PUT',
    path: '/roles/:roleId',
    access: 'role:manage',
    summary: 'Rename a role or change its permissions',
    params: roleId,
    body: RoleBody.extend({ version: Version }),
    response: RoleView,
  }),
} as const;
