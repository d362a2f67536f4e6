import { clientName } from '@overturn/ui';
import type { PortalTodoView } from '@overturn/contracts/portal';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CountdownPill } from '../../shared/countdown-pill';
import { useFirmName, useLanguage, useTexts } from '../../shared/language';
import { Loaded } from '../../shared/loaded';
import { marketName } from '../../shared/market-name';
import { Page } from '../../shared/page';
import { usePlace } from '../../shared/session';
import { CaseCard } from './case-card';
import { caseListQuery, todosQuery } from './case.queries';
import { casesTexts } from './texts';
import { TODO_PLACES } from './todo-places';

/** What waits for me, the nearest date first; then my cases. */
export function HomePage() {
  const t = useTexts(casesTexts);
  const { locale } = useLanguage();
  const place = usePlace();
  const client = clientName(place, locale);
  const firm = useFirmName(place.firm) ?? '';
  return (
    <Page title={client} lead={t('home.lead', { firm })}>
      <Todos />
      <Cases />
    </Page>
  );
}

function Todos() {
  const t = useTexts(casesTexts);
  const query = useQuery(todosQuery);
  return (
    <section className="card" aria-labelledby="todos-title">
      <h2 id="todos-title">{t('home.todos')}</h2>
      <Loaded query={query}>
        {({ items, now }) =>
          items.length === 0 ? (
            <p className="hint">{t('home.todos.none')}</p>
          ) : (
            <ul className="rows">
              {items.map((one) => (
                <Todo key={`${one.todo} ${one.caseId}`} one={one} now={now} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function Todo({ one, now }: { readonly one: PortalTodoView; readonly now: string }) {
  const t = useTexts(casesTexts);
  const { locale } = useLanguage();
  return (
    <li className="row">
      <div>
        <Link className="row-link" to={TODO_PLACES[one.todo]} params={{ caseId: one.caseId }}>
          {t(`todo.${one.todo}`, { count: one.count })}
        </Link>
        <p className="hint">
          {one.shop} · {marketName(one.marketplace, locale)}
        </p>
      </div>
      {one.dueAt ? <CountdownPill dueAt={one.dueAt} now={now} /> : null}
    </li>
  );
}

function Cases() {
  const t = useTexts(casesTexts);
  const query = useInfiniteQuery(caseListQuery);
  return (
    <section aria-labelledby="cases-title" className="stack">
      <h2 id="cases-title">{t('home.cases')}</h2>
      <Loaded query={query}>
        {({ pages }) =>
          pages[0]?.items.length === 0 ? (
            <p className="card hint">{t('home.cases.none')}</p>
          ) : (
            <>
              {pages.flatMap((page) =>
                page.items.map((one) => <CaseCard key={one.id} one={one} now={page.now} />),
              )}
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
          )
        }
      </Loaded>
    </section>
  );
}
