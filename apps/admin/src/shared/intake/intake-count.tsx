import { useQuery } from '@tanstack/react-query';
import { Badge } from 'antd';
import { api } from '../api';
import { useT } from '../i18n';

const LIVE_MS = 30_000;

export const INTAKES_KEY = 'intakes';

/** How many enquiries wait for a person to read them; nothing where none does. */
export function IntakeCount() {
  const t = useT();
  const { data } = useQuery({
    queryKey: [INTAKES_KEY, 'count'],
    queryFn: ({ signal }) => api.countIntakes({}, signal),
    refetchInterval: LIVE_MS,
  });
  if (!data || data.count === 0) return null;
  return (
    <Badge
      count={data.count}
      size="small"
      overflowCount={99}
      title={t('intake.waiting', { count: data.count })}
    />
  );
}
