import type { PrecedentView } from '@overturn/contracts/admin';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Tag } from 'antd';
import { CopyButton } from '../../../shared/components/copy-button';
import { EmptyState } from '../../../shared/components/empty-state';
import { Pages } from '../../../shared/lists/pages';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { PassageText } from '../../../shared/library/passage-text';
import { useCan } from '../../../shared/session';
import { LibraryTabs } from '../library-tabs';
import { parsePrecedentSearch, plansInAll } from '../model/precedent-search';
import { PrecedentFilterBar } from './precedent-filter-bar';
import { precedentsQuery, waitingPrecedentsQuery, type PrecedentSearch } from './precedents.queries';
import '../library.css';

/** Passages of the firm's own plans that won and lost, without client data. */
export function PrecedentsPage() {
  const t = useT();
  const navigate = useNavigate();
  const search = parsePrecedentSearch(useSearch({ strict: false }));
  const list = useInfiniteQuery(precedentsQuery(search));
  const change = (next: PrecedentSearch) => void navigate({ to: '/library/precedents', search: { ...next } });
  return (
    <>
      <PageHeader title={t('library.precedents')}>{t('library.precedents.hint')}</PageHeader>
      <LibraryTabs />
      <WaitingLink />
      <PrecedentFilterBar key={search.q ?? ''} search={search} onChange={change} />
      {list.data ? <Counts plans={list.data.pages[0]?.plans} /> : null}
      <Pages
        query={list}
        none={
          <EmptyState
            title={t(Object.keys(search).length > 0 ? 'library.nothingFound' : 'library.precedents.empty')}
          />
        }
      >
        {(rows) => (
          <ul className="passage-list" aria-label={t('library.precedents')}>
            {rows.map((one) => (
              <PrecedentItem key={one.id} precedent={one} />
            ))}
          </ul>
        )}
      </Pages>
    </>
  );
}

const COLOUR = { won: 'success', partly_won: 'warning', lost: 'error' } as const;

function PrecedentItem({ precedent }: { readonly precedent: PrecedentView }) {
  const t = useT();
  const { outcome, part, language, causes, noticeKind, marketplace, body } = precedent;
  return (
    <li className="passage-item">
      <p className="quiet">
        <Tag color={COLOUR[outcome]}>{t(`vocab.precedentOutcome.${outcome}`)}</Tag>
        {[
          t(`vocab.planPart.${part}`),
          ...causes.map((cause) => t(`vocab.cause.${cause}`)),
          t(`vocab.noticeKind.${noticeKind}`),
          t(`vocab.marketplace.${marketplace}`),
        ].join(' · ')}
      </p>
      <PassageText text={body} language={language} />
      <CopyButton text={body} label={t('shared.copy')} />
    </li>
  );
}

/** How many plans ended how; few are called few. */
function Counts({ plans }: { readonly plans: Parameters<typeof plansInAll>[0] | undefined }) {
  const t = useT();
  if (!plans) return null;
  const { total, isFew } = plansInAll(plans);
  if (total === 0) return null;
  return (
    <p role="status">
      {t('library.counts', { ...plans, total })}{' '}
      {isFew ? <span className="quiet">{t('library.counts.few', { total })}</span> : null}
    </p>
  );
}

/** What waits for somebody who reviews. */
function WaitingLink() {
  const t = useT();
  const mayLook = useCan()('plan:review');
  const { data } = useQuery({ ...waitingPrecedentsQuery, enabled: mayLook });
  if (!data || data.items.length === 0) return null;
  return (
    <p>
      <Link to="/library/precedents/waiting">{t('library.waiting.link', { count: data.items.length })}</Link>
    </p>
  );
}
