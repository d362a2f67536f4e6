import type { LedgerAccount } from '@overturn/kernel';

/** Codes of the Chinese chart of accounts until a firm gives its own; see docs/DOMAIN.md, "Fees". */
export const USUAL_ACCOUNT_CODES: Readonly<Record<LedgerAccount, string>> = {
  bank: '1002',
  provider_balance: '1012',
  receivable: '1122',
  expenses_advanced: '1221',
  disputed: '1221.01',
  client_credit: '2203',
  tax_payable: '2221',
  deposits_held: '2241',
  exchange_clearing: '3002',
  exchange_gain_loss: '6061',
  commission_payable: '2241.02',
  commission_expense: '6601',
  refunds_payable: '2241.01',
  revenue: '6001',
  bad_debt: '6701',
};
