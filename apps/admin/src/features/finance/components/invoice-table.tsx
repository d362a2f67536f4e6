import type { InvoiceListView } from '@overturn/contracts/admin';
import { formatDay } from '@overturn/ui';
import { StackTable } from '../../../shared/lists/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { InvoiceState } from '../../../shared/money/invoice-state';
import { CaseMoneyLink, useMoney } from '../../../shared/money/money-text';
import { ClientAndCase } from '../../../shared/money/client-and-case';

interface InvoiceTableProps {
  readonly caption: string;
  readonly rows: readonly InvoiceListView['items'][number][];
}

/** Invoices of several cases; each leads to the money of its case, where it is acted on. */
export function InvoiceTable({ caption, rows }: InvoiceTableProps) {
  const t = useT();
  const locale = useLocale();
  const money = useMoney();
  const day = (on: string) => formatDay(`${on}T12:00:00Z`, locale, 'UTC');
  return (
    <StackTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'number',
          title: t('finance.invoice'),
          cell: (one) => (
            <CaseMoneyLink caseId={one.caseId}>
              {one.number ?? t(`money.invoiceKind.${one.kind}`)}
            </CaseMoneyLink>
          ),
        },
        {
          key: 'client',
          title: t('finance.client'),
          cell: (one) => <ClientAndCase of={one} />,
        },
        { key: 'state', title: t('money.state'), cell: (one) => <InvoiceState invoice={one} /> },
        {
          key: 'total',
          title: t('finance.total'),
          cell: (one) => money(one.currency, one.totalMinor),
          isTabular: true,
        },
        {
          key: 'open',
          title: t('finance.open'),
          cell: (one) => money(one.currency, one.openMinor),
          isTabular: true,
        },
        {
          key: 'due',
          title: t('finance.due'),
          cell: (one) => (one.dueOn === null ? '–' : day(one.dueOn)),
          isTabular: true,
        },
      ]}
    />
  );
}
