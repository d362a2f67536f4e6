import { useQuery } from '@tanstack/react-query';
import { Badge } from 'antd';
import { useT } from '../i18n';
import { reviewCountQuery } from './review.queries';

/** How many plans wait for this person's review; nothing where none does. */
export function ReviewCount() {
  const t = useT();
  const { data } = useQuery(reviewCountQuery);
  if (!data || data.count === 0) return null;
  return (
    <Badge
      count={data.count}
      size="small"
      overflowCount={99}
      title={t('reviews.waiting', { count: data.count })}
    />
  );
}
