import { ApiProblem } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useCallback } from 'react';
import { EmptyState } from '../../../shared/components/empty-state';
import { ErrorState } from '../../../shared/components/error-state';
import { LoadMore } from '../../../shared/lists/load-more';
import { useT } from '../../../shared/i18n';
import { useRowKeys } from '../../../shared/use-row-keys';
import { reviewQueueQuery } from '../api/reviews.queries';
import { ReviewTable } from './review-table';

/** What waits for a review: for this person, or for anybody. */
export function ReviewQueue({ view }: { readonly view: 'mine' | 'all' }) {
  const t = useT();
  const navigate = useNavigate();
  const list = useInfiniteQuery(reviewQueueQuery(view));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const ids = rows.map((row) => row.case.id).join(' ');
  const open = useCallback(
    (index: number) => {
      const caseId = ids.split(' ')[index];
      if (caseId) void navigate({ to: '/cases/$caseId', params: { caseId }, search: { tab: 'plan' } });
    },
    [ids, navigate],
  );
  const chosen = useRowKeys(rows.length, open);
  if (list.isPending) return <Skeleton active title={false} paragraph={{ rows: 8 }} />;
  if (list.isError && rows.length === 0)
    return <ErrorState problem={ApiProblem.of(list.error)} onRetry={() => void list.refetch()} />;
  if (rows.length === 0) return <EmptyState title={t(`reviews.empty.${view}`)} />;
  return (
    <>
      <ReviewTable rows={rows} chosen={chosen} />
      <LoadMore query={list} />
    </>
  );
}
