import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteDefinition } from '@overturn/contracts/common';
import { publicRoutes } from '@overturn/contracts/public';
import { webhookRoutes } from '@overturn/contracts/webhooks';
import { DEFAULT_ROLES, DEFAULT_ROLE_PERMISSIONS, PERMISSIONS, type Permission } from '@overturn/kernel';
import { markdownTable } from './render-settings';

const routes = [
  ...Object.values<RouteDefinition>(adminRoutes).map((route) => ({ ...route, prefix: '/api/v1/admin' })),
  ...Object.values<RouteDefinition>(publicRoutes).map((route) => ({ ...route, prefix: '/api/v1/public' })),
  ...Object.values<RouteDefinition>(webhookRoutes).map((route) => ({ ...route, prefix: '/api/v1/webhooks' })),
];
const shown = (access: RouteDefinition['access']): string[][] =>
  routes
    .filter((route) => route.access === access)
    .map((route) => [`\`${route.method} ${route.prefix}${route.path}\``, route.summary]);

const roleRow = (permission: Permission): string[] => [
  `\`${permission}\``,
  ...DEFAULT_ROLES.map((role) => (DEFAULT_ROLE_PERMISSIONS[role].includes(permission) ? '✓' : '')),
];

/** Roles by permissions, and the routes that each permission opens. */
export function renderPermissions(): string {
  const opens = (title: string, access: RouteDefinition['access']) =>
    shown(access).length === 0
      ? ''
      : `### ${title}\n\n${markdownTable(['Route', 'What it does'], shown(access))}\n`;
  return [
    '# Who may do what',
    '',
    'Generated from the contracts and the vocabulary by `npm run docs:generate`.',
    '',
    '## Roles that every firm starts with',
    '',
    markdownTable(['Permission', ...DEFAULT_ROLES], PERMISSIONS.map(roleRow)),
    '## Routes',
    '',
    opens('Open to everybody', 'public') +
      opens('Everybody who is signed in', 'signed_in') +
      PERMISSIONS.map((permission) => opens(`\`${permission}\``, permission)).join(''),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
