import { lazy } from 'react';
import type { FinanceTab } from '../../shared/parts/finance-tabs';

/** The tabs of the finance page, in this order; what it opens with comes first. */
export const FINANCE_TABS: readonly FinanceTab[] = [
  {
    key: 'waiting',
    label: 'finance.waiting.tab',
    needs: 'invoice:read',
    Panel: lazy(() =>
      import('../../features/finance/panels/waiting-panel').then((module) => ({
        default: module.WaitingPanel,
      })),
    ),
  },
  {
    key: 'receivables',
    label: 'finance.aging.tab',
    needs: 'invoice:read',
    Panel: lazy(() =>
      import('../../features/finance/panels/aging-panel').then((module) => ({ default: module.AgingPanel })),
    ),
  },
  {
    key: 'overdue',
    label: 'dunning.tab',
    needs: 'invoice:read',
    Panel: lazy(() =>
      import('../../features/dunning/overdue-panel').then((module) => ({ default: module.OverduePanel })),
    ),
  },
  {
    key: 'invoices',
    label: 'finance.invoices.tab',
    needs: 'invoice:read',
    Panel: lazy(() =>
      import('../../features/finance/panels/invoices-panel').then((module) => ({
        default: module.InvoicesPanel,
      })),
    ),
  },
  {
    key: 'fapiao',
    label: 'fapiao.tab',
    needs: 'invoice:read',
    Panel: lazy(() =>
      import('../../features/fapiao/panels/fapiao-panel').then((module) => ({ default: module.FapiaoPanel })),
    ),
  },
  {
    key: 'bank',
    label: 'bank.tab',
    needs: 'invoice:read',
    Panel: lazy(() =>
      import('../../features/books/panels/bank-panel').then((module) => ({ default: module.BankPanel })),
    ),
  },
  {
    key: 'ledger',
    label: 'finance.ledger.tab',
    needs: 'invoice:read',
    Panel: lazy(() =>
      import('../../features/finance/panels/ledger-panel').then((module) => ({
        default: module.LedgerPanel,
      })),
    ),
  },
  {
    key: 'forecast',
    label: 'finance.forecast.tab',
    needs: 'invoice:read',
    Panel: lazy(() =>
      import('../../features/finance/panels/forecast-panel').then((module) => ({
        default: module.ForecastPanel,
      })),
    ),
  },
  {
    key: 'reconciliation',
    label: 'payments.reconcile.tab',
    needs: 'invoice:read',
    Panel: lazy(() =>
      import('../../features/card-payments/reconciliation-panel').then((module) => ({
        default: module.ReconciliationPanel,
      })),
    ),
  },
  {
    key: 'exports',
    label: 'exports.tab',
    needs: 'invoice:read',
    Panel: lazy(() =>
      import('../../features/books/panels/exports-panel').then((module) => ({
        default: module.ExportsPanel,
      })),
    ),
  },
];
