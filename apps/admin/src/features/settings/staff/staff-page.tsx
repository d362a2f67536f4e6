import type { RoleView, StaffView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Loaded } from '../../../shared/components/loaded';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { rolesQuery, staffQuery } from '../queries';
import { CapacityDialog } from './capacity-dialog';
import { InviteDialog } from './invite-dialog';
import { RolesDialog } from './roles-dialog';
import { StaffTable } from './staff-table';

const NO_ROLES: readonly RoleView[] = [];

/** The people of the firm: invite, change roles, retire, bring back. */
export function StaffPage() {
  const t = useT();
  const can = useCan();
  const staff = useQuery(staffQuery);
  const roles = useQuery(rolesQuery).data?.items ?? NO_ROLES;
  const [isInviting, setInviting] = useState(false);
  const [editing, setEditing] = useState<StaffView | null>(null);
  const [sizing, setSizing] = useState<StaffView | null>(null);
  const invite = can('staff:manage') ? (
    <Button type="primary" onClick={() => setInviting(true)}>
      {t('settings.staff.invite')}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader title={t('settings.staff.title')} extra={invite} />
      <Loaded query={staff}>
        {({ items }) => (
          <StaffTable staff={items} roles={roles} onEditRoles={setEditing} onEditCapacity={setSizing} />
        )}
      </Loaded>
      <InviteDialog isOpen={isInviting} roles={roles} onClose={() => setInviting(false)} />
      {sizing ? <CapacityDialog key={sizing.id} person={sizing} onClose={() => setSizing(null)} /> : null}
      {editing ? (
        <RolesDialog key={editing.id} person={editing} roles={roles} onClose={() => setEditing(null)} />
      ) : null}
    </>
  );
}
