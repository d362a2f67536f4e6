import { queryOptions } from '@tanstack/react-query';
import { publicApi } from './api';

/** What the portal says of itself to anybody. */
export const portalHomeQuery = queryOptions({
  queryKey: ['portal'],
  queryFn: ({ signal }) => publicApi.getPortalHome({}, signal),
});
