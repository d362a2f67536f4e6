import type { TaskListItem } from '@overturn/contracts/admin';
import { clientName, formatInstant } from '@overturn/ui';
import { Link } from '@tanstack/react-router';
import { Countdown } from '../../../shared/components/countdown';
import { StackTable } from '../../../shared/lists/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';
import { inLanguage } from '../../../shared/words/bilingual';
import { useCodeText } from '../../../shared/words/known-text';
import { TaskActions } from './task-actions';

/** Tasks of many cases, by date. */
export function TaskTable({ rows }: { readonly rows: readonly TaskListItem[] }) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const { zone } = useSession().person;
  return (
    <StackTable
      caption={t('tasks.page')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'task',
          title: t('tasks.task'),
          cell: ({ title, phase }) => (
            <span className="task-cell">
              <span>{inLanguage(title, locale)}</span>
              <span className="quiet">{t(`vocab.caseStatus.${phase}`)}</span>
            </span>
          ),
        },
        {
          key: 'case',
          title: t('tasks.case'),
          cell: (row) => (
            <span className="task-cell">
              <Link to="/cases/$caseId" params={{ caseId: row.case.id }} search={{ tab: 'tasks' }}>
                {row.case.number}
              </Link>
              <span className="quiet">{clientName(row.case.client, locale)}</span>
            </span>
          ),
        },
        {
          key: 'due',
          title: t('tasks.due.label'),
          isTabular: true,
          cell: ({ dueAt }) =>
            dueAt === null ? (
              t('tasks.noDate')
            ) : (
              <span className="task-cell">
                <Countdown dueAt={dueAt} />
                <span className="quiet">{formatInstant(dueAt, locale, zone)}</span>
              </span>
            ),
        },
        {
          key: 'who',
          title: t('tasks.assignee'),
          cell: ({ assignee, ownerRole }) =>
            assignee?.name ?? t('tasks.ofRole', { role: codeText('vocab.role', ownerRole) }),
        },
        {
          key: 'actions',
          title: t('tasks.actions'),
          isTitleHidden: true,
          cell: (row) => <TaskActions task={row} />,
        },
      ]}
    />
  );
}
