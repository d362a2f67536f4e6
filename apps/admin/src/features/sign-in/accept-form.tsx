import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { api } from '../../shared/api';
import { ZoneSelect } from '../../shared/components/zone-select';
import { useFormProblem } from '../../shared/form-problem';
import { useLocale, useT } from '../../shared/i18n';
import { NewPasswordField, PASSWORD_FIELD } from '../../shared/components/new-password-field';

interface AcceptFormProps {
  readonly token: string;
  readonly isKnownPerson: boolean;
  readonly onJoined: () => void;
}

interface Fields {
  name: string;
  zone: string;
  password: string;
}

/** Name, zone and password of the person who joins; one who has a password proves it. */
export function AcceptForm({ token, isKnownPerson, onJoined }: AcceptFormProps) {
  const t = useT();
  const locale = useLocale();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form, PASSWORD_FIELD);
  const { mutate, isPending } = useMutation({
    mutationFn: (fields: Fields) => api.acceptInvitation({ body: { ...fields, token, locale } }),
    onMutate: problem.clear,
    onSuccess: onJoined,
    onError: problem.show,
  });
  const needed = [{ required: true, message: t('shared.required') }];
  return (
    <Form
      form={form}
      className="public-form"
      layout="vertical"
      size="large"
      requiredMark={false}
      initialValues={{ zone: Intl.DateTimeFormat().resolvedOptions().timeZone }}
      onFinish={(fields) => mutate(fields)}
    >
      {problem.text ? <Alert type="error" showIcon className="form-alert" title={problem.text} /> : null}
      <Form.Item name="name" label={t('signIn.accept.name')} rules={needed}>
        <Input autoComplete="name" maxLength={80} autoFocus />
      </Form.Item>
      <Form.Item name="zone" label={t('signIn.accept.zone')} rules={needed}>
        <ZoneSelect />
      </Form.Item>
      {isKnownPerson ? (
        <Form.Item
          name="password"
          label={t('signIn.accept.currentPassword')}
          extra={t('signIn.accept.known')}
          rules={needed}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
      ) : (
        <NewPasswordField />
      )}
      <Button type="primary" htmlType="submit" block loading={isPending}>
        {t('signIn.accept.submit')}
      </Button>
    </Form>
  );
}
