import { ApiProblem } from '@overturn/ui';
import { Form, Input, Modal } from 'antd';
import { ProblemAlert } from '../components/problem-alert';
import { useT } from '../i18n';
import { useReport } from '../report';
import { useDecideProposals, type Decision } from './proposal.queries';

interface DecideDialogProps {
  readonly ids: readonly string[];
  readonly decision: Decision['decision'];
  readonly onClose: () => void;
}

/** Asks why, then accepts or rejects; tells what was overtaken in the meantime. */
export function DecideDialog({ ids, decision, onClose }: DecideDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<{ reason: string }>();
  const decide = useDecideProposals();
  const submit = ({ reason }: { reason: string }) =>
    decide.mutate(
      { ids, decision, reason },
      {
        onSuccess: ({ decided, outdated }) => {
          report.success(
            outdated.length > 0
              ? t('deadlines.decidedSome', { count: decided.length, outdated: outdated.length })
              : t('deadlines.decided', { count: decided.length }),
          );
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t(`deadlines.${decision}Count`, { count: ids.length })}
      okText={t(`deadlines.${decision}`)}
      cancelText={t('shared.cancel')}
      confirmLoading={decide.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <ProblemAlert problem={decide.isError ? ApiProblem.of(decide.error) : null} />
        <p className="quiet">{t(`deadlines.${decision}Hint`)}</p>
        <Form.Item
          name="reason"
          label={t('deadlines.reason')}
          rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
        >
          <Input maxLength={500} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
