import { PlusOutlined } from '@ant-design/icons';
import { ApiProblem } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Grid, Segmented, Skeleton } from 'antd';
import { useCallback, useState } from 'react';
import { ErrorState } from '../../../shared/components/error-state';
import { LoadMore } from '../../../shared/lists/load-more';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { useRowKeys } from '../../../shared/use-row-keys';
import { caseListQuery } from '../api/case.queries';
import { CaseCards } from '../components/case-cards';
import { CaseFilterBar } from '../components/case-filter-bar';
import { CaseTable } from '../components/case-table';
import { CaseViewTabs } from '../components/case-view-tabs';
import { BulkBar } from '../components/desk/bulk-bar';
import { SavedViewBar } from '../components/desk/saved-view-bar';
import { NoCases } from '../components/no-cases';
import { NOTHING_SELECTED, type BulkSelection } from '../model/bulk-selection';
import { parseCaseSearch, type CaseSearch } from '../model/case-search';
import { useDefaultView } from '../model/use-default-view';
import '../cases.css';
import '../desk.css';

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
  const [selection, setSelection] = useState<BulkSelection>(NOTHING_SELECTED);
  const change = (next: CaseSearch) => {
    setSelection(NOTHING_SELECTED);
    void navigate({ to: '/cases', search: parseCaseSearch({ ...next }) });
  };
  useDefaultView(search);
  const mayBulk = can('case:assign') || can('case:write');
  const ticked = selection.kind === 'ids' ? selection.ids : ids.split(' ');

  const newCase = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate({ to: '/cases/new' })}>
      {t('cases.list.new')}
    </Button>
  );
  const layout = (
    <Segmented
      aria-label={t('desk.layout')}
      value="list"
      options={[
        { value: 'list', label: t('desk.layout.list') },
        { value: 'board', label: t('desk.layout.board') },
      ]}
      onChange={() => void navigate({ to: '/cases/board', search })}
    />
  );
  const content = () => {
    if (list.isPending)
      return <Skeleton active paragraph={{ rows: 10 }} title={false} className="list-skeleton" />;
    if (list.isError && rows.length === 0)
      return <ErrorState problem={ApiProblem.of(list.error)} onRetry={() => void list.refetch()} />;
    if (rows.length === 0) return <NoCases search={search} onChange={change} />;
    const isStale = list.isPlaceholderData;
    return isWide ? (
      <CaseTable
        rows={rows}
        search={search}
        chosen={chosen}
        isStale={isStale}
        onChange={change}
        ticked={mayBulk ? ticked : undefined}
        onTick={(next) => setSelection({ kind: 'ids', ids: next })}
      />
    ) : (
      <CaseCards rows={rows} isStale={isStale} />
    );
  };
  return (
    <>
      <PageHeader
        title={t('cases.list.title')}
        extra={
          <>
            {layout}
            {can('case:write') ? newCase : null}
          </>
        }
      />
      <CaseViewTabs search={search} onChange={change} />
      <SavedViewBar search={search} onChange={change} />
      <CaseFilterBar search={search} onChange={change} hasKeys />
      <BulkBar search={search} selection={selection} onSelect={setSelection} />
      {content()}
      <LoadMore query={list} />
    </>
  );
}
