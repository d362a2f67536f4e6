import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Form, Input, Modal } from 'antd';
import { api } from '../../shared/api';
import { useFormProblem } from '../../shared/form-problem';
import { useT } from '../../shared/i18n';
import { sessionQuery } from '../../shared/session';

const FIELD_OF_CODE = { 'IDENTITY.PASSWORD_WRONG': 'password' } as const;

export function RemoveTotpDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const client = useQueryClient();
  const [form] = Form.useForm<{ password: string }>();
  const problem = useFormProblem(form, FIELD_OF_CODE);
  const { mutate, isPending } = useMutation({
    mutationFn: (password: string) => api.removeTotp({ body: { password } }),
    onMutate: problem.clear,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      onClose();
    },
    onError: problem.show,
  });
  return (
    <Modal
      open
      title={t('profile.totp.remove')}
      okText={t('profile.totp.remove')}
      okButtonProps={{ danger: true }}
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="section-hint">{t('profile.totp.removeText')}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ password }) => mutate(password)}>
        {problem.text ? <Alert type="error" showIcon className="form-alert" title={problem.text} /> : null}
        <Form.Item
          name="password"
          label={t('profile.password.current')}
          rules={[{ required: true, message: t('shared.required') }]}
        >
          <Input.Password autoComplete="current-password" autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
