import { Button, Tag } from 'antd';
import { useT } from '../../../shared/i18n';
import { useRoleName } from '../role-name';
import type { RolesShown } from './permission-matrix';

/** One card per role, on narrow screens. */
export function RoleCards({ roles, onEdit }: RolesShown) {
  const t = useT();
  const roleName = useRoleName();
  return (
    <div className="role-cards">
      {roles.map((role) => (
        <section key={role.id} className="card">
          <div className="role-card-head">
            <h2>{roleName(role)}</h2>
            {onEdit ? (
              <Button size="small" onClick={() => onEdit(role)}>
                {t('shared.edit')}
              </Button>
            ) : null}
          </div>
          <p className="muted">{t('settings.roles.count', { count: role.permissions.length })}</p>
          <div className="tag-row">
            {role.permissions.map((permission) => (
              <Tag key={permission}>{t(`vocab.permission.${permission}`)}</Tag>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
