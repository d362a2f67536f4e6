import type { CaseMoneyView } from '@overturn/contracts/admin';
import { Form, Input } from 'antd';
import { FormDialog } from '../../../shared/components/form-dialog';
import { useFormProblem } from '../../../shared/form-problem';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useMoneyChange } from '../api/money.queries';

interface ReasonDialogProps {
  readonly caseId: string;
  readonly title: string;
  readonly hint: string;
  readonly send: (reason: string) => Promise<CaseMoneyView>;
  readonly onClose: () => void;
}

/** Asks why, before something is refused or made void. */
export function ReasonDialog({ caseId, title, hint, send, onClose }: ReasonDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<{ reason: string }>();
  const problem = useFormProblem(form);
  const change = useMoneyChange(caseId, ({ reason }: { reason: string }) => send(reason));
  return (
    <FormDialog
      form={form}
      title={title}
      hint={hint}
      initialValues={{}}
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
        label={t('money.reason')}
        rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
      </Form.Item>
    </FormDialog>
  );
}
