import { PlusOutlined } from '@ant-design/icons';
import { ApiProblem } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Segmented, Skeleton } from 'antd';
import { useCallback } from 'react';
import { EmptyState } from '../../../shared/components/empty-state';
import { ErrorState } from '../../../shared/components/error-state';
import { LoadMore } from '../../../shared/lists/load-more';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { useRowKeys } from '../../../shared/use-row-keys';
import { noticeListQuery } from '../api/notice-list.query';
import { NoticeRow } from '../components/notice-row';
import '../../../shared/notice/notice.css';

/** Everything Amazon wrote to the firm's clients, the newest first. */
export function NoticeListPage() {
  const t = useT();
  const can = useCan();
  const navigate = useNavigate();
  const search: { filter?: 'unlinked' } = useSearch({ strict: false });
  const filter = search.filter === 'unlinked' ? 'unlinked' : 'all';
  const list = useInfiniteQuery(noticeListQuery(filter));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const ids = rows.map(({ id }) => id).join(' ');
  const open = useCallback(
    (index: number) => {
      const noticeId = ids.split(' ')[index];
      if (noticeId) void navigate({ to: '/notices/$noticeId', params: { noticeId } });
    },
    [ids, navigate],
  );
  const chosen = useRowKeys(rows.length, open);
  const addNotice = can('notice:write') ? (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate({ to: '/cases/new' })}>
      {t('notices.list.add')}
    </Button>
  ) : null;
  const content = () => {
    if (list.isPending) return <Skeleton active title={false} paragraph={{ rows: 8 }} />;
    if (list.isError && rows.length === 0)
      return <ErrorState problem={ApiProblem.of(list.error)} onRetry={() => void list.refetch()} />;
    if (rows.length === 0)
      return <EmptyState title={t(`notices.empty.${filter}`)} action={filter === 'all' ? addNotice : null} />;
    return (
      <ul className="notice-list" aria-label={t('notices.list.title')} aria-busy={list.isPlaceholderData}>
        {rows.map((row, index) => (
          <NoticeRow key={row.id} row={row} isChosen={index === chosen} />
        ))}
      </ul>
    );
  };
  return (
    <>
      <PageHeader title={t('notices.list.title')} extra={addNotice} />
      <Segmented
        className="list-filter"
        aria-label={t('notices.list.filter')}
        value={filter}
        options={(['all', 'unlinked'] as const).map((value) => ({
          value,
          label: t(`notices.list.${value}`),
        }))}
        onChange={(value) =>
          void navigate({ to: '/notices', search: value === 'unlinked' ? { filter: 'unlinked' } : {} })
        }
      />
      {content()}
      <LoadMore query={list} />
    </>
  );
}
