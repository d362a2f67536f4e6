import { Form, Input, Radio } from 'antd';
import { api } from '../../../shared/api';
import { FormDialog } from '../../../shared/dialogs/form-dialog';
import { EvidenceField } from '../../../shared/evidence/evidence-field';
import { useFormProblem } from '../../../shared/form-problem';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useMoneyChange } from '../api/money.queries';
import type { MoneyDialogProps } from '../money-section.types';

interface AcceptInput {
  readonly acceptedBy: string;
  readonly way: 'told' | 'paper';
  readonly note?: string;
  readonly scans?: readonly string[];
}

/** Records that the client accepted the letter on offer, exactly as it reads: told to staff, or signed on paper. */
export function AcceptDialog({ current, money, onClose }: MoneyDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<AcceptInput>();
  const problem = useFormProblem(form, {
    'EVIDENCE.FILE_NOT_FOUND': 'scans',
    'EVIDENCE.QUARANTINED': 'scans',
  });
  const way = Form.useWatch('way', form) ?? 'told';
  const letter = money.letters.find(({ state }) => state === 'offered');
  const accept = useMoneyChange(current.id, ({ acceptedBy, note = '', scans = [], ...input }: AcceptInput) =>
    api.acceptLetter({
      params: { caseId: current.id, letterId: letter?.id ?? '' },
      body: {
        version: current.version,
        hash: letter?.hash ?? '',
        acceptedBy,
        signedEvidenceId: input.way === 'paper' ? (scans[0] ?? null) : null,
        note: input.way === 'told' ? note : '',
      },
    }),
  );
  const required = [{ required: true, message: t('shared.required') }];
  const written = [{ required: true, whitespace: true, message: t('shared.required') }];
  return (
    <FormDialog
      form={form}
      title={t('money.letter.accept')}
      hint={t('money.letter.acceptHint', { hash: letter?.hash.slice(0, 12) ?? '' })}
      initialValues={{ way: 'told' }}
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
      <Form.Item name="acceptedBy" label={t('money.letter.acceptedBy')} rules={written}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="way" label={t('money.letter.way')}>
        <Radio.Group
          options={(['told', 'paper'] as const).map((value) => ({
            value,
            label: t(`money.letter.way.${value}`),
          }))}
        />
      </Form.Item>
      {way === 'told' ? (
        <Form.Item name="note" label={t('money.letter.note')} rules={written}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} maxLength={500} />
        </Form.Item>
      ) : (
        <Form.Item name="scans" label={t('money.letter.scan')} rules={required}>
          <EvidenceField caseId={current.id} initialKind="signed_paper" />
        </Form.Item>
      )}
    </FormDialog>
  );
}
