import type { LinkFindingView } from '@overturn/contracts/admin';
import type { FindingVerdict } from '@overturn/kernel/vocabulary';
import { ApiProblem, problemText } from '@overturn/ui';
import { Alert, Form, Input, Modal } from 'antd';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useJudge } from '../api/linkage.queries';

interface JudgeDialogProps {
  readonly finding: LinkFindingView;
  readonly verdict: FindingVerdict;
  readonly onClose: () => void;
}

/** Asks for the reason of a judgement; it stays typed until the judgement is recorded. */
export function JudgeDialog({ finding, verdict, onClose }: JudgeDialogProps) {
  const t = useT();
  const locale = useLocale();
  const report = useReport();
  const [form] = Form.useForm<{ reason: string }>();
  const judge = useJudge(finding);
  const problem = judge.isError ? ApiProblem.of(judge.error) : null;
  const submit = ({ reason }: { reason: string }) =>
    judge.mutate(
      { verdict, reason: reason.trim() },
      {
        onSuccess: () => {
          report.success(t('linkage.judge.done'));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t(`linkage.judge.${verdict}`)}
      okText={t(`linkage.judge.${verdict}`)}
      cancelText={t('shared.cancel')}
      okButtonProps={{ danger: verdict === 'confirmed' }}
      confirmLoading={judge.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <p className="quiet">{t(`linkage.judge.${verdict}.hint`)}</p>
        <Form.Item
          name="reason"
          label={t('linkage.judge.reason')}
          rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={1000} showCount autoFocus />
        </Form.Item>
        {problem ? (
          <Alert
            type="error"
            showIcon
            role="alert"
            title={
              problem.code === 'CLIENTS.VERSION_CONFLICT'
                ? t('linkage.judge.changed')
                : problemText(problem, locale)
            }
          />
        ) : null}
      </Form>
    </Modal>
  );
}
