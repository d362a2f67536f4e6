import type { WaitingReviewView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useSession } from '../../../shared/session';
import { reviewersQuery, useTakeReview } from '../api/reviews.queries';

/** Who does a review: taken with one click, given to a colleague, or left to whoever comes first. */
export function ReviewerChoice({ review }: { readonly review: WaitingReviewView }) {
  const t = useT();
  const report = useReport();
  const { staff } = useSession();
  const { data } = useQuery(reviewersQuery);
  const take = useTakeReview();
  const { versionId, reviewer, authors, isForMe } = review;
  const give = (reviewerId: string | null) =>
    take.mutate(
      { versionId, reviewerId, seenReviewerId: reviewer?.id ?? null },
      {
        onSuccess: () => report.success(t(reviewerId === staff.id ? 'reviews.taken' : 'reviews.given')),
        onError: report.failure,
      },
    );
  const about = { number: review.case.number };
  const isAuthor = (id: string) => authors.some((one) => one.id === id);
  const options = (data?.items ?? [])
    .filter(({ id }) => !isAuthor(id) || (id === staff.id && isForMe))
    .map(({ id, name }) => ({ value: id, label: name }));
  const known = reviewer && !options.some(({ value }) => value === reviewer.id);
  return (
    <span className="reviewer-choice">
      <Select<string>
        size="small"
        className="reviewer-select"
        aria-label={t('reviews.reviewerOf', about)}
        placeholder={t('reviews.nobody')}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        loading={take.isPending}
        disabled={take.isPending}
        value={reviewer?.id ?? null}
        options={known ? [...options, { value: reviewer.id, label: reviewer.name }] : options}
        onChange={(id: string | undefined) => give(id ?? null)}
        popupMatchSelectWidth={false}
      />
      {reviewer === null && isForMe ? (
        <Button
          size="small"
          disabled={take.isPending}
          aria-label={t('reviews.takeOf', about)}
          onClick={() => give(staff.id)}
        >
          {t('reviews.take')}
        </Button>
      ) : null}
      {isForMe ? null : <span className="quiet">{t('reviews.own')}</span>}
    </span>
  );
}
