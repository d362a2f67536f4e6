import { PlusOutlined } from '@ant-design/icons';
import { ApiProblem } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Grid, Skeleton } from 'antd';
import { useCallback } from 'react';
import { ErrorState } from '../../../shared/components/error-state';
import { LoadMore } from '../../../shared/components/load-more';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { useRowKeys } from '../../../shared/use-row-keys';
import { caseListQuery } from '../api/case.queries';
import { CaseCards } from '../components/case-cards';
import { CaseFilterBar } from '../components/case-filter-bar';
import { CaseTable } from '../components/case-table';
import { CaseViewTabs } from '../components/case-view-tabs';
import { NoCases } from '../components/no-cases';
import { parseCaseSearch, type CaseSearch } from '../model/case-search';
import '../cases.css';

/** The case list: views, filter, order and page in the address, so that Back undoes each. */
export function CaseListPage() {
  const t = useT();
  const can = useCan();
  const navigate = useNavigate();
  const search = parseCaseSearch(useSearch({ strict: false }));
  const list = useInfiniteQuery(caseListQuery(search));
  const isWide = Grid.useBreakpoint().md !== false;
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const ids = rows.map(({ id }) => id).join(' ');
  const open = useCallback(
    (index: number) => {
      const caseId = ids.split(' ')[index];
      if (caseId) void navigate({ to: '/cases/$caseId', params: { caseId } });
    },
    [ids, navigate],
  );
  const chosen = useRowKeys(rows.length, open);
  const change = (next: CaseSearch) => void navigate({ to: '/cases', search: parseCaseSearch({ ...next }) });

  const newCase = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate({ to: '/cases/new' })}>
      {t('cases.list.new')}
    </Button>
  );
  const content = () => {
    if (list.isPending)
      return <Skeleton active paragraph={{ rows: 10 }} title={false} className="list-skeleton" />;
    if (list.isError && rows.length === 0)
      return <ErrorState problem={ApiProblem.of(list.error)} onRetry={() => void list.refetch()} />;
    if (rows.length === 0) return <NoCases search={search} onChange={change} />;
    const isStale = list.isPlaceholderData;
    return isWide ? (
      <CaseTable rows={rows} search={search} chosen={chosen} isStale={isStale} onChange={change} />
    ) : (
      <CaseCards rows={rows} isStale={isStale} />
    );
  };
  return (
    <>
      <PageHeader title={t('cases.list.title')} extra={can('case:write') ? newCase : null} />
      <CaseViewTabs search={search} onChange={change} />
      <CaseFilterBar search={search} onChange={change} />
      {content()}
      <LoadMore query={list} />
    </>
  );
}
