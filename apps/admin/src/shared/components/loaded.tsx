import { ApiProblem } from '@overturn/ui';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { ErrorState } from './error-state';

interface LoadedProps<Data> {
  readonly query: {
    readonly data: Data | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  readonly children: (data: Data) => ReactNode;
}

/** What a query found; until then its outline, or why it failed. Old data stay while new are fetched. */
export function Loaded<Data>({ query: { data, error, refetch }, children }: LoadedProps<Data>) {
  const t = useT();
  if (data !== undefined) return <>{children(data)}</>;
  if (error) return <ErrorState problem={ApiProblem.of(error)} onRetry={() => void refetch()} />;
  return (
    <div aria-busy="true" className="card">
      <span className="sr-only" role="status">
        {t('shared.loading')}
      </span>
      <Skeleton active title={false} paragraph={{ rows: 6 }} />
    </div>
  );
}
