import type { CaseView } from '@overturn/contracts/admin';
import { Form, Input, Modal } from 'antd';
import { RefusalAlert } from '../../../shared/components/refusal-alert';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useGrantOverride } from '../queries';

/** A second person lets a colleague file past a shut gate or the contact lock, and says why. */
export function OverrideDialog({
  current,
  onClose,
}: {
  readonly current: CaseView;
  readonly onClose: () => void;
}) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<{ reason: string }>();
  const grant = useGrantOverride(current);
  return (
    <Modal
      open
      title={t('submissions.override.grant')}
      okText={t('submissions.override.grant')}
      cancelText={t('shared.cancel')}
      confirmLoading={grant.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ reason }: { reason: string }) =>
          grant.mutate(reason, {
            onSuccess: () => {
              report.success(t('submissions.override.granted'));
              onClose();
            },
          })
        }
      >
        <p className="quiet">{t('submissions.override.hint')}</p>
        <Form.Item
          name="reason"
          label={t('cases.field.reason')}
          rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={1000} showCount autoFocus />
        </Form.Item>
        <RefusalAlert error={grant.error} />
      </Form>
    </Modal>
  );
}
