import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../api';
import { useT } from '../i18n';
import { totalOf, workloadBars } from './workload-bars';

const workloadQuery = (staffId: string) =>
  queryOptions({
    queryKey: ['tasks', 'workload', staffId],
    queryFn: ({ signal }) => api.getWorkload({ params: { staffId } }, signal),
  });

interface WorkloadProps {
  readonly staffId: string;
  readonly name: string;
  /** `YYYY-MM-DD`: the day that is being chosen. */
  readonly chosen: string;
  readonly onChoose: (date: string) => void;
}

/** How busy a person is on each of the next thirty days; a day can be chosen from it. */
export function Workload({ staffId, name, chosen, onChoose }: WorkloadProps) {
  const t = useT();
  const { data } = useQuery(workloadQuery(staffId));
  if (!data) return null;
  const bars = workloadBars(data.days, chosen);
  const busy = bars.find(({ isChosen }) => isChosen);
  return (
    <div className="workload" role="group" aria-label={t('shared.workload.title', { name })}>
      <div className="workload-title quiet">{t('shared.workload.title', { name })}</div>
      <div className="workload-bars">
        {bars.map((bar) => (
          <button
            key={bar.date}
            type="button"
            className="workload-day"
            aria-pressed={bar.isChosen}
            aria-label={t('shared.workload.day', { ...bar })}
            title={t('shared.workload.day', { ...bar })}
            onClick={() => onChoose(bar.date)}
          >
            <span className="workload-bar" style={{ height: `${bar.height}%` }} />
          </button>
        ))}
      </div>
      <div className="quiet" role="status">
        {busy
          ? t('shared.workload.chosen', { date: busy.date, total: totalOf(busy) })
          : t('shared.workload.beyond')}
      </div>
    </div>
  );
}
