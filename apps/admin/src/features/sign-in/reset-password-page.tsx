import { ApiProblem } from '@overturn/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Form } from 'antd';
import { api } from '../../shared/api';
import { useFormProblem } from '../../shared/form-problem';
import { useT } from '../../shared/i18n';
import { DeadLink } from './dead-link';
import { useMailedToken } from './mailed-token';
import { NewPasswordField, PASSWORD_FIELD } from '../../shared/components/new-password-field';
import { PublicFrame } from './public-frame';

/** Sets a new password with a mailed link: `/reset-password#token=...`. */
export function ResetPasswordPage() {
  const t = useT();
  const token = useMailedToken();
  const [form] = Form.useForm<{ password: string }>();
  const problem = useFormProblem(form, PASSWORD_FIELD);
  const { mutate, error, isPending, isSuccess } = useMutation({
    mutationFn: (password: string) => api.resetPassword({ body: { token: token ?? '', password } }),
    onMutate: problem.clear,
    onError: problem.show,
  });
  if (!token || (error && ApiProblem.of(error).code === 'IDENTITY.LINK_INVALID')) {
    return <DeadLink kind="reset" />;
  }
  if (isSuccess) {
    return (
      <PublicFrame title={t('signIn.reset.title')} subtitle={t('signIn.reset.done')}>
        <div className="public-links">
          <Link to="/login">{t('signIn.toSignIn')}</Link>
        </div>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame title={t('signIn.reset.title')}>
      <Form
        form={form}
        className="public-form"
        layout="vertical"
        size="large"
        requiredMark={false}
        onFinish={({ password }) => mutate(password)}
      >
        {problem.text ? <Alert type="error" showIcon className="form-alert" title={problem.text} /> : null}
        <NewPasswordField />
        <Button type="primary" htmlType="submit" block loading={isPending}>
          {t('signIn.reset.submit')}
        </Button>
      </Form>
    </PublicFrame>
  );
}
