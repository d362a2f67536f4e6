import type { BankLinesView } from '@overturn/contracts/admin';
import { Button, Form } from 'antd';
import { api } from '../../../shared/api';
import { FormDialog } from '../../../shared/dialogs/form-dialog';
import { useFormProblem } from '../../../shared/form-problem';
import { useT } from '../../../shared/i18n';
import { useMoney } from '../../../shared/money/money-text';
import { useReport } from '../../../shared/report';
import { minorOf } from '../../../shared/words/money';
import { useBankChange } from '../api/bank.queries';
import { SplitPart, leftOf, type PartInput } from './split-part';

type BankLine = BankLinesView['items'][number];
interface SplitInput {
  readonly parts: readonly PartInput[];
}

const MOST_PARTS = 20;
const WIDTH = 680;

/** One transfer for several invoices: the parts sum to what is open of it, and each is a payment of its own. */
export function SplitDialog({ line, onClose }: { readonly line: BankLine; readonly onClose: () => void }) {
  const t = useT();
  const money = useMoney();
  const report = useReport();
  const [form] = Form.useForm<SplitInput>();
  const problem = useFormProblem(form);
  const match = useBankChange((parts: { readonly invoiceId: string; readonly amountMinor: string }[]) =>
    api.matchBankLine({ params: { lineId: line.id }, body: { parts } }),
  );
  const submit = ({ parts }: SplitInput) =>
    match.mutate(
      parts.map(({ invoiceId = '', amount = '' }) => ({
        invoiceId,
        amountMinor: minorOf(amount, line.currency) ?? '',
      })),
      {
        onSuccess: () => {
          report.success(t('bank.recorded'));
          onClose();
        },
        onError: problem.show,
      },
    );
  return (
    <FormDialog
      form={form}
      width={WIDTH}
      title={t('bank.split')}
      hint={t('bank.splitHint', { amount: money(line.currency, line.openMinor) })}
      initialValues={{ parts: [{}, {}] }}
      isSaving={match.isPending}
      problem={problem.text}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.List name="parts">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="books-part">
                <SplitPart name={name} line={line} />
                {fields.length > 1 ? (
                  <Form.Item>
                    <Button aria-label={t('bank.splitRemove', { n: name + 1 })} onClick={() => remove(name)}>
                      ×
                    </Button>
                  </Form.Item>
                ) : null}
              </div>
            ))}
            <Button disabled={fields.length >= MOST_PARTS} onClick={() => add({})}>
              {t('bank.splitAdd')}
            </Button>
          </>
        )}
      </Form.List>
      <Form.Item noStyle shouldUpdate>
        {() => <Sum line={line} parts={(form.getFieldsValue() as Partial<SplitInput>).parts ?? []} />}
      </Form.Item>
    </FormDialog>
  );
}

/** How far the parts are from the transfer. */
function Sum({ line, parts }: { readonly line: BankLine; readonly parts: SplitInput['parts'] }) {
  const t = useT();
  const money = useMoney();
  const left = leftOf(line, parts);
  const amount = money(line.currency, (left < 0n ? -left : left).toString());
  return (
    <p role="status" className="quiet">
      {left === 0n ? t('bank.splitEven') : t(left > 0n ? 'bank.splitLeft' : 'bank.splitOver', { amount })}
    </p>
  );
}
