import { REVIEW_DAYS } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { EmptyState } from '../../../shared/components/empty-state';
import { Loaded } from '../../../shared/components/loaded';
import { StackTable } from '../../../shared/lists/stack-table';
import { useT } from '../../../shared/i18n';
import { reviewTimesQuery } from '../api/reviews.queries';
import { TookTime } from './took-time';

interface ReviewTimesProps {
  readonly days: (typeof REVIEW_DAYS)[number];
  readonly onDays: (days: (typeof REVIEW_DAYS)[number]) => void;
}

/** How long reviews took, of the firm and of each reviewer, and what the figures mean. */
export function ReviewTimes({ days, onDays }: ReviewTimesProps) {
  const t = useT();
  const query = useQuery(reviewTimesQuery(days));
  return (
    <>
      <p className="quiet">{t('reviews.times.meaning')}</p>
      <Segmented
        className="review-days"
        aria-label={t('reviews.times.days')}
        value={days}
        onChange={onDays}
        options={REVIEW_DAYS.map((value) => ({ value, label: t('reviews.times.last', { days: value }) }))}
      />
      <Loaded query={query}>
        {({ times }) =>
          times.length === 0 ? (
            <EmptyState title={t('reviews.times.none', { days })} />
          ) : (
            <StackTable
              caption={t('reviews.view.times')}
              rows={times}
              rowKey={({ reviewer }) => reviewer?.id ?? 'firm'}
              columns={[
                {
                  key: 'who',
                  title: t('reviews.reviewer'),
                  cell: ({ reviewer }) => reviewer?.name ?? <strong>{t('reviews.times.firm')}</strong>,
                },
                {
                  key: 'reviews',
                  title: t('reviews.times.count'),
                  isTabular: true,
                  cell: ({ reviews }) => reviews,
                },
                {
                  key: 'median',
                  title: t('reviews.times.median'),
                  isTabular: true,
                  cell: ({ medianHours }) => <TookTime hours={medianHours} />,
                },
                {
                  key: 'p90',
                  title: t('reviews.times.p90'),
                  isTabular: true,
                  cell: ({ p90Hours }) => <TookTime hours={p90Hours} />,
                },
              ]}
            />
          )
        }
      </Loaded>
    </>
  );
}
