import { queryOptions } from '@tanstack/react-query';
import { portalApi } from '../../shared/api';

const WATCH_MS = 2_000;

/** Saved cards and the pages on which invoices are paid; watched while the provider makes the page to save one. */
export const cardsQuery = queryOptions({
  queryKey: ['cards'],
  queryFn: ({ signal }) => portalApi.getCards({}, signal),
  refetchInterval: ({ state }) =>
    state.data?.saving &&
    state.data.saving.url === null &&
    ['requested', 'sent'].includes(state.data.saving.state)
      ? WATCH_MS
      : false,
});
