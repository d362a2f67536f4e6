import type { ReconciliationView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { EmptyState } from '../../shared/components/empty-state';
import { Loaded } from '../../shared/components/loaded';
import { LoadMore } from '../../shared/lists/load-more';
import { Pill } from '../../shared/components/pill';
import { StackTable } from '../../shared/lists/stack-table';
import { useLocale, useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan, useSession } from '../../shared/session';
import { formatMoney } from '../../shared/words/money';
import { reconciliationsQuery, useReconcile } from './payments.queries';
import './payments.css';

/** What the daily comparison with the payment provider found. */
export function ReconciliationPanel() {
  const t = useT();
  const can = useCan();
  const report = useReport();
  const query = useInfiniteQuery(reconciliationsQuery);
  const compare = useReconcile();
  const now = can('invoice:approve') ? (
    <Button
      loading={compare.isPending}
      onClick={() =>
        compare.mutate(undefined, {
          onSuccess: () => report.success(t('payments.reconcile.done')),
          onError: report.failure,
        })
      }
    >
      {t('payments.reconcile.now')}
    </Button>
  ) : null;
  return (
    <div className="payments">
      <p className="quiet">{t('payments.reconcile.hint')}</p>
      <Loaded query={query}>
        {({ pages }) => {
          const items = pages.flatMap((one) => one.items);
          return items.length === 0 ? (
            <EmptyState title={t('payments.reconcile.none')} action={now} />
          ) : (
            <>
              <div className="payments-buttons">{now}</div>
              {items.map((one) => (
                <Comparison key={one.id} one={one} />
              ))}
              <LoadMore query={query} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

function Comparison({ one }: { readonly one: ReconciliationView }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const words = { compared: String(one.compared), mended: String(one.mended) };
  return (
    <section className="payments-card" aria-label={formatInstant(one.comparedAt, locale, zone)}>
      <div className="payments-head">
        <strong>{formatInstant(one.comparedAt, locale, zone)}</strong>
        <Pill tone={one.differing === 0 ? 'success' : 'danger'}>
          {one.differing === 0
            ? t('payments.reconcile.equal')
            : t('payments.reconcile.differing', { count: one.differing })}
        </Pill>
        <span className="quiet">{t('payments.reconcile.compared', words)}</span>
      </div>
      {one.mismatches.length === 0 ? null : <Differences mismatches={one.mismatches} />}
    </section>
  );
}

type Mismatch = ReconciliationView['mismatches'][number];

function Differences({ mismatches }: { readonly mismatches: readonly Mismatch[] }) {
  const t = useT();
  const locale = useLocale();
  const shown = (seen: Mismatch['ours']): string =>
    seen === null
      ? '–'
      : [
          seen.state,
          seen.currency ? formatMoney({ currency: seen.currency, minor: seen.amountMinor }, locale) : '',
        ]
          .filter(Boolean)
          .join(' · ');
  return (
    <StackTable
      caption={t('payments.reconcile.differences')}
      rows={mismatches}
      rowKey={({ objectId, kind }) => `${objectId} ${kind}`}
      columns={[
        {
          key: 'kind',
          title: t('payments.reconcile.kind'),
          cell: (one) => t(`payments.mismatch.${one.kind}`),
        },
        {
          key: 'object',
          title: t('payments.reconcile.object'),
          cell: (one) => <span className="payments-hash">{one.objectId}</span>,
        },
        { key: 'ours', title: t('payments.reconcile.ours'), cell: (one) => shown(one.ours) },
        { key: 'theirs', title: t('payments.reconcile.theirs'), cell: (one) => shown(one.theirs) },
      ]}
    />
  );
}
