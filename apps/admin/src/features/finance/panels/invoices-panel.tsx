import { ApiProblem } from '@overturn/ui';
import { INVOICE_STATES } from '@overturn/kernel/vocabulary';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { EmptyState } from '../../../shared/components/empty-state';
import { ErrorState } from '../../../shared/components/error-state';
import { LoadMore } from '../../../shared/components/load-more';
import { SearchAndState } from '../../../shared/components/search-and-state';
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
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const change = (next: Record<string, unknown>) =>
    void navigate({
      to: '/finance/$tab',
      params: { tab: 'invoices' },
      search: { ...parseInvoiceSearch({ ...search, ...next }) },
    });
  const content = () => {
    if (list.isPending) return <Skeleton active title={false} paragraph={{ rows: 8 }} />;
    if (list.isError && rows.length === 0)
      return <ErrorState problem={ApiProblem.of(list.error)} onRetry={() => void list.refetch()} />;
    if (rows.length === 0)
      return search.state || search.q ? (
        <EmptyState
          title={t('finance.invoices.noneFound')}
          action={<Button onClick={() => change({ state: [], q: '' })}>{t('cases.filter.clear')}</Button>}
        />
      ) : (
        <EmptyState title={t('finance.invoices.none')} />
      );
    return <InvoiceTable caption={t('finance.invoices.tab')} rows={rows} />;
  };
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
      {content()}
      <LoadMore query={list} />
    </>
  );
}
