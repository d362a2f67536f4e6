import { MoreOutlined } from '@ant-design/icons';
import type { CaseListItem } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import { useT } from '../../../../shared/i18n';
import { useReport } from '../../../../shared/report';
import { useSession } from '../../../../shared/session';
import { useCommandCase } from '../../api/case.commands';
import { caseQuery } from '../../api/case.queries';
import { mayGive, planCommands, type DialogCommand } from '../../model/command-plan';
import { CommandDialog } from '../command-dialog';

/** What the server allows for a case now; asked for when the menu is opened, not for every card. */
export function CardMenu({ row }: { readonly row: CaseListItem }) {
  const t = useT();
  const navigate = useNavigate();
  const report = useReport();
  const { staff } = useSession();
  const [isOpen, setOpen] = useState(false);
  const [dialog, setDialog] = useState<DialogCommand | null>(null);
  const current = useQuery({ ...caseQuery(row.id), enabled: isOpen || dialog !== null }).data;
  const give = useCommandCase(current ?? row);
  const plan = current && planCommands(current.allowedCommands, current.nextAction.code);
  const commands = plan ? [...(plan.primary ? [plan.primary] : []), ...plan.others] : [];
  const mayTake =
    current !== undefined && current.assignee?.id !== staff.id && mayGive(current.allowedCommands, 'Assign');
  const take = () =>
    give.mutate(
      { command: 'Assign', payload: { assigneeId: staff.id } },
      { onSuccess: () => report.success(t('cases.assign.done')), onError: report.failure },
    );
  const items: NonNullable<MenuProps['items']> = [
    {
      key: 'open',
      label: t('desk.board.open'),
      onClick: () => void navigate({ to: '/cases/$caseId', params: { caseId: row.id } }),
    },
    ...(mayTake ? [{ key: 'take', label: t('desk.board.take'), onClick: take }] : []),
    ...commands.map((command) => ({
      key: command,
      label: `${t(`cases.command.${command}`)}…`,
      onClick: () => setDialog(command),
    })),
    ...(isOpen && !current ? [{ key: 'loading', label: t('shared.loading'), disabled: true }] : []),
  ];
  return (
    <>
      <Dropdown trigger={['click']} open={isOpen} onOpenChange={setOpen} menu={{ items }}>
        <Button
          type="text"
          size="small"
          icon={<MoreOutlined />}
          loading={give.isPending}
          aria-label={t('desk.board.menu', { number: row.number })}
        />
      </Dropdown>
      {dialog && current ? (
        <CommandDialog current={current} command={dialog} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}
