import type { PortalDocumentView } from '@overturn/contracts/portal';
import { ApiProblem } from '@overturn/ui';
import { useQueryClient } from '@tanstack/react-query';
import { portalApi } from '../../shared/api';
import { documentsQuery } from './document.queries';

const MOST_TRIES = 5;

/** Offers a file that has arrived for a document that is asked for. */
export function useOffer(caseId: string, asked: PortalDocumentView) {
  const cache = useQueryClient();
  return async ({ id: fileId }: { readonly id: string }): Promise<void> => {
    const query = documentsQuery(caseId);
    for (let tries = 1; ; tries++) {
      const { items } = await cache.fetchQuery({ ...query, staleTime: 0 });
      const version = items.find(({ id }) => id === asked.id)?.version ?? asked.version;
      try {
        const params = { caseId, requestId: asked.id };
        const answer = await portalApi.offerDocument({ params, body: { version, fileIds: [fileId] } });
        cache.setQueryData(query.queryKey, answer);
        void cache.invalidateQueries({ queryKey: ['cases', 'todos'] });
        return;
      } catch (error) {
        // Two files that arrive at the same time both change the request: the later one offers once more.
        if (ApiProblem.of(error).code !== 'EVIDENCE.REQUEST_CHANGED' || tries === MOST_TRIES) throw error;
      }
    }
  };
}
