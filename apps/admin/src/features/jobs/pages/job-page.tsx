import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Loaded } from '../../../shared/components/loaded';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { jobQuery } from '../api/job.queries';
import { JobCard } from '../components/job-card';
import { JobItems } from '../components/job-items';
import '../jobs.css';

/** One bulk job: how far it is, and what became of each case. */
export function JobPage() {
  const t = useT();
  const { jobId = '' } = useParams({ strict: false });
  const query = useQuery(jobQuery(jobId));
  return (
    <>
      <PageHeader title={t('jobs.one')}>
        <Link to="/jobs">{t('jobs.toAll')}</Link>
      </PageHeader>
      <Loaded query={query}>
        {(job) => (
          <div className="section-list">
            <JobCard job={job} title={(text) => text} />
            <JobItems job={job} />
          </div>
        )}
      </Loaded>
    </>
  );
}
