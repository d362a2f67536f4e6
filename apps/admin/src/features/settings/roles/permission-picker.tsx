import { PERMISSIONS, type Permission } from '@overturn/kernel/vocabulary';
import { Checkbox } from 'antd';
import { useT } from '../../../shared/i18n';
import { PERMISSION_GROUPS } from './permission-groups';

interface PermissionPickerProps {
  readonly value?: readonly Permission[];
  readonly onChange?: (permissions: Permission[]) => void;
}

/** A form control: the permissions of a role, as check boxes by group. */
export function PermissionPicker({ value = [], onChange }: PermissionPickerProps) {
  const t = useT();
  const toggle = (permission: Permission, isOn: boolean) =>
    onChange?.(PERMISSIONS.filter((one) => (one === permission ? isOn : value.includes(one))));
  return (
    <div>
      {PERMISSION_GROUPS.map(({ title, permissions }) => (
        <fieldset key={title} className="permission-group">
          <legend>{t(title)}</legend>
          <div className="permission-group-grid">
            {permissions.map((permission) => (
              <Checkbox
                key={permission}
                checked={value.includes(permission)}
                onChange={({ target }) => toggle(permission, target.checked)}
              >
                {t(`vocab.permission.${permission}`)}
              </Checkbox>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
