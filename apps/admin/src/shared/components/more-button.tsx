import { Button } from 'antd';
import { useT } from '../i18n';

interface MoreButtonProps {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** Asks for the next page of a list, where there is one. */
export function MoreButton({ query }: MoreButtonProps) {
  const t = useT();
  if (!query.hasNextPage) return null;
  return (
    <div className="more-button">
      <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {t('shared.loadMore')}
      </Button>
    </div>
  );
}
