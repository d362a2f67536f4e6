import { Form, Input } from 'antd';
import { useT } from '../i18n';

/** A password to be set: its length is checked here, how common it is by the server. */
export function NewPasswordField({ name = 'password' }: { readonly name?: string }) {
  const t = useT();
  return (
    <Form.Item
      name={name}
      label={t('shared.newPassword')}
      extra={t('shared.passwordRule')}
      rules={[{ required: true, min: 10, message: t('shared.passwordTooShort') }]}
    >
      <Input.Password autoComplete="new-password" maxLength={200} />
    </Form.Item>
  );
}

/** Which field the refusals of a new password speak of. */
export const PASSWORD_FIELD = {
  'IDENTITY.PASSWORD_TOO_SHORT': 'password',
  'IDENTITY.PASSWORD_TOO_COMMON': 'password',
  'IDENTITY.PASSWORD_PERSONAL': 'password',
  'IDENTITY.PASSWORD_WRONG': 'password',
  'IDENTITY.SIGN_IN_REFUSED': 'password',
} as const;
