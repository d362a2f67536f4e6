import type { RoleView } from '@overturn/contracts/admin';
import type { Permission } from '@overturn/kernel/vocabulary';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Form, Input, Modal } from 'antd';
import { api } from '../../../shared/api';
import { useFormProblem } from '../../../shared/form-problem';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { sessionQuery } from '../../../shared/session';
import { rolesQuery } from '../queries';
import { useRoleName } from '../role-name';
import { PermissionPicker } from './permission-picker';

interface Fields {
  name: string;
  permissions: Permission[];
}

const FIELD_OF_CODE = { 'IDENTITY.ROLE_NAME_TAKEN': 'name', 'IDENTITY.LAST_OWNER': 'permissions' } as const;

/** Makes a role, or changes one; a default role keeps its name, which the screens translate. */
export function RoleDialog({
  role,
  onClose,
}: {
  readonly role: RoleView | null;
  readonly onClose: () => void;
}) {
  const t = useT();
  const roleName = useRoleName();
  const report = useReport();
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form, FIELD_OF_CODE);
  const { mutate, isPending } = useMutation({
    mutationFn: (fields: Fields) =>
      role
        ? api.updateRole({ params: { roleId: role.id }, body: { ...fields, version: role.version } })
        : api.createRole({ body: fields }),
    onMutate: problem.clear,
    onSuccess: async () => {
      report.success(t('shared.saved'));
      onClose();
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
    onError: problem.show,
    onSettled: () => client.invalidateQueries({ queryKey: rolesQuery.queryKey }),
  });
  return (
    <Modal
      open
      width={680}
      title={role ? t('settings.roles.edit', { name: roleName(role) }) : t('settings.roles.new')}
      okText={t('shared.save')}
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: role?.name ?? '', permissions: role?.permissions ?? [] }}
        onFinish={(fields) => mutate(fields)}
      >
        {problem.text ? <Alert type="error" showIcon className="form-alert" title={problem.text} /> : null}
        <Form.Item
          name="name"
          label={t('settings.roles.name')}
          hidden={role?.code != null}
          rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item
          name="permissions"
          label={t('settings.roles.permissions')}
          rules={[{ required: true, type: 'array', min: 1, message: t('settings.roles.pick') }]}
        >
          <PermissionPicker />
        </Form.Item>
      </Form>
    </Modal>
  );
}
