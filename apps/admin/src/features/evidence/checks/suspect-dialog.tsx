import type { EvidenceChecksView } from '@overturn/contracts/admin';
import { Form, Input } from 'antd';
import { api } from '../../../shared/api';
import { FormDialog } from '../../../shared/components/form-dialog';
import { useFormProblem } from '../../../shared/form-problem';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useSuspicionChange } from './suspicions.queries';

interface SuspectDialogProps {
  readonly caseId: string;
  readonly file: EvidenceChecksView['files'][number];
  readonly onClose: () => void;
}

/** Somebody holds a file to be fabricated: everything stops until compliance has looked. */
export function SuspectDialog({ caseId, file, onClose }: SuspectDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<{ reason: string }>();
  const problem = useFormProblem(form);
  const raise = useSuspicionChange(caseId, ({ reason }: { reason: string }) =>
    api.raiseSuspicion({ params: { caseId }, body: { evidenceId: file.id, reason } }),
  );
  return (
    <FormDialog
      form={form}
      title={t('evidence.suspect')}
      hint={t('evidence.suspect.hint', { file: file.fileName })}
      initialValues={{ reason: '' }}
      isSaving={raise.isPending}
      problem={problem.text}
      onSubmit={(input) =>
        raise.mutate(input, {
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
