import type { RoleView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Loaded } from '../../../shared/components/loaded';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { rolesQuery } from '../queries';
import { PermissionMatrix } from './permission-matrix';
import { RoleCards } from './role-cards';
import { RoleDialog } from './role-dialog';
import './roles.css';

/** Which role may do what. */
export function RolesPage() {
  const t = useT();
  const mayManage = useCan()('role:manage');
  const roles = useQuery(rolesQuery);
  const [editing, setEditing] = useState<RoleView | 'new' | null>(null);
  const onEdit = mayManage ? setEditing : undefined;
  const create = mayManage ? (
    <Button type="primary" onClick={() => setEditing('new')}>
      {t('settings.roles.new')}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader title={t('settings.roles.title')} extra={create} />
      <Loaded query={roles}>
        {({ items }) => (
          <>
            <PermissionMatrix roles={items} onEdit={onEdit} />
            <RoleCards roles={items} onEdit={onEdit} />
          </>
        )}
      </Loaded>
      {editing ? (
        <RoleDialog
          key={editing === 'new' ? 'new' : editing.id}
          role={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </>
  );
}
