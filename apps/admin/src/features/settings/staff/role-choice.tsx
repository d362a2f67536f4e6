import type { RoleView } from '@overturn/contracts/admin';
import { Form, Select } from 'antd';
import { useT } from '../../../shared/i18n';
import { useRoleName } from '../role-name';

/** The form's field for the roles of a person. */
export function RoleChoice({ roles }: { readonly roles: readonly RoleView[] }) {
  const t = useT();
  const roleName = useRoleName();
  return (
    <Form.Item
      name="roleIds"
      label={t('settings.staff.roles')}
      rules={[{ required: true, message: t('shared.required') }]}
    >
      <Select
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        options={roles.map((role) => ({ value: role.id, label: roleName(role) }))}
      />
    </Form.Item>
  );
}
