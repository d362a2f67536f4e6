import { ApiProblem } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { EmptyState } from '../../../shared/components/empty-state';
import { ErrorState } from '../../../shared/components/error-state';
import { LoadMore } from '../../../shared/lists/load-more';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { jobListQuery } from '../api/job.queries';
import { JobCard } from '../components/job-card';
import '../jobs.css';

/** The firm's bulk jobs, the newest first. */
export function JobsPage() {
  const t = useT();
  const query = useInfiniteQuery(jobListQuery);
  const jobs = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader title={t('jobs.title')}>{t('jobs.about')}</PageHeader>
      {query.isPending ? <Skeleton active /> : null}
      {query.isError && jobs.length === 0 ? (
        <ErrorState problem={ApiProblem.of(query.error)} onRetry={() => void query.refetch()} />
      ) : null}
      {query.isSuccess && jobs.length === 0 ? (
        <EmptyState title={t('jobs.empty')} action={<Link to="/cases">{t('jobs.toCases')}</Link>} />
      ) : null}
      <div className="section-list">
        {jobs.map((job) => (
          <JobCard
            key={job.id}
            job={job}
            title={(text) => (
              <Link to="/jobs/$jobId" params={{ jobId: job.id }}>
                {text}
              </Link>
            )}
          />
        ))}
      </div>
      <LoadMore query={query} />
    </>
  );
}
