import { SAMPLE_STATES, type SampleState } from '@overturn/kernel/vocabulary';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { EmptyState } from '../../../shared/components/empty-state';
import { Pages } from '../../../shared/lists/pages';
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
      <Pages query={list} none={<EmptyState title={t(`reviews.samples.empty.${state}`)} />}>
        {(rows) => <SampleTable rows={rows} />}
      </Pages>
      <QualitySettings />
    </>
  );
}
