import type { ApiProblem } from '@overturn/ui';
import { Button, Form, Input } from 'antd';
import { ProblemAlert } from '../../shared/components/problem-alert';
import { useT } from '../../shared/i18n';

interface CodeFormProps {
  readonly problem: ApiProblem | null;
  readonly isBusy: boolean;
  readonly onSubmit: (code: string) => void;
  readonly onBack: () => void;
}

/** The second step of signing in. A recovery code is longer than six digits, so the length is left open. */
export function CodeForm({ problem, isBusy, onSubmit, onBack }: CodeFormProps) {
  const t = useT();
  return (
    <Form<{ code: string }>
      className="public-form"
      layout="vertical"
      size="large"
      requiredMark={false}
      onFinish={({ code }) => onSubmit(code.trim())}
    >
      <ProblemAlert problem={problem} />
      <Form.Item
        name="code"
        label={t('signIn.totp.code')}
        rules={[{ required: true, min: 6, message: t('shared.required') }]}
      >
        <Input autoComplete="one-time-code" maxLength={20} autoFocus />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={isBusy}>
        {t('signIn.totp.submit')}
      </Button>
      <Button type="link" block onClick={onBack}>
        {t('signIn.totp.back')}
      </Button>
    </Form>
  );
}
