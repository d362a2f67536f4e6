import { Form, Input, Radio } from 'antd';
import { api } from '../../../shared/api';
import { SavingDialog } from '../../../shared/dialogs/saving-dialog';
import { EvidenceField } from '../../../shared/evidence/evidence-field';
import { useT } from '../../../shared/i18n';
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
  const [form] = Form.useForm<AcceptInput>();
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
    <SavingDialog
      form={form}
      title={t('money.letter.accept')}
      hint={t('money.letter.acceptHint', { hash: letter?.hash.slice(0, 12) ?? '' })}
      initialValues={{ way: 'told' }}
      change={accept}
      fieldOfCode={{
        'EVIDENCE.FILE_NOT_FOUND': 'scans',
        'EVIDENCE.QUARANTINED': 'scans',
      }}
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
    </SavingDialog>
  );
}
