import { DEFAULT_ROLES, type DefaultRole } from '@overturn/kernel/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useT } from '../../../shared/i18n';
import { staffQuery } from '../api/task.queries';
import { isNarrowed, parseTaskSearch, type TaskSearch } from '../model/task-search';

interface TaskFilterBarProps {
  readonly search: TaskSearch;
  readonly onChange: (search: TaskSearch) => void;
}

/** Narrows the tasks down by role, person and date; all of it stands in the address. */
export function TaskFilterBar({ search, onChange }: TaskFilterBarProps) {
  const t = useT();
  const staff = useQuery(staffQuery).data?.items ?? [];
  const set = (change: { [K in keyof TaskSearch]: TaskSearch[K] | undefined }) =>
    onChange(parseTaskSearch({ ...search, ...change }));
  const view = search.view ?? 'mine';
  return (
    <div className="task-filter">
      <Select<DefaultRole>
        aria-label={t('tasks.role')}
        placeholder={t('tasks.role')}
        allowClear
        value={search.role ?? null}
        options={DEFAULT_ROLES.map((value) => ({ value, label: t(`vocab.role.${value}`) }))}
        onChange={(role: DefaultRole | undefined) => set({ role })}
      />
      {view === 'open' || view === 'overdue' ? (
        <Select<string>
          aria-label={t('tasks.assignee')}
          placeholder={t('tasks.assignee')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={search.assignee ?? null}
          options={staff
            .filter(({ state }) => state === 'active')
            .map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(assignee: string | undefined) => set({ assignee })}
        />
      ) : null}
      <label className="task-filter-date">
        <span className="quiet">{t('tasks.dueFrom')}</span>
        <Input
          type="date"
          value={search.dueFrom ?? ''}
          onChange={(event) => set({ dueFrom: event.target.value })}
        />
      </label>
      <label className="task-filter-date">
        <span className="quiet">{t('tasks.dueTo')}</span>
        <Input
          type="date"
          value={search.dueTo ?? ''}
          onChange={(event) => set({ dueTo: event.target.value })}
        />
      </label>
      {isNarrowed(search) ? (
        <Button type="link" onClick={() => onChange(parseTaskSearch({ view }))}>
          {t('tasks.clearFilter')}
        </Button>
      ) : null}
    </div>
  );
}
