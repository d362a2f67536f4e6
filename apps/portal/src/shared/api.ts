import { publicRoutes } from '@overturn/contracts/public';
import { createApi } from '@overturn/ui';

/** Routes that need no sign-in. */
export const portalApi = createApi(publicRoutes, '/api/v1/public');
