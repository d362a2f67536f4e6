import { Button } from 'antd';
import { useT } from '../i18n';

interface LoadMoreProps {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** The button below a list that goes on. */
export function LoadMore({ query: { hasNextPage, isFetchingNextPage, fetchNextPage } }: LoadMoreProps) {
  const t = useT();
  return hasNextPage ? (
    <div className="load-more">
      <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {t('shared.loadMore')}
      </Button>
    </div>
  ) : null;
}
