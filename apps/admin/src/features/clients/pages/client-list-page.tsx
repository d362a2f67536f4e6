import { PlusOutlined } from '@ant-design/icons';
import { ApiProblem } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Segmented, Skeleton } from 'antd';
import { useCallback } from 'react';
import { EmptyState } from '../../../shared/components/empty-state';
import { ErrorState } from '../../../shared/components/error-state';
import { LoadMore } from '../../../shared/lists/load-more';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { useRowKeys } from '../../../shared/use-row-keys';
import { clientListQuery } from '../api/client.queries';
import { ClientRow } from '../components/client-row';
import { PublicPageLine } from '../components/public-page-line';
import { isSearchable, parseClientSearch, type ClientSearch } from '../model/client-search';
import '../clients.css';

const STATES = ['active', 'retired', 'all'] as const;

/** The firm's clients, found by two characters of a name, tax number, contact or shop. */
export function ClientListPage() {
  const t = useT();
  const can = useCan();
  const navigate = useNavigate();
  const search = parseClientSearch(useSearch({ strict: false }));
  const { q = '', state = 'active' } = search;
  const list = useInfiniteQuery(clientListQuery({ q, state }));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const ids = rows.map(({ id }) => id).join(' ');
  const open = useCallback(
    (index: number) => {
      const clientId = ids.split(' ')[index];
      if (clientId) void navigate({ to: '/clients/$clientId', params: { clientId } });
    },
    [ids, navigate],
  );
  const chosen = useRowKeys(rows.length, open);
  const change = (next: Record<string, unknown>) =>
    void navigate({
      to: '/clients',
      search: parseClientSearch({ ...search, ...next }) satisfies ClientSearch,
    });
  const add = can('client:write') ? (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate({ to: '/clients/new' })}>
      {t('clients.list.new')}
    </Button>
  ) : null;
  const content = () => {
    if (list.isPending) return <Skeleton active title={false} paragraph={{ rows: 8 }} />;
    if (list.isError && rows.length === 0)
      return <ErrorState problem={ApiProblem.of(list.error)} onRetry={() => void list.refetch()} />;
    if (rows.length === 0 && (q !== '' || state !== 'active'))
      return (
        <EmptyState
          title={t('clients.empty.filtered')}
          action={
            <Button onClick={() => change({ q: '', state: 'active' })}>{t('cases.filter.clear')}</Button>
          }
        />
      );
    if (rows.length === 0) return <EmptyState title={t('clients.empty.first')} action={add} />;
    return (
      <ul className="client-list" aria-label={t('clients.list.title')} aria-busy={list.isPlaceholderData}>
        {rows.map((row, index) => (
          <ClientRow key={row.id} row={row} isChosen={index === chosen} />
        ))}
      </ul>
    );
  };
  return (
    <>
      <PageHeader title={t('clients.list.title')} extra={add} />
      <PublicPageLine />
      <search className="client-filter">
        <Input.Search
          key={q}
          defaultValue={q}
          allowClear
          maxLength={100}
          aria-label={t('clients.list.search')}
          placeholder={t('clients.list.search')}
          status={q !== '' && !isSearchable(q) ? 'warning' : ''}
          onSearch={(text) => change({ q: text })}
        />
        <Segmented
          aria-label={t('clients.list.state')}
          value={state}
          options={STATES.map((value) => ({ value, label: t(`clients.state.${value}`) }))}
          onChange={(value) => change({ state: value })}
        />
      </search>
      {q !== '' && !isSearchable(q) ? <p className="quiet">{t('cases.client.twoCharacters')}</p> : null}
      {content()}
      <LoadMore query={list} />
    </>
  );
}
