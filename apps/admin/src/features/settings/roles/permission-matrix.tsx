import type { RoleView } from '@overturn/contracts/admin';
import { Button } from 'antd';
import { Fragment } from 'react';
import { useT } from '../../../shared/i18n';
import { useRoleName } from '../role-name';
import { PERMISSION_GROUPS } from './permission-groups';

export interface RolesShown {
  readonly roles: readonly RoleView[];
  readonly onEdit: ((role: RoleView) => void) | undefined;
}

/** Permissions down, roles across; on wide screens. */
export function PermissionMatrix({ roles, onEdit }: RolesShown) {
  const t = useT();
  const roleName = useRoleName();
  return (
    <div className="matrix" role="region" tabIndex={0} aria-label={t('settings.roles.matrix')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('settings.roles.permission')}</th>
            {roles.map((role) => (
              <th key={role.id} scope="col">
                {onEdit ? (
                  <Button type="link" size="small" onClick={() => onEdit(role)}>
                    {roleName(role)}
                  </Button>
                ) : (
                  roleName(role)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PERMISSION_GROUPS.map(({ title, permissions }) => (
            <Fragment key={title}>
              <tr className="matrix-group">
                <th scope="colgroup" colSpan={roles.length + 1}>
                  {t(title)}
                </th>
              </tr>
              {permissions.map((permission) => (
                <tr key={permission}>
                  <th scope="row">{t(`vocab.permission.${permission}`)}</th>
                  {roles.map((role) => {
                    const has = role.permissions.includes(permission);
                    return (
                      <td key={role.id} data-has={has}>
                        <span aria-hidden="true">{has ? '✓' : '–'}</span>
                        <span className="sr-only">
                          {t(has ? 'settings.roles.has' : 'settings.roles.hasNot')}
                        </span>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
