import { lazy } from 'react';
import type { ClientSection } from '../../shared/parts/client-sections';

/** What the client page shows besides names, contacts and shops, in this order. */
export const CLIENT_SECTIONS: readonly ClientSection[] = [
  {
    key: 'portal-access',
    needs: 'client:read',
    Section: lazy(() =>
      import('../../features/portal-access/client-portal-access').then((module) => ({
        default: module.ClientPortalAccess,
      })),
    ),
  },
  {
    key: 'fapiao-title',
    needs: 'invoice:read',
    Section: lazy(() =>
      import('../../features/fapiao/client-title').then((module) => ({ default: module.ClientTitle })),
    ),
  },
  {
    key: 'linkage',
    needs: 'client:read',
    Section: lazy(() =>
      import('../../features/linkage/client-linkage').then((module) => ({ default: module.ClientLinkage })),
    ),
  },
];
