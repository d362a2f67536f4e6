import type { InvoiceView } from '@overturn/contracts/admin';
import { PAYMENT_METHODS, type PaymentMethod } from '@overturn/kernel/vocabulary';
import { Form, Input, Select } from 'antd';
import { api } from '../../../shared/api';
import { useNow } from '../../../shared/clock';
import { FormDialog } from '../../../shared/components/form-dialog';
import { useFormProblem } from '../../../shared/form-problem';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useSession } from '../../../shared/session';
import { wallTimeOf } from '../../../shared/time/wall-time';
import { minorOf } from '../../../shared/words/money';
import { useMoneyChange } from '../api/money.queries';
import { AmountField } from './amount-field';

interface PaymentInput {
  readonly method: PaymentMethod;
  readonly reference: string;
  readonly amount: string;
  readonly receivedOn: string;
}

interface PaymentDialogProps {
  readonly caseId: string;
  readonly invoice: InvoiceView;
  readonly onClose: () => void;
}

const FIELD_OF_CODE = {
  'BILLING.PAYMENT_TOO_LARGE': 'amount',
  'BILLING.PAYMENT_RECORDED_ALREADY': 'reference',
  'BILLING.DAY_IN_FUTURE': 'receivedOn',
};

/** Records a payment from its slip; it counts when another person has confirmed it. */
export function PaymentDialog({ caseId, invoice, onClose }: PaymentDialogProps) {
  const t = useT();
  const report = useReport();
  const now = useNow();
  const { zone } = useSession().person;
  const [form] = Form.useForm<PaymentInput>();
  const problem = useFormProblem(form, FIELD_OF_CODE);
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  const record = useMoneyChange(caseId, ({ amount, ...input }: PaymentInput) =>
    api.recordPayment({
      params: { invoiceId: invoice.id },
      body: { ...input, currency: invoice.currency, amountMinor: minorOf(amount, invoice.currency) ?? '' },
    }),
  );
  return (
    <FormDialog
      form={form}
      title={t('money.payment.record')}
      hint={t('money.payment.hint')}
      initialValues={{
        method: 'bank_transfer',
        receivedOn: wallTimeOf(new Date(now).toISOString(), zone).slice(0, 10),
      }}
      isSaving={record.isPending}
      problem={problem.text}
      onSubmit={(input) =>
        record.mutate(input, {
          onSuccess: () => {
            report.success(t('shared.saved'));
            onClose();
          },
          onError: problem.show,
        })
      }
      onClose={onClose}
    >
      <AmountField name="amount" label={t('money.amount')} currency={invoice.currency} />
      <Form.Item name="method" label={t('money.payment.method')}>
        <Select options={PAYMENT_METHODS.map((value) => ({ value, label: t(`money.method.${value}`) }))} />
      </Form.Item>
      <Form.Item name="reference" label={t('money.payment.reference')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="receivedOn" label={t('money.payment.receivedOn')} rules={required}>
        <Input type="date" />
      </Form.Item>
    </FormDialog>
  );
}
