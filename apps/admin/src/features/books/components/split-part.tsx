import type { BankLinesView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { useLocale, useT } from '../../../shared/i18n';
import { AmountField } from '../../../shared/money/amount-field';
import { useMoney } from '../../../shared/money/money-text';
import { useDebounced } from '../../../shared/use-debounced';
import { inLanguage } from '../../../shared/words/bilingual';
import { minorOf, typedOf } from '../../../shared/words/money';

type BankLine = BankLinesView['items'][number];

export interface PartInput {
  readonly invoiceId?: string;
  readonly amount?: string;
}

const SHOWN_INVOICES = 50;

/** What the parts leave of a transfer, in minor units; below zero when they are more than it. */
export const leftOf = (line: BankLine, parts: readonly (PartInput | undefined)[]): bigint =>
  parts.reduce(
    (left, part) => left - BigInt(minorOf(part?.amount ?? '', line.currency) ?? '0'),
    BigInt(line.openMinor),
  );

/** The invoice that a part of a transfer pays, found by its number, case or client, and how much of it. */
export function SplitPart({ name, line }: { readonly name: number; readonly line: BankLine }) {
  const t = useT();
  const locale = useLocale();
  const money = useMoney();
  const form = Form.useFormInstance<{ parts: PartInput[] }>();
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
  const invoices = open.data?.items ?? [];
  /** What is open of the invoice, or what is left of the transfer when that is less; what was typed stays. */
  const suggestAmount = (invoiceId: string) => {
    const chosen = invoices.find(({ id }) => id === invoiceId);
    const place = ['parts', name, 'amount'] as const;
    if (chosen?.currency !== line.currency || form.getFieldValue([...place])) return;
    const left = leftOf(line, form.getFieldValue('parts') as PartInput[]);
    const due = BigInt(chosen.openMinor);
    const amount = left < due ? left : due;
    if (amount > 0n) form.setFieldValue([...place], typedOf(amount.toString(), line.currency));
  };
  return (
    <>
      <Form.Item
        name={[name, 'invoiceId']}
        label={t('bank.splitInvoice', { n: name + 1 })}
        rules={[{ required: true, message: t('shared.required') }]}
      >
        <Select
          showSearch={{ filterOption: false, onSearch: setSought }}
          placeholder={t('bank.splitSearch')}
          loading={open.isFetching}
          onChange={suggestAmount}
          options={invoices.map((one) => ({
            value: one.id,
            label: `${one.number ?? ''} · ${money(one.currency, one.openMinor)} · ${inLanguage(one.clientName, locale)}`,
          }))}
        />
      </Form.Item>
      <AmountField
        name={[name, 'amount']}
        label={t('bank.splitAmount', { n: name + 1 })}
        currency={line.currency}
      />
    </>
  );
}
