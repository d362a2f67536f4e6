import type { RoleView, StaffView } from '@overturn/contracts/admin';
import { Tag } from 'antd';
import { Pill } from '../../../shared/components/pill';
import { StackTable, type StackColumn } from '../../../shared/lists/stack-table';
import { useT } from '../../../shared/i18n';
import { useCan, useSession } from '../../../shared/session';
import { useRoleName } from '../role-name';
import { StaffActions } from './staff-actions';

const STATE_TONE = { active: 'success', invited: 'info', retired: 'normal' } as const;

interface StaffTableProps {
  readonly staff: readonly StaffView[];
  readonly roles: readonly RoleView[];
  readonly onEditRoles: (person: StaffView) => void;
  readonly onEditCapacity: (person: StaffView) => void;
}

export function StaffTable({ staff, roles, onEditRoles, onEditCapacity }: StaffTableProps) {
  const t = useT();
  const can = useCan();
  const roleName = useRoleName();
  const me = useSession().staff.id;
  const columns: StackColumn<StaffView>[] = [
    {
      key: 'name',
      title: t('settings.staff.name'),
      cell: ({ id, name }) => (id === me ? `${name} (${t('settings.staff.you')})` : name),
    },
    { key: 'email', title: t('settings.staff.email'), cell: ({ email }) => email },
    {
      key: 'roles',
      title: t('settings.staff.roles'),
      cell: ({ roleIds }) => (
        <span className="tag-row">
          {roles
            .filter(({ id }) => roleIds.includes(id))
            .map((role) => (
              <Tag key={role.id}>{roleName(role)}</Tag>
            ))}
        </span>
      ),
    },
    {
      key: 'state',
      title: t('settings.staff.state'),
      cell: ({ state }) => <Pill tone={STATE_TONE[state]}>{t(`vocab.staffState.${state}`)}</Pill>,
    },
    {
      key: 'capacity',
      title: t('settings.staff.capacity'),
      cell: ({ languages, capacity }) =>
        `${languages.map((code) => t(`vocab.language.${code}`)).join(t('shared.listSeparator'))} · ${t('settings.staff.upTo', { count: capacity })}`,
    },
    {
      key: 'totp',
      title: t('settings.staff.totp'),
      cell: ({ hasTotp }) => t(hasTotp ? 'settings.staff.totpOn' : 'settings.staff.totpOff'),
    },
  ];
  if (can('staff:manage')) {
    columns.push({
      key: 'actions',
      title: t('settings.staff.actions'),
      isTitleHidden: true,
      cell: (person) => (
        <StaffActions
          person={person}
          isMe={person.id === me}
          onEditRoles={onEditRoles}
          onEditCapacity={onEditCapacity}
        />
      ),
    });
  }
  return (
    <StackTable caption={t('settings.staff.title')} columns={columns} rows={staff} rowKey={({ id }) => id} />
  );
}
