import type { TransferClaimView } from '@overturn/contracts/admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { api } from '../../shared/api';
import { SavingDialog } from '../../shared/dialogs/saving-dialog';
import { useT } from '../../shared/i18n';
import { transferClaimsQuery } from '../../shared/money/transfer-claims.query';
import { minorOf, typedOf } from '../../shared/words/money';

interface Found {
  readonly amount: string;
  readonly receivedOn: string;
  readonly reference: string;
}

interface RecordDialogProps {
  readonly claim: TransferClaimView;
  readonly onClose: () => void;
}

/** The money as the bank shows it; another person confirms it. */
export function RecordDialog({ claim, onClose }: RecordDialogProps) {
  const t = useT();
  const client = useQueryClient();
  const { id: claimId, currency, amountMinor, paidOn, invoiceNumber, remarkCode } = claim;
  const record = useMutation({
    mutationFn: ({ amount, receivedOn, reference }: Found) =>
      api.recordTransferClaim({
        params: { claimId },
        body: { currency, amountMinor: minorOf(amount, currency) ?? '0', receivedOn, reference },
      }),
    onSuccess: (claims) => {
      client.setQueryData(transferClaimsQuery.queryKey, claims);
      void client.invalidateQueries({ queryKey: ['money'] });
    },
  });
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  return (
    <SavingDialog
      title={t('transfers.record.title', { number: invoiceNumber })}
      hint={t('transfers.record.hint')}
      initialValues={{ amount: typedOf(amountMinor, currency), receivedOn: paidOn, reference: remarkCode }}
      change={record}
      onClose={onClose}
    >
      <Form.Item
        name="amount"
        label={t('transfers.amount', { currency })}
        rules={[
          {
            validator: (_, value: string) =>
              BigInt(minorOf(value, currency) ?? '0') > 0n
                ? Promise.resolve()
                : Promise.reject(new Error(t('transfers.amount.wrong'))),
          },
        ]}
      >
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="receivedOn" label={t('transfers.receivedOn')} rules={required}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="reference" label={t('transfers.reference')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
    </SavingDialog>
  );
}
