import { PERMISSIONS, type Permission } from '@overturn/kernel/vocabulary';
import type { VocabularyKey } from '../../../shared/vocabulary-texts';

type GroupKey = Extract<VocabularyKey, `vocab.permissionGroup.${string}`>;

export interface PermissionGroup {
  readonly title: GroupKey;
  readonly permissions: readonly Permission[];
}

type Resource = Permission extends `${infer R}:${string}` ? R : never;
const resourceOf = (permission: Permission) => permission.slice(0, permission.indexOf(':')) as Resource;

/** The permissions by what they are about, in the vocabulary's order. */
export const PERMISSION_GROUPS: readonly PermissionGroup[] = [...new Set(PERMISSIONS.map(resourceOf))].map(
  (resource) => ({
    title: `vocab.permissionGroup.${resource}` as const,
    permissions: PERMISSIONS.filter((permission) => resourceOf(permission) === resource),
  }),
);
