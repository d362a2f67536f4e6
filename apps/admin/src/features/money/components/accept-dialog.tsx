import { Form, Input } from 'antd';
import { api } from '../../../shared/api';
import { FormDialog } from '../../../shared/components/form-dialog';
import { useFormProblem } from '../../../shared/form-problem';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useMoneyChange } from '../api/money.queries';
import type { MoneyDialogProps } from '../money-section.types';

/** Records that the client accepted the letter on offer, exactly as it reads. */
export function AcceptDialog({ current, money, onClose }: MoneyDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<{ acceptedBy: string }>();
  const problem = useFormProblem(form, {});
  const letter = money.letters.find(({ state }) => state === 'offered');
  const accept = useMoneyChange(current.id, ({ acceptedBy }: { acceptedBy: string }) =>
    api.acceptLetter({
      params: { caseId: current.id, letterId: letter?.id ?? '' },
      body: { version: current.version, hash: letter?.hash ?? '', acceptedBy },
    }),
  );
  return (
    <FormDialog
      form={form}
      title={t('money.letter.accept')}
      hint={t('money.letter.acceptHint', { hash: letter?.hash.slice(0, 12) ?? '' })}
      initialValues={{}}
      isSaving={accept.isPending}
      problem={problem.text}
      onSubmit={(input) =>
        accept.mutate(input, {
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
        name="acceptedBy"
        label={t('money.letter.acceptedBy')}
        rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
    </FormDialog>
  );
}
