import type { TaskView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { Countdown } from '../../../shared/components/countdown';
import { Pill } from '../../../shared/components/pill';
import { useLocale, useT } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';
import { inLanguage } from '../../../shared/words/bilingual';
import { useCodeText } from '../../../shared/words/known-text';
import { useSheetName } from '../../../shared/words/sheet-name';
import { TaskActions } from './task-actions';
import { useVersionText } from './use-version-text';

const TONE = { open: 'info', done: 'success', waived: 'warning', cancelled: 'normal' } as const;

/** One task of a case: what, how, who and until when, what happened to it, and what can be done. */
export function TaskLine({ task }: { readonly task: TaskView }) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const sheetName = useSheetName();
  const versionText = useVersionText();
  const { zone } = useSession().person;
  const hint = inLanguage(task.hint, locale);
  const owner = task.assignee?.name ?? t('tasks.ofRole', { role: codeText('vocab.role', task.ownerRole) });
  const source = task.sheet
    ? `${sheetName(task.sheet.code)} · ${versionText(task.sheet.version)}`
    : t(`vocab.taskSource.${task.source}`);
  return (
    <li className="task-line" data-state={task.state}>
      <div className="task-head">
        <span className="task-title">{inLanguage(task.title, locale)}</span>
        <TaskActions task={task} />
      </div>
      {hint === '' ? null : <p className="task-hint quiet">{hint}</p>}
      <div className="task-facts quiet">
        {task.state === 'open' ? null : (
          <Pill tone={TONE[task.state]}>{t(`vocab.taskState.${task.state}`)}</Pill>
        )}
        {task.state === 'open' && task.dueAt !== null ? (
          <>
            <Countdown dueAt={task.dueAt} />
            <span>{formatInstant(task.dueAt, locale, zone)}</span>
          </>
        ) : null}
        {task.isDueFixed ? <span>{t('tasks.dueFixed')}</span> : null}
        <span>{owner}</span>
        <span>{source}</span>
      </div>
      {task.history.length > 0 ? (
        <details className="task-history quiet">
          <summary>{t('tasks.history', { count: task.history.length })}</summary>
          <ul>
            {task.history.map(({ at, change, by, note }) => (
              <li key={`${at} ${change}`}>
                {[
                  formatInstant(at, locale, zone),
                  by,
                  t(`vocab.taskChange.${change}`),
                  codeText('vocab.taskNote', note),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}
