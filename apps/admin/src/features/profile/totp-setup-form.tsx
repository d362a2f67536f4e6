import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { api } from '../../shared/api';
import { useFormProblem } from '../../shared/form-problem';
import { useT } from '../../shared/i18n';
import { sessionQuery } from '../../shared/session';

interface TotpSetupFormProps {
  readonly setup: Awaited<ReturnType<typeof api.beginTotp>>;
  readonly onConfirmed: (recoveryCodes: readonly string[]) => void;
}

const FIELD_OF_CODE = { 'IDENTITY.TOTP_WRONG': 'code' } as const;

/** Shows the secret as a QR code and asks for the first code. */
export function TotpSetupForm({ setup, onConfirmed }: TotpSetupFormProps) {
  const t = useT();
  const client = useQueryClient();
  const [form] = Form.useForm<{ code: string }>();
  const problem = useFormProblem(form, FIELD_OF_CODE);
  const { mutate, isPending } = useMutation({
    mutationFn: (code: string) => api.confirmTotp({ body: { code: code.trim() } }),
    onMutate: problem.clear,
    onSuccess: async ({ recoveryCodes }) => {
      onConfirmed(recoveryCodes);
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
    onError: problem.show,
  });
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={({ code }) => mutate(code)}>
      {problem.text ? <Alert type="error" showIcon className="form-alert" title={problem.text} /> : null}
      <img
        className="totp-qr"
        alt={t('profile.totp.qr')}
        src={`data:image/svg+xml;utf8,${encodeURIComponent(setup.qrSvg)}`}
      />
      <p className="totp-secret">
        {t('profile.totp.scan')} <code>{setup.secret}</code>
      </p>
      <Form.Item
        name="code"
        label={t('profile.totp.code')}
        rules={[{ required: true, message: t('shared.required') }]}
      >
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={20} autoFocus />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={isPending}>
        {t('profile.totp.confirm')}
      </Button>
    </Form>
  );
}
