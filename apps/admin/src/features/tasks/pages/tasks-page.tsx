import { TASK_VIEWS } from '@overturn/contracts/admin';
import { ApiProblem } from '@overturn/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { EmptyState } from '../../../shared/components/empty-state';
import { ErrorState } from '../../../shared/components/error-state';
import { LoadMore } from '../../../shared/lists/load-more';
import { PageHeader } from '../../../shared/components/page-header';
import { ViewTabs } from '../../../shared/views/view-tabs';
import { useT } from '../../../shared/i18n';
import { taskListQuery, taskSummaryQuery } from '../api/task.queries';
import { TaskFilterBar } from '../components/task-filter-bar';
import { TaskTable } from '../components/task-table';
import { parseTaskSearch, type TaskSearch } from '../model/task-search';
import '../tasks.css';

/** Tasks: mine, those of my roles that nobody has, overdue, all; view and filter stand in the address. */
export function TasksPage() {
  const t = useT();
  const navigate = useNavigate();
  const search = parseTaskSearch(useSearch({ strict: false }));
  const list = useInfiniteQuery(taskListQuery(search));
  const counts = useQuery(taskSummaryQuery).data?.views;
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const view = search.view ?? 'mine';
  const change = (next: TaskSearch) => void navigate({ to: '/tasks', search: parseTaskSearch({ ...next }) });
  const content = () => {
    if (list.isPending) return <Skeleton active paragraph={{ rows: 10 }} title={false} />;
    if (list.isError && rows.length === 0)
      return <ErrorState problem={ApiProblem.of(list.error)} onRetry={() => void list.refetch()} />;
    return rows.length === 0 ? <EmptyState title={t(`tasks.empty.${view}`)} /> : <TaskTable rows={rows} />;
  };
  return (
    <>
      <PageHeader title={t('tasks.page')} />
      <ViewTabs
        label={t('tasks.views')}
        current={view}
        onChange={(next) => change({ ...search, view: next })}
        tabs={TASK_VIEWS.map((key) => ({
          key,
          text: t(`tasks.view.${key}`),
          count: counts ? `${counts[key].count}${counts[key].isAtLeast ? '+' : ''}` : '–',
          isAlarming: key === 'overdue' && (counts?.overdue.count ?? 0) > 0,
        }))}
      />
      <TaskFilterBar search={search} onChange={change} />
      {content()}
      <LoadMore query={list} />
    </>
  );
}
