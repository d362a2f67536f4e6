import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageHeader } from '../../../shared/components/page-header';
import { ViewTabs } from '../../../shared/views/view-tabs';
import { useT } from '../../../shared/i18n';
import { reviewCountQuery } from '../../../shared/review/review.queries';
import { ReviewQueue } from '../components/review-queue';
import { ReviewTimes } from '../components/review-times';
import { Samples } from '../components/samples';
import { REVIEW_TABS, parseReviewSearch, type ReviewSearch } from '../model/review-search';
import '../reviews.css';

/** The reviewer's desk: what waits, what was drawn for a second look, how long reviews take. */
export function ReviewsPage() {
  const t = useT();
  const navigate = useNavigate();
  const search = parseReviewSearch(useSearch({ strict: false }));
  const { view = 'mine', state = 'open', days = 30 } = search;
  const { data: mine } = useQuery(reviewCountQuery);
  const change = (next: ReviewSearch) =>
    void navigate({ to: '/reviews', search: parseReviewSearch({ ...next }) });
  const counted = mine ? `${mine.count}${mine.isAtLeast ? '+' : ''}` : '–';
  return (
    <>
      <PageHeader title={t('reviews.page')} />
      <ViewTabs
        label={t('reviews.views')}
        current={view}
        onChange={(next) => change({ view: next })}
        tabs={REVIEW_TABS.map((key) => ({
          key,
          text: t(`reviews.view.${key}`),
          ...(key === 'mine' ? { count: counted } : {}),
        }))}
      />
      {view === 'samples' ? (
        <Samples state={state} onState={(next) => change({ view, state: next })} />
      ) : view === 'times' ? (
        <ReviewTimes days={days} onDays={(next) => change({ view, days: next })} />
      ) : (
        <ReviewQueue key={view} view={view} />
      )}
    </>
  );
}
