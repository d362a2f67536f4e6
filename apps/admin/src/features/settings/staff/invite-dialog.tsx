import type { RoleView } from '@overturn/contracts/admin';
import { LOCALES, type Locale } from '@overturn/kernel/vocabulary';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Form, Input, Modal, Select } from 'antd';
import { api } from '../../../shared/api';
import { useFormProblem } from '../../../shared/form-problem';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { staffQuery } from '../queries';
import { RoleChoice } from './role-choice';

interface Fields {
  name: string;
  email: string;
  roleIds: string[];
  locale: Locale;
}

interface InviteDialogProps {
  readonly isOpen: boolean;
  readonly roles: readonly RoleView[];
  readonly onClose: () => void;
}

const FIELD_OF_CODE = { 'IDENTITY.ALREADY_STAFF': 'email' } as const;

export function InviteDialog({ isOpen, roles, onClose }: InviteDialogProps) {
  const t = useT();
  const locale = useLocale();
  const report = useReport();
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form, FIELD_OF_CODE);
  const { mutate, isPending } = useMutation({
    mutationFn: (body: Fields) => api.inviteStaff({ body }),
    onMutate: problem.clear,
    onSuccess: async ({ email }) => {
      report.success(t('settings.staff.invited', { email }));
      form.resetFields();
      onClose();
      await client.invalidateQueries({ queryKey: staffQuery.queryKey });
    },
    onError: problem.show,
  });
  const needed = [{ required: true, message: t('shared.required') }];
  return (
    <Modal
      open={isOpen}
      title={t('settings.staff.invite')}
      okText={t('settings.staff.inviteSend')}
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={onClose}
      forceRender
    >
      <p className="section-hint">{t('settings.staff.inviteHint')}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ locale }}
        onFinish={(fields) => mutate(fields)}
      >
        {problem.text ? <Alert type="error" showIcon className="form-alert" title={problem.text} /> : null}
        <Form.Item name="name" label={t('settings.staff.name')} rules={needed}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item name="email" label={t('settings.staff.email')} rules={needed}>
          <Input type="email" maxLength={254} />
        </Form.Item>
        <RoleChoice roles={roles} />
        <Form.Item name="locale" label={t('settings.staff.language')}>
          <Select options={LOCALES.map((value) => ({ value, label: t(`vocab.locale.${value}`) }))} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
