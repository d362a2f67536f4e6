import type { CaseMoneyView } from '@overturn/contracts/admin';
import { PAYMENT_METHODS, type PaymentMethod } from '@overturn/kernel/vocabulary';
import { Form, Input, Select } from 'antd';
import { useNow } from '../../../shared/clock';
import { FormDialog } from '../../../shared/dialogs/form-dialog';
import { useFormProblem } from '../../../shared/form-problem';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useSession } from '../../../shared/session';
import { wallTimeOf } from '../../../shared/time/wall-time';
import { minorOf } from '../../../shared/words/money';
import { useMoneyChange } from '../api/money.queries';
import { AmountField } from '../../../shared/money/amount-field';

interface SlipInput {
  readonly method: PaymentMethod;
  readonly reference: string;
  readonly amount: string;
  readonly day: string;
}

/** What a bank slip says, in minor units; `day` is a calendar day. */
export interface Slip<Currency> {
  readonly method: PaymentMethod;
  readonly reference: string;
  readonly currency: Currency;
  readonly amountMinor: string;
  readonly day: string;
}

interface SlipDialogProps<Currency extends string> {
  readonly caseId: string;
  readonly currency: Currency;
  readonly title: string;
  readonly hint: string;
  readonly dayLabel: string;
  /** What is expected, as it is typed. */
  readonly amount?: string;
  readonly send: (slip: Slip<Currency>) => Promise<CaseMoneyView>;
  readonly onClose: () => void;
}

const FIELD_OF_CODE = {
  'BILLING.PAYMENT_TOO_LARGE': 'amount',
  'BILLING.DEPOSIT_TOO_SMALL': 'amount',
  'BILLING.PAYMENT_RECORDED_ALREADY': 'reference',
  'BILLING.DAY_IN_FUTURE': 'day',
};

/** Records money by its slip: what came or went. It counts when another person has confirmed it. */
export function SlipDialog<Currency extends string>(props: SlipDialogProps<Currency>) {
  const { caseId, currency, title, hint, dayLabel, amount, send, onClose } = props;
  const t = useT();
  const report = useReport();
  const now = useNow();
  const { zone } = useSession().person;
  const [form] = Form.useForm<SlipInput>();
  const problem = useFormProblem(form, FIELD_OF_CODE);
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  const record = useMoneyChange(caseId, ({ amount: typed, ...input }: SlipInput) =>
    send({ ...input, currency, amountMinor: minorOf(typed, currency) ?? '' }),
  );
  return (
    <FormDialog
      form={form}
      title={title}
      hint={hint}
      initialValues={{
        method: 'bank_transfer',
        amount: amount ?? '',
        day: wallTimeOf(new Date(now).toISOString(), zone).slice(0, 10),
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
      <AmountField name="amount" label={t('money.amount')} currency={currency} />
      <Form.Item name="method" label={t('money.payment.method')}>
        <Select options={PAYMENT_METHODS.map((value) => ({ value, label: t(`money.method.${value}`) }))} />
      </Form.Item>
      <Form.Item name="reference" label={t('money.payment.reference')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="day" label={dayLabel} rules={required}>
        <Input type="date" />
      </Form.Item>
    </FormDialog>
  );
}
