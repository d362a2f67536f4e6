import { useQuery } from '@tanstack/react-query';
import { Badge } from 'antd';
import { useT } from '../i18n';
import { unfiledCountQuery } from './answer.queries';

/** How many answers of Amazon wait for a case; nothing where none does. */
export function AnswerCount() {
  const t = useT();
  const { data } = useQuery(unfiledCountQuery);
  if (!data || data.count === 0) return null;
  return (
    <Badge
      count={data.count}
      size="small"
      overflowCount={99}
      title={t('shell.answersWaiting', { count: data.count })}
    />
  );
}
