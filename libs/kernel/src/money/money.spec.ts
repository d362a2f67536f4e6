import fc from 'fast-check';
import { CURRENCIES, MARKETPLACES, isCurrency, minorDigitsOf } from '../vocabulary';
import { exchanged, isRate, partOf, percentText, plainAmount, roundedQuotient, splitByWeights } from '.';
import { LARGEST_MINOR, writtenAmount } from './money';
import { WHOLE_PPM } from './shares';

const amount = fc.bigInt({ min: 0n, max: LARGEST_MINOR });
const signed = fc.bigInt({ min: -LARGEST_MINOR, max: LARGEST_MINOR });
const ppm = fc.integer({ min: 0, max: WHOLE_PPM });

describe('Currencies', () => {
  it('have the decimals that the locale data of the run time gives them', () => {
    for (const currency of CURRENCIES) {
      const format = new Intl.NumberFormat('en', { style: 'currency', currency });
      expect([currency, minorDigitsOf(currency)]).toEqual([
        currency,
        format.resolvedOptions().maximumFractionDigits,
      ]);
    }
  });

  it('hold those of every marketplace, and know what is none', () => {
    for (const { currency } of MARKETPLACES) expect(isCurrency(currency)).toBe(true);
    for (const word of ['usd', 'XYZ', 'constructor', '__proto__', '']) expect(isCurrency(word)).toBe(false);
  });
});

describe('An amount', () => {
  it.each([
    ['USD', 123450n, '1234.50', 'USD 1,234.50'],
    ['USD', -5n, '-0.05', 'USD -0.05'],
    ['JPY', 1234567n, '1234567', 'JPY 1,234,567'],
    ['KWD', 1234n, '1.234', 'KWD 1.234'],
    ['CNY', 0n, '0.00', 'CNY 0.00'],
    ['USD', LARGEST_MINOR, '92233720368547758.07', 'USD 92,233,720,368,547,758.07'],
  ] as const)('is written exactly: %s %s', (currency, minor, plain, written) => {
    expect(plainAmount({ currency, minor })).toBe(plain);
    expect(writtenAmount({ currency, minor })).toBe(written);
  });

  it.each([
    [1n, 2n, 1n],
    [1n, 3n, 0n],
    [2n, 3n, 1n],
    [-1n, 2n, -1n],
    [5n, 2n, 3n],
    [0n, 7n, 0n],
  ])('rounds %s / %s half up to %s', (numerator, denominator, rounded) => {
    expect(roundedQuotient(numerator, denominator)).toBe(rounded);
  });

  it('is never divided by nothing', () => {
    expect(() => roundedQuotient(1n, 0n)).toThrow(RangeError);
    expect(() => splitByWeights(1n, [0n, 0n])).toThrow(RangeError);
    expect(() => splitByWeights(1n, [2n, -1n])).toThrow(RangeError);
  });

  it('loses half a minor unit at most to a percentage, and nothing to the whole', () => {
    fc.assert(
      fc.property(signed, ppm, (minor, share) => {
        const doubled = 2n * (partOf(minor, share) * BigInt(WHOLE_PPM) - minor * BigInt(share));
        expect(doubled <= BigInt(WHOLE_PPM) && doubled >= -BigInt(WHOLE_PPM)).toBe(true);
        expect(partOf(minor, WHOLE_PPM)).toBe(minor);
        expect(partOf(minor, 0)).toBe(0n);
      }),
      { numRuns: 2_000 },
    );
  });

  it('splits into parts that add up to it, each within one unit of its share', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 1_000_000n }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(signed, weights, (minor, shares) => {
        const total = shares.reduce((sum, share) => sum + share, 0n);
        fc.pre(total > 0n);
        const parts = splitByWeights(minor, shares);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(minor);
        parts.forEach((part, index) => {
          const off = part * total - minor * (shares[index] ?? 0n);
          expect(off < total && off > -total).toBe(true);
        });
      }),
      { numRuns: 2_000 },
    );
    expect(splitByWeights(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(splitByWeights(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n]);
  });

  it.each([
    [80_000, '8'],
    [62_500, '6.25'],
    [1, '0.0001'],
    [1_000_000, '100'],
    [0, '0'],
  ])('writes %s parts per million as %s %%', (share, text) => {
    expect(percentText(share)).toBe(text);
  });
});

describe('An exchange', () => {
  it.each([
    ['USD', 100n, '7.1234', 'CNY', 712n],
    ['JPY', 10_000n, '0.048765', 'CNY', 48_765n],
    ['USD', 1n, '149.5', 'JPY', 1n],
    ['USD', 1n, '149.4', 'JPY', 1n],
    ['USD', 12_345n, '0.30712', 'KWD', 37_914n],
    ['KWD', 1_500n, '3.2568', 'USD', 489n],
  ] as const)('%s %s at %s is %s %s', (from, minor, rate, to, expected) => {
    expect(exchanged({ currency: from, minor }, { from, to, rate })).toEqual({
      currency: to,
      minor: expected,
    });
  });

  it.each(['', '0', '0.0', '00.1', '-1', '1e5', '7,12', '.5', '7.', '1.12345678901', '７.1', 'NaN'])(
    'takes no %j for a rate',
    (rate) => {
      expect(isRate(rate)).toBe(false);
      expect(() => exchanged({ currency: 'USD', minor: 1n }, { from: 'USD', to: 'CNY', rate })).toThrow(
        RangeError,
      );
    },
  );

  it('is of the currency it is of', () => {
    const rate = { from: 'USD', to: 'CNY', rate: '7' } as const;
    expect(() => exchanged({ currency: 'EUR', minor: 1n }, rate)).toThrow(RangeError);
  });

  it('at a rate of one changes nothing', () => {
    fc.assert(
      fc.property(amount, (minor) => {
        expect(exchanged({ currency: 'USD', minor }, { from: 'USD', to: 'EUR', rate: '1.0' }).minor).toBe(
          minor,
        );
      }),
    );
  });
});
