import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { portalApi } from '../../shared/api';
import { BackToCase } from '../../shared/back-to-case';
import { useFirmName, useTexts } from '../../shared/language';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { usePlace } from '../../shared/session';
import { MessageLine } from './message-line';
import { conversationQuery } from './message.queries';
import { messageTexts } from './texts';
import { WriteMessage } from './write-message';

/** What the client and the agency write to each other about one case, newest first. */
export function MessagesPage() {
  const t = useTexts(messageTexts);
  const { caseId } = useParams({ from: '/app/cases/$caseId/messages' });
  const firm = useFirmName(usePlace().firm) ?? '';
  const query = useInfiniteQuery(conversationQuery(caseId));
  useReading(caseId, query.data?.pages[0]?.unread ?? 0);
  return (
    <Page title={t('title')} lead={t('lead', { firm })}>
      <WriteMessage caseId={caseId} />
      <Loaded query={query}>
        {({ pages }) => (
          <section className="card" aria-label={t('title')}>
            {pages[0]?.items.length === 0 ? <p className="hint">{t('none')}</p> : null}
            <ol className="rows">
              {pages
                .flatMap((page) => page.items)
                .map((one) => (
                  <MessageLine
                    key={one.id}
                    caseId={caseId}
                    one={one}
                    readUntil={pages[0]?.otherReadUntil ?? null}
                  />
                ))}
            </ol>
            {query.hasNextPage ? (
              <button
                type="button"
                className="button"
                disabled={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t('older')}
              </button>
            ) : null}
          </section>
        )}
      </Loaded>
      <BackToCase caseId={caseId} />
    </Page>
  );
}

/** What is on the screen is read. */
function useReading(caseId: string, unread: number): void {
  const cache = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: () => portalApi.readConversation({ params: { caseId } }),
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: conversationQuery(caseId).queryKey }),
        cache.invalidateQueries({ queryKey: ['cases', 'todos'] }),
      ]),
  });
  useEffect(() => {
    if (unread > 0) mutate();
  }, [unread, mutate]);
}
