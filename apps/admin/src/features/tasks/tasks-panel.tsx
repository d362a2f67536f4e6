import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Progress } from 'antd';
import { useState } from 'react';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { EmptyState } from '../../shared/components/empty-state';
import { Loaded } from '../../shared/components/loaded';
import { useT } from '../../shared/i18n';
import { useCan } from '../../shared/session';
import { caseTasksQuery } from './api/task.queries';
import { AddTaskDialog } from './components/add-task-dialog';
import { PlaybookAside } from './components/playbook-aside';
import { TaskLine } from './components/task-line';
import { phasesOf, progressOf } from './model/task-phases';
import './tasks.css';

/** The tasks of a case by phase, how far they are, and what its playbook says. */
export function TasksPanel({ current }: CasePanelProps) {
  const t = useT();
  const can = useCan();
  const [isAdding, setAdding] = useState(false);
  const query = useQuery(caseTasksQuery(current.id, current.version));
  const mayAdd = can('task:write') && current.status !== 'closed';
  return (
    <Loaded query={query}>
      {(view) => {
        const { settled, total, percent } = progressOf(view.items, current.round);
        return (
          <div className="tasks-panel">
            <div className="tasks-progress">
              <span>{t('tasks.progress', { settled, total, round: current.round })}</span>
              <Progress
                percent={percent}
                size="small"
                showInfo={false}
                aria-label={t('tasks.progressLabel')}
              />
              {mayAdd ? (
                <Button size="small" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
                  {t('tasks.add')}
                </Button>
              ) : null}
            </div>
            <PlaybookAside view={view} />
            {view.items.length === 0 ? <EmptyState title={t('tasks.none')} /> : null}
            {phasesOf(view.items, current).map((phase) => (
              <details
                key={phase.key}
                className="task-phase"
                open={phase.isCurrent || phase.settled < phase.total}
              >
                <summary>
                  <span className="task-phase-name">{t(`vocab.caseStatus.${phase.phase}`)}</span>{' '}
                  <span className="quiet">
                    {t('tasks.phase', { round: phase.round, settled: phase.settled, total: phase.total })}
                  </span>
                </summary>
                <ul className="task-lines">
                  {phase.tasks.map((task) => (
                    <TaskLine key={task.id} task={task} />
                  ))}
                </ul>
              </details>
            ))}
            {isAdding ? <AddTaskDialog caseId={current.id} onClose={() => setAdding(false)} /> : null}
          </div>
        );
      }}
    </Loaded>
  );
}
