import type { CaseView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Button, Popover, Select } from 'antd';
import { useState } from 'react';
import { AssigneeSuggestion } from '../../../shared/assignee/assignee-suggestion';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCommandCase } from '../api/case.commands';
import { staffQuery } from '../api/case.queries';
import { mayGive } from '../model/command-plan';
import { CommandProblem } from './command-problem';

/** Who looks after a case, and, for those who may, the choice of another person. */
export function AssigneeControl({ current }: { readonly current: CaseView }) {
  const t = useT();
  const report = useReport();
  const [isOpen, setOpen] = useState(false);
  const staff = useQuery(staffQuery).data?.items ?? [];
  const give = useCommandCase(current);
  const name = current.assignee?.name ?? t('cases.assignee.none');
  const label = `${t('cases.column.assignee')}: ${name}`;
  if (!mayGive(current.allowedCommands, 'Assign')) return <span>{label}</span>;
  const assign = (assigneeId: string | null) =>
    give.mutate(
      { command: 'Assign', payload: { assigneeId } },
      {
        onSuccess: () => {
          setOpen(false);
          report.success(t('cases.assign.done'));
        },
      },
    );
  return (
    <Popover
      trigger="click"
      open={isOpen}
      onOpenChange={setOpen}
      content={
        <div className="assign-box">
          <Select
            aria-label={t('cases.assign.choose')}
            className="assign-select"
            value={current.assignee?.id ?? null}
            placeholder={t('cases.assign.choose')}
            loading={give.isPending}
            disabled={give.isPending}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={staff
              .filter(({ state }) => state === 'active')
              .map(({ id, name: label }) => ({ value: id, label }))}
            onChange={(assigneeId: string | undefined) => assign(assigneeId ?? null)}
          />
          <AssigneeSuggestion
            subject={{ caseId: current.id }}
            value={current.assignee?.id ?? null}
            isBusy={give.isPending}
            onPick={assign}
          />
          {give.isError ? <CommandProblem error={give.error} current={current} /> : null}
        </div>
      }
    >
      <Button type="link" size="small" className="assignee-button">
        {label}
      </Button>
    </Popover>
  );
}
