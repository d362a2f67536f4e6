import type { QualitySampleView } from '@overturn/contracts/admin';
import { Form, Input, Modal } from 'antd';
import { RefusalAlert } from '../../../shared/components/refusal-alert';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { RubricFields } from '../../../shared/review/rubric-fields';
import { rubricScores, type RubricInput } from '../../../shared/review/rubric';
import { useCheckSample } from '../api/reviews.queries';

interface CheckInput {
  readonly scores?: RubricInput;
  readonly note?: string;
}

interface CheckDialogProps {
  readonly sample: QualitySampleView;
  readonly onClose: () => void;
}

/** Asks what the second look at an approved plan found. What was typed stays until it worked. */
export function CheckDialog({ sample, onClose }: CheckDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<CheckInput>();
  const check = useCheckSample(sample.id);
  const submit = ({ scores, note = '' }: CheckInput) =>
    check.mutate(
      { scores: rubricScores(scores) ?? [], note: note.trim() },
      {
        onSuccess: () => {
          report.success(t('reviews.samples.checkedNow'));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t('reviews.samples.checkOf', { number: sample.case.number })}
      okText={t('shared.save')}
      cancelText={t('shared.cancel')}
      confirmLoading={check.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <RubricFields isNeeded />
        <Form.Item name="note" label={t('reviews.samples.note')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
        </Form.Item>
        <RefusalAlert error={check.error} />
      </Form>
    </Modal>
  );
}
