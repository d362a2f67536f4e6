import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Progress } from 'antd';
import { useEffect, useRef } from 'react';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { runningJobsQuery } from '../api/job.queries';
import { endedSince, percentOf } from '../model/job-progress';

/** While bulk jobs run: how far they are, and the way to them. When one has ended, it says so and lists are renewed. */
export function JobTray() {
  const t = useT();
  const navigate = useNavigate();
  const report = useReport();
  const client = useQueryClient();
  const running = useQuery(runningJobsQuery).data?.items;
  const seen = useRef<readonly string[]>([]);
  useEffect(() => {
    if (!running) return;
    const ids = running.map(({ id }) => id);
    const ended = endedSince(seen.current, ids);
    seen.current = ids;
    if (ended.length === 0) return;
    report.success(t('jobs.ended', { count: ended.length }));
    void client.invalidateQueries({ queryKey: ['cases'] });
    void client.invalidateQueries({ queryKey: ['jobs', 'list'] });
  }, [running, report, client, t]);
  const [first] = running ?? [];
  if (!running || !first) return null;
  const sum = running.reduce(
    (all, job) => ({
      total: all.total + job.total,
      done: all.done + job.done,
      refused: all.refused + job.refused,
    }),
    { total: 0, done: 0, refused: 0 },
  );
  const percent = percentOf(sum);
  return (
    <Button
      type="text"
      className="job-tray"
      aria-label={t('jobs.tray', { count: running.length, percent })}
      onClick={() =>
        running.length === 1
          ? void navigate({ to: '/jobs/$jobId', params: { jobId: first.id } })
          : void navigate({ to: '/jobs' })
      }
    >
      <Progress type="circle" percent={percent} size={22} showInfo={false} aria-hidden />
      <span className="job-tray-text">{`${percent}%`}</span>
    </Button>
  );
}
