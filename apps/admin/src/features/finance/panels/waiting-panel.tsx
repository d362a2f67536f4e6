import type { WaitingMoneyView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { formatDay } from '@overturn/ui';
import { EmptyState } from '../../../shared/components/empty-state';
import { Loaded } from '../../../shared/components/loaded';
import { StackTable } from '../../../shared/components/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { CaseMoneyLink, useMoney } from '../../../shared/money/money-text';
import { waitingMoneyQuery } from '../api/finance.queries';
import { InvoiceTable } from '../components/invoice-table';

/** What waits for a second person, by what is to be done. */
export function WaitingPanel() {
  const t = useT();
  const query = useQuery(waitingMoneyQuery);
  return (
    <Loaded query={query}>
      {({ drafts, approved, payments }) =>
        drafts.length + approved.length + payments.length === 0 ? (
          <EmptyState title={t('finance.waiting.none')} />
        ) : (
          <div className="finance-queues">
            <Queue title={t('finance.waiting.approve')} count={drafts.length}>
              <InvoiceTable caption={t('finance.waiting.approve')} rows={drafts} />
            </Queue>
            <Queue title={t('finance.waiting.issue')} count={approved.length}>
              <InvoiceTable caption={t('finance.waiting.issue')} rows={approved} />
            </Queue>
            <Queue title={t('finance.waiting.confirm')} count={payments.length}>
              <Payments payments={payments} />
            </Queue>
          </div>
        )
      }
    </Loaded>
  );
}

interface QueueProps {
  readonly title: string;
  readonly count: number;
  readonly children: React.ReactNode;
}

function Queue({ title, count, children }: QueueProps) {
  return count === 0 ? null : (
    <section>
      <h2>
        {title} · {count}
      </h2>
      {children}
    </section>
  );
}

function Payments({ payments }: { readonly payments: WaitingMoneyView['payments'] }) {
  const t = useT();
  const locale = useLocale();
  const money = useMoney();
  return (
    <StackTable
      caption={t('finance.waiting.confirm')}
      rows={payments}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'case',
          title: t('finance.case'),
          cell: (one) => <CaseMoneyLink caseId={one.caseId}>{one.caseNumber}</CaseMoneyLink>,
        },
        {
          key: 'amount',
          title: t('money.amount'),
          cell: (one) => money(one.currency, one.amountMinor),
          isTabular: true,
        },
        {
          key: 'how',
          title: t('money.payment.reference'),
          cell: (one) => `${t(`money.method.${one.method}`)} · ${one.reference}`,
        },
        {
          key: 'day',
          title: t('money.payment.receivedOn'),
          cell: (one) => formatDay(`${one.receivedOn}T12:00:00Z`, locale, 'UTC'),
          isTabular: true,
        },
        { key: 'by', title: t('finance.recordedBy'), cell: (one) => one.recordedBy },
      ]}
    />
  );
}
