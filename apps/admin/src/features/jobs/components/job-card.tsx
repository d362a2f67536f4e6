import type { BulkJobView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { Button, Progress } from 'antd';
import type { ReactNode } from 'react';
import { Pill, type PillTone } from '../../../shared/components/pill';
import { useConfirm } from '../../../shared/components/use-confirm';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCan, useSession } from '../../../shared/session';
import { isRunning, useCancelJob } from '../api/job.queries';
import { leftOf, percentOf } from '../model/job-progress';
import { useActionText } from '../model/use-action-text';

interface JobCardProps {
  readonly job: BulkJobView;
  readonly title: (text: string) => ReactNode;
}

const TONES: Readonly<Record<BulkJobView['state'], PillTone>> = {
  running: 'info',
  finished: 'success',
  cancelled: 'warning',
};
const NEEDS = { assign: 'case:assign', tag: 'case:write' } as const;

/** A job with how far it is. */
export function JobCard({ job, title }: JobCardProps) {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const confirm = useConfirm();
  const report = useReport();
  const { zone } = useSession().person;
  const text = useActionText()(job.action);
  const cancel = useCancelJob(job.id);
  const ask = async () => {
    const isSure = await confirm({
      title: t('jobs.cancelTitle'),
      content: t('jobs.cancelText'),
      okText: t('jobs.cancel'),
      danger: true,
    });
    if (isSure) cancel.mutate(undefined, { onError: report.failure });
  };
  return (
    <article className="card job-card">
      <div className="card-head">
        <h2>{title(text)}</h2>
        <Pill tone={TONES[job.state]}>{t(`jobs.state.${job.state}`)}</Pill>
      </div>
      <Progress
        percent={percentOf(job)}
        status={job.state === 'running' ? 'active' : 'normal'}
        aria-label={t('jobs.progress')}
      />
      <p role="status" className="job-counts">
        {t('jobs.counts', {
          done: job.done,
          refused: job.refused,
          left: leftOf(job),
          total: job.total,
        })}
      </p>
      <div className="card-head">
        <span className="quiet">
          {t('jobs.askedBy', { name: job.askedBy.name })} ·{' '}
          <time dateTime={job.askedAt}>{formatInstant(job.askedAt, locale, zone)}</time>
        </span>
        {isRunning(job) && can(NEEDS[job.action.kind]) ? (
          <Button size="small" danger loading={cancel.isPending} onClick={() => void ask()}>
            {t('jobs.cancel')}
          </Button>
        ) : null}
      </div>
    </article>
  );
}
