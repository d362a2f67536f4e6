import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDay } from '@overturn/ui';
import { EmptyState } from '../../../shared/components/empty-state';
import { Loaded } from '../../../shared/components/loaded';
import { StackTable } from '../../../shared/lists/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { useMoney } from '../../../shared/money/money-text';
import { inLanguage } from '../../../shared/words/bilingual';
import { agingQuery } from '../api/finance.queries';
import { BaseTotal } from '../components/base-total';
import { agingTotals } from '../model/aging-totals';

const AGES = ['notDue', 'days1To30', 'days31To60', 'days61To90', 'over90', 'total'] as const;

/** Who owes what and how long it is overdue; per currency the sum is what stands on the ledger's receivable. */
export function AgingPanel() {
  const t = useT();
  const locale = useLocale();
  const money = useMoney();
  const query = useQuery(agingQuery);
  return (
    <Loaded query={query}>
      {({ rows, today, balances, base }) => (
        <>
          <p className="quiet">
            {t('finance.aging.hint', { on: formatDay(`${today}T12:00:00Z`, locale, 'UTC') })}
          </p>
          {rows.length === 0 ? (
            <EmptyState title={t('finance.aging.none')} />
          ) : (
            <StackTable
              caption={t('finance.aging.tab')}
              rows={rows}
              rowKey={(row) => `${row.clientId} ${row.currency}`}
              columns={[
                {
                  key: 'client',
                  title: t('finance.client'),
                  cell: (row) => (
                    <Link to="/clients/$clientId" params={{ clientId: row.clientId }}>
                      {inLanguage(row.clientName, locale)}
                    </Link>
                  ),
                },
                ...AGES.map((age) => ({
                  key: age,
                  title: t(`finance.aging.${age}`),
                  cell: (row: (typeof rows)[number]) => money(row.currency, row[age]),
                  isTabular: true,
                })),
              ]}
            />
          )}
          <ul className="finance-sums" aria-label={t('finance.aging.sums')}>
            {agingTotals(rows, balances).map(({ currency, totalMinor, ledgerMinor, isTied }) => (
              <li key={currency}>
                <strong className="tabular">{money(currency, totalMinor)}</strong>{' '}
                {isTied
                  ? t('finance.aging.tied')
                  : t('finance.aging.notTied', { ledger: money(currency, ledgerMinor) })}
              </li>
            ))}
          </ul>
          <BaseTotal base={base} />
        </>
      )}
    </Loaded>
  );
}
