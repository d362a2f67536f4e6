import { Link } from '@tanstack/react-router';
import { Progress } from 'antd';
import { ProblemAlert } from '../../../shared/components/problem-alert';
import { DateChangeList } from '../../../shared/deadlines/date-change-list';
import { useT } from '../../../shared/i18n';
import { useChangePreview, type PreviewStep } from '../api/use-change-preview';
import { percentOf } from '../model/change-progress';

/** Which dates of open cases would change, with the old and the new ones, while the cases are looked through. */
export function ChangePreview({ step }: { readonly step: PreviewStep }) {
  const t = useT();
  const { progress, problem } = useChangePreview(step);
  const isDone = progress.after === null;
  return (
    <section aria-label={t('rules.preview.title')} aria-busy={!isDone} className="change-preview">
      <ProblemAlert problem={problem} />
      {isDone || problem ? null : (
        <Progress percent={percentOf(progress)} size="small" aria-label={t('rules.preview.progress')} />
      )}
      <p role="status">
        <strong>
          {isDone
            ? t('rules.preview.done', { changed: progress.changed, examined: progress.examined })
            : t('rules.preview.running', { changed: progress.changed, examined: progress.examined })}
        </strong>
      </p>
      {progress.changed > progress.shown.length ? (
        <p className="quiet">{t('rules.preview.sample', { shown: progress.shown.length })}</p>
      ) : null}
      <ul className="preview-cases">
        {progress.shown.map(({ id, number, zone, changes }) => (
          <li key={id}>
            <Link to="/cases/$caseId" params={{ caseId: id }}>
              {number}
            </Link>
            <DateChangeList changes={changes} zone={zone} />
          </li>
        ))}
      </ul>
    </section>
  );
}
