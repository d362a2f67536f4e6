import { ApiProblem } from '@overturn/ui';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ErrorState } from '../components/error-state';
import { LoadMore } from './load-more';

interface PagesProps<Row> {
  readonly query: Parameters<typeof LoadMore>[0]['query'] & {
    readonly data: { readonly pages: readonly { readonly items: readonly Row[] }[] } | undefined;
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  /** What is shown when there are no rows. */
  readonly none: ReactNode;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** A list that comes page by page: its outline, why it failed, that it is empty, or its rows and the button for more. */
export function Pages<Row>({ query, none, children }: PagesProps<Row>) {
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  if (query.isPending) return <Skeleton active title={false} paragraph={{ rows: 6 }} />;
  if (query.isError && rows.length === 0)
    return <ErrorState problem={ApiProblem.of(query.error)} onRetry={() => void query.refetch()} />;
  return (
    <>
      {rows.length === 0 ? none : children(rows)}
      <LoadMore query={query} />
    </>
  );
}
