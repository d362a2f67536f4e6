import type { CaseView, TriageView } from '@overturn/contracts/admin';
import { TRIAGE_VERDICTS, type TriageVerdict } from '@overturn/kernel/vocabulary';
import { Checkbox, Form, Input, Radio } from 'antd';
import { FormDialog } from '../../shared/dialogs/form-dialog';
import { useFormProblem } from '../../shared/form-problem';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useDecideTriage } from './engagement.queries';

interface TriageInput {
  readonly verdict: TriageVerdict;
  readonly reason: string;
  readonly acknowledgesLowChance?: boolean;
}

interface TriageDialogProps {
  readonly current: CaseView;
  readonly view: TriageView;
  readonly onClose: () => void;
}

/** A manager's decision about an enquiry, with or against the advice. */
export function TriageDialog({ current, view, onClose }: TriageDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<TriageInput>();
  const problem = useFormProblem(form);
  const decide = useDecideTriage(current.id);
  const submit = ({ acknowledgesLowChance = false, ...input }: TriageInput) =>
    decide.mutate(
      { ...input, acknowledgesLowChance },
      {
        onSuccess: () => {
          report.success(t('shared.saved'));
          onClose();
        },
        onError: problem.show,
      },
    );
  return (
    <FormDialog
      form={form}
      title={t('engagement.triage.decide')}
      hint={t('engagement.triage.advice', { advice: t(`vocab.triageVerdict.${view.advice}`) })}
      initialValues={{ verdict: view.advice }}
      isSaving={decide.isPending}
      problem={problem.text}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="verdict" label={t('engagement.triage.verdict')}>
        <Radio.Group
          options={TRIAGE_VERDICTS.map((value) => ({ value, label: t(`vocab.triageVerdict.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('engagement.triage.reason')}
        rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={2000} autoFocus />
      </Form.Item>
      {view.isLowChance ? (
        <Form.Item name="acknowledgesLowChance" valuePropName="checked">
          <Checkbox>{t('engagement.lowChance.acknowledge')}</Checkbox>
        </Form.Item>
      ) : null}
    </FormDialog>
  );
}
