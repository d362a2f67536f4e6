import type { ApiProblem } from '@overturn/ui';
import { Link } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useT } from '../../shared/i18n';
import { ProblemAlert } from '../../shared/components/problem-alert';

export interface Credentials {
  email: string;
  password: string;
}

interface CredentialsFormProps {
  readonly problem: ApiProblem | null;
  readonly isBusy: boolean;
  readonly onSubmit: (credentials: Credentials) => void;
}

export function CredentialsForm({ problem, isBusy, onSubmit }: CredentialsFormProps) {
  const t = useT();
  const needed = [{ required: true, message: t('shared.required') }];
  return (
    <Form<Credentials>
      className="public-form"
      layout="vertical"
      size="large"
      requiredMark={false}
      onFinish={({ email, password }) => onSubmit({ email: email.trim(), password })}
    >
      <ProblemAlert problem={problem} />
      <Form.Item name="email" label={t('signIn.email')} rules={needed}>
        <Input type="email" inputMode="email" autoComplete="username" autoFocus />
      </Form.Item>
      <Form.Item name="password" label={t('signIn.password')} rules={needed}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={isBusy}>
        {t('signIn.submit')}
      </Button>
      <div className="public-links">
        <Link to="/forgotten-password">{t('signIn.forgotten')}</Link>
      </div>
    </Form>
  );
}
