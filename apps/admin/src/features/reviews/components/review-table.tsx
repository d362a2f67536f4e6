import type { WaitingReviewView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { Link } from '@tanstack/react-router';
import { Countdown } from '../../../shared/components/countdown';
import { StackTable } from '../../../shared/lists/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';
import { ReviewerChoice } from './reviewer-choice';
import { TookTime } from './took-time';

interface ReviewTableProps {
  readonly rows: readonly WaitingReviewView[];
  readonly chosen: number;
}

/** Plans that wait for a review: of which case, since when, until when, by whom. */
export function ReviewTable({ rows, chosen }: ReviewTableProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  return (
    <StackTable
      caption={t('reviews.page')}
      rows={rows}
      rowKey={({ versionId }) => versionId}
      chosen={chosen}
      columns={[
        {
          key: 'plan',
          title: t('reviews.plan'),
          cell: ({ case: { id, number, clientNameZh }, number: version, round, lastApproved }) => (
            <span className="review-cell">
              <Link
                to="/cases/$caseId"
                params={{ caseId: id }}
                search={{ tab: 'plan' }}
                className="case-number"
              >
                {number}
              </Link>
              <span>{clientNameZh}</span>
              <span className="quiet">
                {t('reviews.version', { number: version, round })}
                {lastApproved === null ? null : ` · ${t('reviews.lastApproved', { number: lastApproved })}`}
              </span>
            </span>
          ),
        },
        {
          key: 'authors',
          title: t('reviews.authors'),
          cell: ({ authors }) => authors.map(({ name }) => name).join(t('shared.listSeparator')),
        },
        {
          key: 'since',
          title: t('reviews.since'),
          isTabular: true,
          cell: ({ submittedAt, waitingHours }) => (
            <span className="review-cell">
              <TookTime hours={waitingHours} />
              <span className="quiet">{formatInstant(submittedAt, locale, zone)}</span>
            </span>
          ),
        },
        {
          key: 'due',
          title: t('reviews.due'),
          isTabular: true,
          cell: ({ dueAt }) =>
            dueAt === null ? (
              <span className="quiet">{t('reviews.due.none')}</span>
            ) : (
              <span className="review-cell">
                <Countdown dueAt={dueAt} />
                <span className="quiet">{formatInstant(dueAt, locale, zone)}</span>
              </span>
            ),
        },
        { key: 'who', title: t('reviews.reviewer'), cell: (row) => <ReviewerChoice review={row} /> },
      ]}
    />
  );
}
