import type { StaffView } from '@overturn/contracts/admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../../../shared/api';
import { useConfirm } from '../../../shared/components/use-confirm';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { staffQuery } from '../queries';

interface StaffActionsProps {
  readonly person: StaffView;
  readonly isMe: boolean;
  readonly onEditRoles: (person: StaffView) => void;
  readonly onEditCapacity: (person: StaffView) => void;
}

/** What can be done with one person of the firm. */
export function StaffActions({ person, isMe, onEditRoles, onEditCapacity }: StaffActionsProps) {
  const t = useT();
  const locale = useLocale();
  const confirm = useConfirm();
  const report = useReport();
  const client = useQueryClient();
  const settled = () => client.invalidateQueries({ queryKey: staffQuery.queryKey });
  const change = useMutation({
    mutationFn: (state: 'active' | 'retired') =>
      api.updateStaff({ params: { staffId: person.id }, body: { version: person.version, state } }),
    onSuccess: () => report.success(t('shared.saved')),
    onError: report.failure,
    onSettled: settled,
  });
  const inviteAgain = useMutation({
    mutationFn: () =>
      api.inviteStaff({ body: { email: person.email, name: person.name, roleIds: person.roleIds, locale } }),
    onSuccess: () => report.success(t('settings.staff.invited', { email: person.email })),
    onError: report.failure,
    onSettled: settled,
  });
  const retire = async () => {
    const isSure = await confirm({
      title: t('settings.staff.retireTitle', { name: person.name }),
      content: t('settings.staff.retireText'),
      okText: t('settings.staff.retire'),
      danger: true,
    });
    if (isSure) change.mutate('retired');
  };
  if (person.state === 'retired') {
    return (
      <Button size="small" loading={change.isPending} onClick={() => change.mutate('active')}>
        {t('settings.staff.bringBack')}
      </Button>
    );
  }
  return (
    <span className="tag-row">
      {person.state === 'invited' ? (
        <Button size="small" loading={inviteAgain.isPending} onClick={() => inviteAgain.mutate()}>
          {t('settings.staff.inviteAgain')}
        </Button>
      ) : null}
      <Button size="small" onClick={() => onEditRoles(person)}>
        {t('settings.staff.editRoles')}
      </Button>
      <Button size="small" onClick={() => onEditCapacity(person)}>
        {t('settings.staff.editCapacity')}
      </Button>
      {isMe ? null : (
        <Button size="small" danger loading={change.isPending} onClick={() => void retire()}>
          {t('settings.staff.retire')}
        </Button>
      )}
    </span>
  );
}
