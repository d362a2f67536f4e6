import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { portalApi, publicApi } from '../../shared/api';
import { useTexts } from '../../shared/language';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { PublicFrame } from '../../shared/public-frame';
import { Ask } from './ask';
import { Chapters } from './chapters';
import { helpTexts } from './texts';

/** The help for somebody signed in. */
export function ClientHelpPage() {
  const t = useTexts(helpTexts);
  const [q, setQ] = useState('');
  const query = useQuery({
    queryKey: ['help', q],
    queryFn: ({ signal }) => portalApi.listHelp({ query: { q } }, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={query}>
        {({ items }) => <Chapters key={q} articles={items} q={q} onSearch={setQ} />}
      </Loaded>
      <Ask asksForContact={false} onAsk={(body) => portalApi.askQuestion({ body })} />
    </Page>
  );
}

/** The help at the firm's public address. */
export function PublicHelpPage() {
  const t = useTexts(helpTexts);
  const { slug } = useParams({ from: '/f/$slug/help' });
  const [q, setQ] = useState('');
  const query = useQuery({
    queryKey: ['help', slug, q],
    queryFn: ({ signal }) => publicApi.listPublicHelp({ params: { slug }, query: { q } }, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <PublicFrame slug={slug} firm={query.data?.firm}>
      <Page title={t('title')} lead={t('lead')}>
        <Loaded query={query}>
          {({ items }) => <Chapters key={q} articles={items} q={q} onSearch={setQ} />}
        </Loaded>
        <Ask asksForContact onAsk={(body) => publicApi.askPublicQuestion({ params: { slug }, body })} />
        <p>
          <Link to="/f/$slug" params={{ slug }}>
            {t('toForm')}
          </Link>
        </p>
      </Page>
    </PublicFrame>
  );
}
