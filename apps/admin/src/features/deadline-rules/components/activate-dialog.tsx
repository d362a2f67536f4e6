import type { RulePackView } from '@overturn/contracts/admin';
import { ApiProblem } from '@overturn/ui';
import { Form, Input, Modal } from 'antd';
import { useCallback } from 'react';
import { api } from '../../../shared/api';
import { ProblemAlert } from '../../../shared/components/problem-alert';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useChangePack } from '../api/rule.queries';
import type { PreviewStep } from '../api/use-change-preview';
import { ChangePreview } from './change-preview';

interface ActivateDialogProps {
  readonly pack: RulePackView;
  readonly onClose: () => void;
}

/** Shows what a draft would change before it is put in force. */
export function ActivateDialog({ pack, onClose }: ActivateDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<{ reason: string }>();
  const step = useCallback<PreviewStep>(
    (after, signal) =>
      api.previewRulePack({ params: { packId: pack.id }, query: after ? { after } : {} }, signal),
    [pack.id],
  );
  const activate = useChangePack((reason: string) =>
    api.activateRulePack({ params: { packId: pack.id }, body: { version: pack.version, reason } }),
  );
  const submit = ({ reason }: { reason: string }) =>
    activate.mutate(reason, {
      onSuccess: () => {
        report.success(t('rules.activated'));
        onClose();
      },
    });
  return (
    <Modal
      open
      width={760}
      title={t('rules.activateTitle', { version: pack.packVersion })}
      okText={t('rules.activate')}
      cancelText={t('shared.cancel')}
      confirmLoading={activate.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="quiet">{t('rules.activateHint')}</p>
      <ChangePreview step={step} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <ProblemAlert problem={activate.isError ? ApiProblem.of(activate.error) : null} />
        <Form.Item
          name="reason"
          label={t('deadlines.reason')}
          rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
        >
          <Input maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
