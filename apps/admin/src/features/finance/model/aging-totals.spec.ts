import { agingTotals } from './aging-totals';

const row = (currency: 'CNY' | 'USD', total: string) => ({
  clientId: 'c',
  clientName: { zh: '甲', en: 'A' },
  currency,
  notDue: total,
  days1To30: '0',
  days31To60: '0',
  days61To90: '0',
  over90: '0',
  total,
});

describe('the sum of what is owed', () => {
  it('is told per currency and compared with the ledger', () => {
    const balances = [
      { account: 'receivable', currency: 'CNY', minor: '300' },
      { account: 'receivable', currency: 'USD', minor: '70' },
      { account: 'bank', currency: 'CNY', minor: '999' },
    ] as const;
    expect(agingTotals([row('CNY', '100'), row('CNY', '200'), row('USD', '50')], [...balances])).toEqual([
      { currency: 'CNY', totalMinor: '300', ledgerMinor: '300', isTied: true },
      { currency: 'USD', totalMinor: '50', ledgerMinor: '70', isTied: false },
    ]);
  });

  it('shows a currency that only the ledger knows', () => {
    const balances = [{ account: 'receivable', currency: 'CNY', minor: '1' } as const];
    expect(agingTotals([], balances)).toEqual([
      { currency: 'CNY', totalMinor: '0', ledgerMinor: '1', isTied: false },
    ]);
  });
});
