import { CurrencyField, MinorAmount, PositiveMinorAmount, RateField } from './money';

/** What people and scripts type into amounts; none of it is an amount of minor units. */
const NO_AMOUNTS: readonly unknown[] = [
  '', ' ', 'abc', '1e999', '1E5', '-0', '-1', '+1', '00', '007', '1.0', '0.1', '.5', '1.', '1,000', '1 000', '１２３', '٣', '一百',
  '0x10', '0b1', '0o7', 'NaN', 'Infinity', '-Infinity', 'null', 'undefined', 'true', '1n', '1_000', '$1', '1USD', '1元', '1%', '１',
  '1\n', '1\u0000', '\u200b1', '1\u200b', '²', '½', '1/2', '1;drop table', "1'--", '1234567890123456', '9'.repeat(400),
  '0.00000000000000000001', '99999999999999999999', 1, 0, -0, 1.5, 1e999, Number.NaN, 10n, true, null, undefined, [], ['1'], {}, { minor: '1' },
]; // prettier-ignore

const codesOf = (schema: typeof MinorAmount, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message);

describe('An amount that somebody gives', () => {
  it.each(NO_AMOUNTS.map((value) => [value]))('is none: %j', (value) => {
    expect(codesOf(MinorAmount, value)).toEqual(['NOT_AN_AMOUNT']);
    expect(codesOf(PositiveMinorAmount, value)).toEqual(['NOT_AN_AMOUNT']);
  });

  it('is digits of minor units, and zero only where zero makes sense', () => {
    for (const digits of ['1', '10', '999999999999999']) {
      expect(MinorAmount.parse(digits)).toBe(digits);
      expect(PositiveMinorAmount.parse(digits)).toBe(digits);
    }
    expect(MinorAmount.parse('0')).toBe('0');
    expect(codesOf(PositiveMinorAmount, '0')).toEqual(['NOT_AN_AMOUNT']);
  });

  it.each(['usd', 'US', 'XXX', 'BTC', '', 'USD ', 'ＵＳＤ', '__proto__', 1, null])(
    'is in a currency that the product counts in, not %j',
    (value) => {
      expect(CurrencyField.safeParse(value).success).toBe(false);
    },
  );

  it.each([
    '',
    '0',
    '0.0',
    '-1',
    '1e3',
    '7,1',
    '7.',
    '.7',
    '01.5',
    '1.12345678901',
    '７.1',
    'NaN',
    7.1,
    null,
  ])('is exchanged at a rate, not at %j', (value) => {
    expect(RateField.safeParse(value).success).toBe(false);
  });
  it('is exchanged at a rate with up to ten decimals', () => {
    for (const rate of ['7', '7.1234', '0.0487650001', '149.5']) expect(RateField.parse(rate)).toBe(rate);
  });
});
