import { publicRoutes } from '@overturn/contracts/public';
import { createApi } from '@overturn/ui';

/** The part of the API that needs no sign-in. */
export const publicApi = createApi(publicRoutes, '/api/v1/public');
