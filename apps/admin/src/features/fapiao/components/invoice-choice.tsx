import type { InvoiceListView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useLocale, useT } from '../../../shared/i18n';
import { useMoney } from '../../../shared/money/money-text';
import { useDebounced } from '../../../shared/use-debounced';
import { inLanguage } from '../../../shared/words/bilingual';
import { billableInvoicesQuery } from '../api/fapiao.queries';

type Invoice = InvoiceListView['items'][number];

interface InvoiceChoiceProps {
  readonly value: Invoice | null;
  readonly onChange: (invoice: Invoice | null) => void;
}

/** Which invoice: found by its number, its case or its client. */
export function InvoiceChoice({ value, onChange }: InvoiceChoiceProps) {
  const t = useT();
  const locale = useLocale();
  const money = useMoney();
  const [q, setQ] = useState('');
  const { data, isFetching } = useQuery(billableInvoicesQuery(useDebounced(q, 300)));
  const items = data?.items ?? [];
  return (
    <Select
      id="fapiao-invoice"
      showSearch={{ filterOption: false, onSearch: setQ }}
      aria-label={t('finance.invoice')}
      placeholder={t('finance.invoices.search')}
      loading={isFetching}
      value={value?.id ?? null}
      onChange={(id: string | null) => onChange(items.find((one) => one.id === id) ?? null)}
      options={items.map((one) => ({
        value: one.id,
        label: `${one.number ?? ''} · ${inLanguage(one.clientName, locale)} · ${money(one.currency, one.totalMinor)}`,
      }))}
    />
  );
}
