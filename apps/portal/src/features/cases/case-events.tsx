import type { PortalEventView } from '@overturn/contracts/portal';
import { formatInstant } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useLanguage, useTexts } from '../../shared/language';
import { Loaded } from '../../shared/loaded';
import { eventsQuery } from './case.queries';
import { stageTexts } from '../../shared/stages/stage-texts';
import { casesTexts } from './texts';

const isKnown = (key: string): key is keyof typeof casesTexts.zh => Object.hasOwn(casesTexts.zh, key);

/** What happened in a case, newest first, as far as clients are told. */
export function CaseEvents({ caseId }: { readonly caseId: string }) {
  const t = useTexts(casesTexts);
  const query = useInfiniteQuery(eventsQuery(caseId));
  return (
    <section className="card" aria-labelledby="events-title">
      <h2 id="events-title">{t('events.title')}</h2>
      <Loaded query={query}>
        {({ pages }) => (
          <>
            {pages[0]?.items.length === 0 ? <p className="hint">{t('events.none')}</p> : null}
            <ol className="rows">
              {pages
                .flatMap((page) => page.items)
                .map((event, place) => (
                  <EventLine key={`${event.at} ${place}`} event={event} />
                ))}
            </ol>
            {query.hasNextPage ? (
              <button
                type="button"
                className="button"
                disabled={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t('home.more')}
              </button>
            ) : null}
          </>
        )}
      </Loaded>
    </section>
  );
}

function EventLine({ event }: { readonly event: PortalEventView }) {
  const t = useTexts(casesTexts);
  const ts = useTexts(stageTexts);
  const { locale } = useLanguage();
  const key = `event.${event.type}`;
  return (
    <li className="event">
      <b>{t(isKnown(key) ? key : 'event.other')}</b>
      {event.answerKind ? `：${t(`answer.${event.answerKind}`)}` : null}
      {event.closedAs ? `：${ts(`closed.${event.closedAs}`)}` : null}
      {event.text ? <p className="quoted">{event.text}</p> : null}
      <p className="hint">
        {formatInstant(event.at, locale, 'Asia/Shanghai')} · {t(`events.by.${event.by}`)}
      </p>
    </li>
  );
}
