import { CheckOutlined, MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCan } from '../../../shared/session';
import { inLanguage } from '../../../shared/words/bilingual';
import { useTaskAct } from '../api/task.commands';
import { TaskDialog, type AnyTask, type DialogAct } from './task-dialog';

const OPEN_ACTS = ['complete', 'assign', 'due', 'waive'] as const;
const SETTLED_ACTS = ['reopen'] as const;

/** What can be done with a task: done at one click, the rest in a menu. */
export function TaskActions({ task }: { readonly task: AnyTask }) {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const report = useReport();
  const give = useTaskAct();
  const [act, setAct] = useState<DialogAct | null>(null);
  if (!can('task:write') || task.state === 'cancelled') return null;
  const isOpen = task.state === 'open';
  const acts: readonly DialogAct[] = isOpen ? OPEN_ACTS : SETTLED_ACTS;
  const title = inLanguage(task.title, locale);
  const complete = () =>
    give.mutate(
      { act: 'complete', task, note: '' },
      { onSuccess: () => report.success(t('tasks.complete.done')), onError: report.failure },
    );
  return (
    <span className="task-actions">
      {isOpen ? (
        <Button
          size="small"
          icon={<CheckOutlined />}
          loading={give.isPending}
          aria-label={`${t('tasks.complete')}: ${title}`}
          onClick={complete}
        >
          {t('tasks.complete')}
        </Button>
      ) : null}
      <Dropdown
        trigger={['click']}
        menu={{
          items: acts.map((key) => ({
            key,
            label: t(key === 'complete' ? 'tasks.completeWithNote' : `tasks.${key}`),
          })),
          onClick: ({ key }) => setAct(acts.find((one) => one === key) ?? null),
        }}
      >
        <Button
          size="small"
          type="text"
          icon={<MoreOutlined />}
          aria-label={`${t('tasks.more')}: ${title}`}
        />
      </Dropdown>
      {act === null ? null : <TaskDialog task={task} act={act} onClose={() => setAct(null)} />}
    </span>
  );
}
