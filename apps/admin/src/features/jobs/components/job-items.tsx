import type { BulkItemView, BulkJobView } from '@overturn/contracts/admin';
import { clientName, ApiProblem, problemText } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Segmented, Skeleton } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../../shared/components/empty-state';
import { ErrorState } from '../../../shared/components/error-state';
import { LoadMore } from '../../../shared/lists/load-more';
import { Pill, type PillTone } from '../../../shared/components/pill';
import { StackTable, type StackColumn } from '../../../shared/lists/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { jobItemsQuery } from '../api/job.queries';

const SHOWN = ['all', 'refused', 'done', 'pending'] as const;
const TONES: Readonly<Record<BulkItemView['state'], PillTone>> = {
  pending: 'normal',
  done: 'success',
  refused: 'danger',
};

/** What became of each case of a job, with the reason of each refusal. */
export function JobItems({ job }: { readonly job: BulkJobView }) {
  const t = useT();
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('all');
  const query = useInfiniteQuery(jobItemsQuery(job, shown));
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  const columns = useColumns(job);
  return (
    <section className="card" aria-labelledby="job-cases">
      <div className="card-head">
        <h2 id="job-cases">{t('jobs.cases')}</h2>
        <Segmented
          aria-label={t('jobs.cases')}
          value={shown}
          options={SHOWN.map((value) => ({ value, label: t(`jobs.item.${value}`) }))}
          onChange={setShown}
        />
      </div>
      {query.isPending ? <Skeleton active /> : null}
      {query.isError && rows.length === 0 ? (
        <ErrorState problem={ApiProblem.of(query.error)} onRetry={() => void query.refetch()} />
      ) : null}
      {query.isSuccess && rows.length === 0 ? <EmptyState title={t('jobs.noCases')} /> : null}
      {rows.length > 0 ? (
        <StackTable
          caption={t('jobs.cases')}
          columns={columns}
          rows={rows}
          rowKey={({ position }) => String(position)}
        />
      ) : null}
      <LoadMore query={query} />
    </section>
  );
}

function useColumns(job: BulkJobView): StackColumn<BulkItemView>[] {
  const t = useT();
  const locale = useLocale();
  const why = ({ code, params }: BulkItemView) =>
    code === null ? '' : problemText(new ApiProblem(code, 409, params, [], `bulk-${job.id}`), locale);
  return [
    {
      key: 'case',
      title: t('jobs.column.case'),
      cell: (item) => (
        <Link to="/cases/$caseId" params={{ caseId: item.case.id }}>
          {item.case.number}
        </Link>
      ),
      isTabular: true,
    },
    { key: 'client', title: t('jobs.column.client'), cell: (item) => clientName(item.client, locale) },
    {
      key: 'state',
      title: t('jobs.column.state'),
      cell: ({ state }) => <Pill tone={TONES[state]}>{t(`jobs.item.${state}`)}</Pill>,
    },
    { key: 'why', title: t('jobs.column.why'), cell: why },
  ];
}
