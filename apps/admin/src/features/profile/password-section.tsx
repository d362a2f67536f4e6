import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { api } from '../../shared/api';
import { NewPasswordField } from '../../shared/components/new-password-field';
import { useFormProblem } from '../../shared/form-problem';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';

interface Fields {
  current: string;
  next: string;
}

const FIELD_OF_CODE = {
  'IDENTITY.PASSWORD_WRONG': 'current',
  'IDENTITY.PASSWORD_TOO_SHORT': 'next',
  'IDENTITY.PASSWORD_TOO_COMMON': 'next',
  'IDENTITY.PASSWORD_PERSONAL': 'next',
} as const;

/** Changes the password; other devices are signed out. */
export function PasswordSection() {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form, FIELD_OF_CODE);
  const { mutate, isPending } = useMutation({
    mutationFn: (body: Fields) => api.changePassword({ body }),
    onMutate: problem.clear,
    onSuccess: () => {
      form.resetFields();
      report.success(t('profile.password.done'));
    },
    onError: problem.show,
  });
  return (
    <section className="card">
      <h2>{t('profile.password')}</h2>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(fields) => mutate(fields)}>
        {problem.text ? <Alert type="error" showIcon className="form-alert" title={problem.text} /> : null}
        <Form.Item
          name="current"
          label={t('profile.password.current')}
          rules={[{ required: true, message: t('shared.required') }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <NewPasswordField name="next" />
        <Button htmlType="submit" loading={isPending}>
          {t('profile.password.change')}
        </Button>
      </Form>
    </section>
  );
}
