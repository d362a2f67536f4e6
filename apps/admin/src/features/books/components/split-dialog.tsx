import type { BankLinesView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { FormDialog } from '../../../shared/dialogs/form-dialog';
import { useFormProblem } from '../../../shared/form-problem';
import { useLocale, useT } from '../../../shared/i18n';
import { AmountField } from '../../../shared/money/amount-field';
import { useMoney } from '../../../shared/money/money-text';
import { useReport } from '../../../shared/report';
import { useDebounced } from '../../../shared/use-debounced';
import { inLanguage } from '../../../shared/words/bilingual';
import { minorOf } from '../../../shared/words/money';
import { useBankChange } from '../api/bank.queries';

type BankLine = BankLinesView['items'][number];
interface SplitInput {
  readonly parts: readonly { readonly invoiceId?: string; readonly amount?: string }[];
}

const MOST_PARTS = 20;
const SHOWN_INVOICES = 50;

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
              <div key={key} className="books-bar">
                <PartFields name={name} currency={line.currency} />
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

function PartFields({ name, currency }: { readonly name: number; readonly currency: string }) {
  const t = useT();
  const locale = useLocale();
  const money = useMoney();
  const [sought, setSought] = useState('');
  const q = useDebounced(sought, 300);
  const open = useQuery({
    queryKey: ['money', 'invoices', 'payable', q],
    queryFn: ({ signal }) =>
      api.listInvoices(
        {
          query: {
            state: ['issued', 'partly_paid', 'uncollectible'],
            limit: SHOWN_INVOICES,
            ...(q === '' ? {} : { q }),
          },
        },
        signal,
      ),
  });
  return (
    <>
      <Form.Item
        name={[name, 'invoiceId']}
        label={t('bank.splitInvoice', { n: name + 1 })}
        className="books-split-invoice"
        rules={[{ required: true, message: t('shared.required') }]}
      >
        <Select
          showSearch={{ filterOption: false, onSearch: setSought }}
          placeholder={t('bank.splitSearch')}
          loading={open.isFetching}
          options={(open.data?.items ?? []).map((one) => ({
            value: one.id,
            label: `${one.number ?? ''} · ${inLanguage(one.clientName, locale)} · ${money(one.currency, one.openMinor)}`,
          }))}
        />
      </Form.Item>
      <AmountField
        name={[name, 'amount']}
        label={t('bank.splitAmount', { n: name + 1 })}
        currency={currency}
      />
    </>
  );
}

/** How far the parts are from the transfer. */
function Sum({ line, parts }: { readonly line: BankLine; readonly parts: SplitInput['parts'] }) {
  const t = useT();
  const money = useMoney();
  const sum = parts.reduce(
    (total, part) =>
      total + BigInt(minorOf((part as typeof part | undefined)?.amount ?? '', line.currency) ?? '0'),
    0n,
  );
  const left = BigInt(line.openMinor) - sum;
  const amount = money(line.currency, (left < 0n ? -left : left).toString());
  return (
    <p role="status" className="quiet">
      {left === 0n ? t('bank.splitEven') : t(left > 0n ? 'bank.splitLeft' : 'bank.splitOver', { amount })}
    </p>
  );
}
