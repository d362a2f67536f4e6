import type { RoleView, StaffView } from '@overturn/contracts/admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Form, Modal } from 'antd';
import { api } from '../../../shared/api';
import { useFormProblem } from '../../../shared/form-problem';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { sessionQuery } from '../../../shared/session';
import { staffQuery } from '../queries';
import { RoleChoice } from './role-choice';

interface RolesDialogProps {
  readonly person: StaffView;
  readonly roles: readonly RoleView[];
  readonly onClose: () => void;
}

const FIELD_OF_CODE = { 'IDENTITY.LAST_OWNER': 'roleIds' } as const;

/** Changes the roles of one person; one's own permissions may change with them. */
export function RolesDialog({ person, roles, onClose }: RolesDialogProps) {
  const t = useT();
  const report = useReport();
  const client = useQueryClient();
  const [form] = Form.useForm<{ roleIds: string[] }>();
  const problem = useFormProblem(form, FIELD_OF_CODE);
  const { mutate, isPending } = useMutation({
    mutationFn: (roleIds: string[]) =>
      api.updateStaff({ params: { staffId: person.id }, body: { version: person.version, roleIds } }),
    onMutate: problem.clear,
    onSuccess: async () => {
      report.success(t('shared.saved'));
      onClose();
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
    onError: problem.show,
    onSettled: () => client.invalidateQueries({ queryKey: staffQuery.queryKey }),
  });
  return (
    <Modal
      open
      title={`${t('settings.staff.editRoles')} · ${person.name}`}
      okText={t('shared.save')}
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ roleIds: person.roleIds }}
        onFinish={({ roleIds }) => mutate(roleIds)}
      >
        {problem.text ? <Alert type="error" showIcon className="form-alert" title={problem.text} /> : null}
        <RoleChoice roles={roles} />
      </Form>
    </Modal>
  );
}
