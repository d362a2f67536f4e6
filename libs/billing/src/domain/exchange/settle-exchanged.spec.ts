import { CURRENCIES, crossed, type Currency } from '@overturn/kernel';
import fc from 'fast-check';
import {
  exchangedPaymentReceived,
  settleExchanged,
  worthInBase,
  type SettlingRates,
} from './settle-exchanged';

const worth = (currency: Currency, rate = '1') => ({ currency, rate });
const sumsOf = (postings: ReturnType<typeof exchangedPaymentReceived>) => {
  const sums = new Map<string, bigint>();
  for (const { currency = '', minor } of postings) sums.set(currency, (sums.get(currency) ?? 0n) + minor);
  return [...sums.values()];
};

describe('Money of another currency', () => {
  // 1,000.00 USD invoiced at 7.10, paid in CNY at 7.20: 7,200.00 came for what stood in the books with 7,100.00.
  const usd: SettlingRates = { paid: worth('CNY'), invoice: worth('USD', '7.2'), book: worth('USD', '7.1') };
  const open = { currency: 'USD', minor: 100_000n } as const;

  it.each([
    ['all of it, with a gain', { currency: 'CNY', minor: 720_000n }, usd, open, 100_000n, 10_000n],
    ['half of it', { currency: 'CNY', minor: 360_000n }, usd, open, 50_000n, 5_000n],
    ['all of it, with a loss', { currency: 'CNY', minor: 700_000n }, { ...usd, invoice: worth('USD', '7') }, open, 100_000n, -10_000n],
    [
      'all of it in yen, though a yen is worth more than the smallest unit',
      { currency: 'JPY', minor: 2_083n },
      { paid: worth('JPY', '0.048'), invoice: worth('CNY'), book: worth('CNY') },
      { currency: 'CNY', minor: 10_000n },
      10_000n,
      -2n,
    ],
    [
      'an invoice in dollars in euro, counted over the yuan',
      { currency: 'EUR', minor: 93_506n },
      { paid: worth('EUR', '7.7'), invoice: worth('USD', '7.2'), book: worth('USD', '7.1') },
      open,
      100_000n,
      9_996n,
    ],
  ] as const)('settles %s', (_what, paid, rates, owed, settlesMinor, gainMinor) => {
    expect(settleExchanged(paid, owed, rates)).toEqual({ ok: true, value: { settlesMinor, gainMinor } });
  });

  it('settles no more than is open, and not less than the smallest unit', () => {
    const codeOf = (minor: bigint, owed: bigint = open.minor) => {
      const result = settleExchanged({ currency: 'CNY', minor }, { ...open, minor: owed }, usd);
      return result.ok ? null : result.error.code;
    };
    expect(codeOf(720_010n)).toBe('BILLING.PAYMENT_TOO_LARGE');
    expect(codeOf(1n)).toBe('BILLING.EXCHANGE_TOO_SMALL');
    expect(codeOf(10n ** 15n, 10n ** 15n)).toBe(null);
  });

  const currency = fc.constantFrom(...CURRENCIES);
  const rate = fc
    .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 9_999_999_999 }))
    .map(([whole, part]) => `${whole}.${part.toString().padStart(10, '0')}`);
  const of = (one: Currency, found: string) => worth(one, one === 'CNY' ? '1' : found);

  it('is never worth more than a unit apart from what it settles, and every currency of its entry sums to zero', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(currency, currency, rate, rate, rate, amount, amount, (from, to, a, b, c, came, owed) => {
        fc.pre(from !== to);
        const rates = { paid: of(from, a), invoice: of(to, b), book: of(to, c) };
        const paid = { currency: from, minor: came };
        const result = settleExchanged(paid, { currency: to, minor: owed }, rates);
        if (!result.ok) return;
        const { settlesMinor, gainMinor } = result.value;
        expect(settlesMinor > 0n && settlesMinor <= owed).toBe(true);
        const settled = { currency: to, minor: settlesMinor };
        const back = crossed(settled, rates.invoice, rates.paid).minor;
        const unit = crossed({ currency: to, minor: 1n }, rates.invoice, rates.paid).minor + 1n;
        expect(back - came <= unit && came - back <= unit).toBe(true);
        expect(gainMinor).toBe(worthInBase(paid, rates.paid) - worthInBase(settled, rates.book));
        expect(sumsOf(exchangedPaymentReceived(paid, to, result.value)).every((sum) => sum === 0n)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
}); // prettier-ignore
