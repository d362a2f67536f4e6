import { LEDGER_ACCOUNTS } from '@overturn/kernel/vocabulary';
import { formatDay } from '@overturn/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import { EmptyState } from '../../../shared/components/empty-state';
import { Pages } from '../../../shared/lists/pages';
import { Loaded } from '../../../shared/components/loaded';
import { useLocale, useT } from '../../../shared/i18n';
import { useCodeText } from '../../../shared/words/known-text';
import { useMoney } from '../../../shared/money/money-text';
import { agingQuery, ledgerQuery } from '../api/finance.queries';
import { LedgerTable } from '../components/ledger-table';
import { PeriodClosing } from '../components/period-closing';

/** How the accounts stand, every entry with the paper that it comes from, and closing a period. */
export function LedgerPanel() {
  const t = useT();
  const locale = useLocale();
  const money = useMoney();
  const codeText = useCodeText();
  const navigate = useNavigate();
  const search: { account?: unknown } = useSearch({ strict: false });
  const account = LEDGER_ACCOUNTS.find((one) => one === search.account) ?? null;
  const standing = useQuery(agingQuery);
  const list = useInfiniteQuery(ledgerQuery(account));
  const choose = (next: string | undefined) =>
    void navigate({
      to: '/finance/$tab',
      params: { tab: 'ledger' },
      search: next ? { account: next } : {},
    });
  return (
    <>
      <Loaded query={standing}>
        {({ balances, closedThrough, today }) => (
          <>
            <dl className="finance-balances" aria-label={t('finance.ledger.balances')}>
              {balances.map((one) => (
                <div key={`${one.account} ${one.currency}`}>
                  <dt>{codeText('finance.account', one.account)}</dt>
                  <dd className="tabular">{money(one.currency, one.minor)}</dd>
                </div>
              ))}
            </dl>
            <p className="quiet">
              {closedThrough === null
                ? t('finance.period.none')
                : t('finance.period.closed', {
                    on: formatDay(`${closedThrough}T12:00:00Z`, locale, 'UTC'),
                  })}
            </p>
            <PeriodClosing today={today} closedThrough={closedThrough} />
          </>
        )}
      </Loaded>
      <search className="finance-filter">
        <Select
          allowClear
          className="list-states"
          aria-label={t('finance.ledger.account')}
          placeholder={t('finance.ledger.anyAccount')}
          value={account}
          options={LEDGER_ACCOUNTS.map((value) => ({ value, label: codeText('finance.account', value) }))}
          onChange={choose}
        />
      </search>
      <Pages query={list} none={<EmptyState title={t('finance.ledger.none')} />}>
        {(rows) => <LedgerTable rows={rows} />}
      </Pages>
    </>
  );
}
