import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '../../../shared/components/empty-state';
import { Loaded } from '../../../shared/components/loaded';
import { StackTable } from '../../../shared/lists/stack-table';
import { useT } from '../../../shared/i18n';
import { useMoney } from '../../../shared/money/money-text';
import { forecastQuery } from '../api/finance.queries';
import { BaseTotal } from '../components/base-total';

const PPM_PER_PERCENT = 10_000;

/** What running cases are expected to bring, with how it is counted and from how many outcomes. */
export function ForecastPanel() {
  const t = useT();
  const money = useMoney();
  const query = useQuery(forecastQuery);
  return (
    <Loaded query={query}>
      {({ months, chancePpm, days, sample, isAssumed, base }) => (
        <>
          <p>{t('finance.forecast.definition')}</p>
          <p className="quiet">
            {t(isAssumed ? 'finance.forecast.assumed' : 'finance.forecast.own', {
              chance: Math.round(chancePpm / PPM_PER_PERCENT),
              days,
              sample,
            })}
          </p>
          {months.length === 0 ? (
            <EmptyState title={t('finance.forecast.none')} />
          ) : (
            <StackTable
              caption={t('finance.forecast.tab')}
              rows={months}
              rowKey={({ month, currency }) => `${month} ${currency}`}
              columns={[
                {
                  key: 'month',
                  title: t('finance.forecast.month'),
                  cell: (one) => one.month,
                  isTabular: true,
                },
                {
                  key: 'cases',
                  title: t('finance.forecast.cases'),
                  cell: (one) => one.cases,
                  isTabular: true,
                },
                {
                  key: 'fee',
                  title: t('finance.forecast.fee'),
                  cell: (one) => money(one.currency, one.feeMinor),
                  isTabular: true,
                },
                {
                  key: 'expected',
                  title: t('finance.forecast.expected'),
                  cell: (one) => <strong>{money(one.currency, one.expectedMinor)}</strong>,
                  isTabular: true,
                },
              ]}
            />
          )}
          <BaseTotal base={base} />
        </>
      )}
    </Loaded>
  );
}
