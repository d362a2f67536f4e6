import { SAMPLE_STATES, type SampleState } from '@overturn/kernel/vocabulary';
import { ApiProblem } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Segmented, Skeleton } from 'antd';
import { EmptyState } from '../../../shared/components/empty-state';
import { ErrorState } from '../../../shared/components/error-state';
import { LoadMore } from '../../../shared/components/load-more';
import { useT } from '../../../shared/i18n';
import { samplesQuery } from '../api/reviews.queries';
import { QualitySettings } from './quality-settings';
import { SampleTable } from './sample-table';

interface SamplesProps {
  readonly state: SampleState;
  readonly onState: (state: SampleState) => void;
}

/** Approved plans that another person looks at again, and how many are drawn. */
export function Samples({ state, onState }: SamplesProps) {
  const t = useT();
  const list = useInfiniteQuery(samplesQuery(state));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const content = () => {
    if (list.isPending) return <Skeleton active title={false} paragraph={{ rows: 6 }} />;
    if (list.isError && rows.length === 0)
      return <ErrorState problem={ApiProblem.of(list.error)} onRetry={() => void list.refetch()} />;
    return rows.length === 0 ? (
      <EmptyState title={t(`reviews.samples.empty.${state}`)} />
    ) : (
      <SampleTable rows={rows} />
    );
  };
  return (
    <>
      <p className="quiet">{t('reviews.samples.hint')}</p>
      <Segmented
        className="review-days"
        aria-label={t('reviews.view.samples')}
        value={state}
        onChange={onState}
        options={SAMPLE_STATES.map((value) => ({ value, label: t(`reviews.samples.${value}`) }))}
      />
      {content()}
      <LoadMore query={list} />
      <QualitySettings />
    </>
  );
}
