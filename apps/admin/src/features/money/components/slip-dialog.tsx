import type { CaseMoneyView } from '@overturn/contracts/admin';
import { CURRENCIES, PAYMENT_METHODS, type Currency, type PaymentMethod } from '@overturn/kernel/vocabulary';
import { Form, Input, Select } from 'antd';
import { useToday } from '../../../shared/clock';
import { SavingDialog } from '../../../shared/dialogs/saving-dialog';
import { useT } from '../../../shared/i18n';
import { minorOf } from '../../../shared/words/money';
import { useMoneyChange } from '../api/money.queries';
import { AmountField } from '../../../shared/money/amount-field';
import { ExchangeHint } from './exchange-hint';

interface SlipInput {
  readonly currency: Currency;
  readonly method: PaymentMethod;
  readonly reference: string;
  readonly amount: string;
  readonly day: string;
}

/** What a bank slip says, in minor units; `day` is a calendar day. */
export interface Slip {
  readonly method: PaymentMethod;
  readonly reference: string;
  readonly currency: Currency;
  readonly amountMinor: string;
  readonly day: string;
}

interface SlipDialogProps {
  readonly caseId: string;
  /** Of an invoice that may be paid in another currency. */
  readonly invoiceId?: string;
  readonly currency: Currency;
  readonly title: string;
  readonly hint: string;
  readonly dayLabel: string;
  /** What is expected, as it is typed. */
  readonly amount?: string;
  readonly send: (slip: Slip) => Promise<CaseMoneyView>;
  readonly onClose: () => void;
}

const FIELD_OF_CODE = {
  'BILLING.PAYMENT_TOO_LARGE': 'amount',
  'BILLING.DEPOSIT_TOO_SMALL': 'amount',
  'BILLING.PAYMENT_RECORDED_ALREADY': 'reference',
  'BILLING.DAY_IN_FUTURE': 'day',
};

/** Records money by its slip: what came or went. It counts when another person has confirmed it. */
export function SlipDialog(props: SlipDialogProps) {
  const { caseId, invoiceId, currency, title, hint, dayLabel, amount, send, onClose } = props;
  const t = useT();
  const today = useToday();
  const [form] = Form.useForm<SlipInput>();
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  const record = useMoneyChange(caseId, ({ amount: typed, ...input }: SlipInput) =>
    send({ ...input, amountMinor: minorOf(typed, input.currency) ?? '' }),
  );
  const chosen = Form.useWatch('currency', form) ?? currency;
  const day = Form.useWatch('day', form) ?? '';
  return (
    <SavingDialog
      form={form}
      title={title}
      hint={hint}
      initialValues={{
        currency,
        method: 'bank_transfer',
        amount: amount ?? '',
        day: today,
      }}
      change={record}
      fieldOfCode={FIELD_OF_CODE}
      onClose={onClose}
    >
      <Form.Item name="currency" label={t('exchange.payCurrency')} hidden={invoiceId === undefined}>
        <Select showSearch options={CURRENCIES.map((value) => ({ value, label: value }))} />
      </Form.Item>
      {invoiceId !== undefined && chosen !== currency ? (
        <ExchangeHint invoiceId={invoiceId} currency={chosen} receivedOn={day} />
      ) : null}
      <AmountField key={chosen} name="amount" label={t('money.amount')} currency={chosen} />
      <Form.Item name="method" label={t('money.payment.method')}>
        <Select options={PAYMENT_METHODS.map((value) => ({ value, label: t(`money.method.${value}`) }))} />
      </Form.Item>
      <Form.Item name="reference" label={t('money.payment.reference')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="day" label={dayLabel} rules={required}>
        <Input type="date" />
      </Form.Item>
    </SavingDialog>
  );
}
