import type { QualitySampleView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { StackTable } from '../../../shared/lists/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';
import { CheckDialog } from './check-dialog';
import { SampleFinding } from './sample-finding';

/** Plans that were drawn: of which case, who wrote and approved them, and what the second look found. */
export function SampleTable({ rows }: { readonly rows: readonly QualitySampleView[] }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const [open, setOpen] = useState<QualitySampleView | null>(null);
  const names = (people: readonly { readonly name: string }[]) =>
    people.map(({ name }) => name).join(t('shared.listSeparator'));
  return (
    <>
      <StackTable
        caption={t('reviews.view.samples')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'plan',
            title: t('reviews.plan'),
            cell: ({ case: { id, number, clientNameZh }, number: version }) => (
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
                <span className="quiet">{t('plans.version', { number: version })}</span>
              </span>
            ),
          },
          {
            key: 'people',
            title: t('reviews.samples.people'),
            cell: ({ authors, approvedBy }) => (
              <span className="review-cell">
                <span>{t('plans.authors', { names: names(authors) })}</span>
                <span>{t('reviews.samples.approvedBy', { name: approvedBy?.name ?? '' })}</span>
              </span>
            ),
          },
          {
            key: 'drawn',
            title: t('reviews.samples.drawnAt'),
            isTabular: true,
            cell: ({ drawnAt }) => formatInstant(drawnAt, locale, zone),
          },
          {
            key: 'check',
            title: t('reviews.samples.found'),
            cell: (sample) =>
              sample.check ? (
                <SampleFinding check={sample.check} />
              ) : sample.isInvolved ? (
                <span className="quiet">{t('reviews.samples.involved')}</span>
              ) : (
                <Button
                  size="small"
                  type="primary"
                  aria-label={t('reviews.samples.checkOf', { number: sample.case.number })}
                  onClick={() => setOpen(sample)}
                >
                  {t('reviews.samples.check')}
                </Button>
              ),
          },
        ]}
      />
      {open ? <CheckDialog sample={open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
