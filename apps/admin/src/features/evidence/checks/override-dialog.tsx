import type { VerdictView } from '@overturn/contracts/admin';
import { Form, Input } from 'antd';
import { api } from '../../../shared/api';
import { FormDialog } from '../../../shared/components/form-dialog';
import { useFormProblem } from '../../../shared/form-problem';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useChecksChange } from './checks.queries';
import { reasonText } from './verdict-words';

interface OverrideDialogProps {
  readonly caseId: string;
  readonly verdict: VerdictView;
  readonly onClose: () => void;
}

/** A second person lets a failing verdict pass. */
export function OverrideDialog({ caseId, verdict, onClose }: OverrideDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<{ reason: string }>();
  const problem = useFormProblem(form);
  const change = useChecksChange(caseId, ({ reason }: { reason: string }) =>
    api.overrideVerdict({ params: { caseId }, body: { hash: verdict.hash, reason } }),
  );
  return (
    <FormDialog
      form={form}
      title={t('evidence.override.title')}
      hint={`${t(`vocab.evidenceRule.${verdict.rule}`)}：${reasonText(t, verdict)} ${t('evidence.override.hint')}`}
      initialValues={{ reason: '' }}
      isSaving={change.isPending}
      problem={problem.text}
      onSubmit={(input) =>
        change.mutate(input, {
          onSuccess: () => {
            report.success(t('shared.saved'));
            onClose();
          },
          onError: problem.show,
        })
      }
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={t('evidence.reason')}
        rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={1000} autoFocus />
      </Form.Item>
    </FormDialog>
  );
}
