import type { PortalCardsView } from '@overturn/contracts/portal';
import { queryOptions } from '@tanstack/react-query';
import { portalApi } from '../../shared/api';

const WATCH_MS = 2_000;

/** Saved cards and the pages on which invoices are paid; watched while the provider makes a page. */
export const cardsQuery = queryOptions({
  queryKey: ['cards'],
  queryFn: ({ signal }) => portalApi.getCards({}, signal),
  refetchInterval: ({ state }) => (state.data && isMakingPage(state.data) ? WATCH_MS : false),
});

const isMakingPage = ({ saving, payLinks }: PortalCardsView): boolean =>
  payLinks.some(({ url }) => url === null) ||
  (saving?.url === null && ['requested', 'sent'].includes(saving.state));
