import type { AgingView } from '@overturn/contracts/admin';

interface AgingTotal {
  readonly currency: string;
  readonly totalMinor: string;
  readonly ledgerMinor: string;
  /** Invoices and ledger say the same. */
  readonly isTied: boolean;
}

/** What is owed in each currency beside what stands on the account `receivable`, in minor units. */
export function agingTotals(rows: AgingView['rows'], balances: AgingView['balances']): readonly AgingTotal[] {
  const ledger = new Map(
    balances
      .filter(({ account }) => account === 'receivable')
      .map((one) => [one.currency as string, one.minor]),
  );
  const currencies = [...new Set([...rows.map((row): string => row.currency), ...ledger.keys()])].sort();
  return currencies.map((currency) => {
    const totalMinor = rows
      .filter((row) => row.currency === currency)
      .reduce((sum, { total }) => sum + BigInt(total), 0n)
      .toString();
    const ledgerMinor = ledger.get(currency) ?? '0';
    return { currency, totalMinor, ledgerMinor, isTied: totalMinor === ledgerMinor };
  });
}
