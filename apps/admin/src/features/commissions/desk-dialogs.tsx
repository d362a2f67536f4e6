import type { CommissionDeskView } from '@overturn/contracts/admin';
import { PAYMENT_METHODS, type PaymentMethod } from '@overturn/kernel/vocabulary';
import { Form, Input, Select } from 'antd';
import { api } from '../../shared/api';
import { useToday } from '../../shared/clock';
import { SavingDialog } from '../../shared/dialogs/saving-dialog';
import { useT } from '../../shared/i18n';
import { AmountField } from '../../shared/money/amount-field';
import { useMoney } from '../../shared/money/money-text';
import { minorOf, typedOf } from '../../shared/words/money';
import { useCommissionChange } from './commissions.queries';

interface OutsiderInput {
  readonly name: string;
  readonly contact?: string;
}

/** Somebody outside who brings clients. */
export function OutsiderDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const add = useCommissionChange(({ name, contact = '' }: OutsiderInput) =>
    api.addCommissionPayee({ body: { name, contact } }),
  );
  return (
    <SavingDialog
      title={t('commissions.addOutsider')}
      hint={t('commissions.addOutsiderHint')}
      initialValues={{}}
      change={add}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t('commissions.outsiderName')}
        rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="contact" label={t('commissions.outsiderContact')}>
        <Input maxLength={200} />
      </Form.Item>
    </SavingDialog>
  );
}

interface PayoutInput {
  readonly amount: string;
  readonly method: PaymentMethod;
  readonly reference: string;
  readonly paidOn: string;
}

const FIELD_OF_CODE = {
  'COMMISSIONS.NOT_EARNED': 'amount',
  'COMMISSIONS.OVERPAID_ELSEWHERE': 'amount',
  'COMMISSIONS.PAYOUT_RECORDED_ALREADY': 'reference',
  'BILLING.DAY_IN_FUTURE': 'paidOn',
};

interface PayoutDialogProps {
  readonly standing: CommissionDeskView['standings'][number];
  readonly onClose: () => void;
}

/** Records that somebody was paid; it counts when a colleague has confirmed it. */
export function PayoutDialog({ standing, onClose }: PayoutDialogProps) {
  const { caseId, payeeId, payee, currency, payableMinor } = standing;
  const t = useT();
  const money = useMoney();
  const today = useToday();
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  const record = useCommissionChange(({ amount, ...input }: PayoutInput) =>
    api.recordCommissionPayout({
      body: { ...input, caseId, payeeId, currency, amountMinor: minorOf(amount, currency) ?? '' },
    }),
  );
  return (
    <SavingDialog
      title={t('commissions.pay')}
      hint={t('commissions.payHint', { payee, amount: money(currency, payableMinor) })}
      initialValues={{
        amount: typedOf(payableMinor, currency),
        method: 'bank_transfer',
        paidOn: today,
      }}
      change={record}
      fieldOfCode={FIELD_OF_CODE}
      onClose={onClose}
    >
      <AmountField name="amount" label={t('money.amount')} currency={currency} />
      <Form.Item name="method" label={t('money.payment.method')}>
        <Select options={PAYMENT_METHODS.map((value) => ({ value, label: t(`money.method.${value}`) }))} />
      </Form.Item>
      <Form.Item name="reference" label={t('money.payment.reference')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="paidOn" label={t('commissions.paidOn')} rules={required}>
        <Input type="date" />
      </Form.Item>
    </SavingDialog>
  );
}
