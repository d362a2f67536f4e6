import { ApiProblem } from '@overturn/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { api } from '../../shared/api';
import { ProblemAlert } from '../../shared/components/problem-alert';
import { useT } from '../../shared/i18n';
import { PublicFrame } from './public-frame';

/** Asks for a link by mail; the answer does not tell whether the address is known. */
export function ForgottenPasswordPage() {
  const t = useT();
  const { mutate, error, isPending, isSuccess, variables } = useMutation({
    mutationFn: (email: string) => api.requestPasswordReset({ body: { email } }),
  });
  const toSignIn = (
    <div className="public-links">
      <Link to="/login">{t('signIn.toSignIn')}</Link>
    </div>
  );
  if (isSuccess) {
    return (
      <PublicFrame title={t('signIn.sent.title')} subtitle={t('signIn.sent.text', { email: variables })}>
        {toSignIn}
      </PublicFrame>
    );
  }
  return (
    <PublicFrame title={t('signIn.forgotten.title')} subtitle={t('signIn.forgotten.text')}>
      <Form<{ email: string }>
        className="public-form"
        layout="vertical"
        size="large"
        requiredMark={false}
        onFinish={({ email }) => mutate(email.trim())}
      >
        <ProblemAlert problem={error ? ApiProblem.of(error) : null} />
        <Form.Item
          name="email"
          label={t('signIn.email')}
          rules={[{ required: true, message: t('shared.required') }]}
        >
          <Input type="email" autoComplete="username" autoFocus />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={isPending}>
          {t('signIn.forgotten.submit')}
        </Button>
        {toSignIn}
      </Form>
    </PublicFrame>
  );
}
