import type { ReactNode } from 'react';
import { useTexts } from './language';
import { Problem } from './problem';
import { sharedTexts } from './texts';

interface LoadedProps<Data> {
  readonly query: {
    readonly data: Data | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  readonly children: (data: Data) => ReactNode;
}

/** What a query found; until then its outline, or why it failed. */
export function Loaded<Data>({ query: { data, error, refetch }, children }: LoadedProps<Data>) {
  const t = useTexts(sharedTexts);
  if (data !== undefined) return <>{children(data)}</>;
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  return (
    <div className="card outline" role="status">
      <span className="sr-only">{t('loading')}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
