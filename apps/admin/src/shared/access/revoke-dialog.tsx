import type { AccessGrantView } from '@overturn/contracts/admin';
import { Alert, Form, Input, Modal } from 'antd';
import { useFormProblem } from '../form-problem';
import { useT } from '../i18n';
import { useReport } from '../report';
import { useChangeGrants } from './access.queries';

interface RevokeDialogProps {
  readonly clientId: string;
  readonly grant: AccessGrantView;
  readonly onClose: () => void;
}

/** Records that a seller took access back. */
export function RevokeDialog({ clientId, grant, onClose }: RevokeDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<{ reason: string }>();
  const problem = useFormProblem(form);
  const change = useChangeGrants(clientId);
  const submit = ({ reason }: { readonly reason: string }) =>
    change.mutate(
      { act: 'revoke', grant, reason },
      {
        onSuccess: () => {
          report.success(t('shared.saved'));
          onClose();
        },
        onError: problem.show,
      },
    );
  return (
    <Modal
      open
      title={`${t('shared.access.revoke')} · ${grant.sellerAccountName}`}
      okText={t('shared.access.revoke')}
      cancelText={t('shared.cancel')}
      okButtonProps={{ danger: true }}
      confirmLoading={change.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <p className="quiet">{t('shared.access.revokeHint')}</p>
        {problem.text ? <Alert type="error" showIcon role="alert" title={problem.text} /> : null}
        <Form.Item
          name="reason"
          label={t('shared.access.reason')}
          rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
