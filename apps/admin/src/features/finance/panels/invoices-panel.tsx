import { INVOICE_STATES } from '@overturn/kernel/vocabulary';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState } from '../../../shared/components/empty-state';
import { Pages } from '../../../shared/lists/pages';
import { SearchAndState } from '../../../shared/lists/search-and-state';
import { useT } from '../../../shared/i18n';
import { invoiceListQuery } from '../api/finance.queries';
import { InvoiceTable } from '../components/invoice-table';
import { parseInvoiceSearch } from '../model/invoice-search';

/** Every invoice of the firm, the newest first, by state. */
export function InvoicesPanel() {
  const t = useT();
  const navigate = useNavigate();
  const search = parseInvoiceSearch(useSearch({ strict: false }));
  const list = useInfiniteQuery(invoiceListQuery(search));
  const change = (next: Record<string, unknown>) =>
    void navigate({
      to: '/finance/$tab',
      params: { tab: 'invoices' },
      search: { ...parseInvoiceSearch({ ...search, ...next }) },
    });
  return (
    <>
      <search className="finance-filter">
        <SearchAndState
          searchLabel={t('finance.invoices.search')}
          search={search}
          states={INVOICE_STATES.map((value) => ({ value, label: t(`money.invoiceState.${value}`) }))}
          onChange={change}
        />
      </search>
      <Pages
        query={list}
        none={
          search.state || search.q ? (
            <EmptyState
              title={t('finance.invoices.noneFound')}
              action={<Button onClick={() => change({ state: [], q: '' })}>{t('cases.filter.clear')}</Button>}
            />
          ) : (
            <EmptyState title={t('finance.invoices.none')} />
          )
        }
      >
        {(rows) => <InvoiceTable caption={t('finance.invoices.tab')} rows={rows} />}
      </Pages>
    </>
  );
}
