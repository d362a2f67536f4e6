import { formatMoney, minorOf, typedOf } from './money';

describe('money as a person reads it', () => {
  it('has as many decimals as its currency', () => {
    expect(formatMoney({ currency: 'USD', minor: '123450' }, 'en')).toBe('$1,234.50');
    expect(formatMoney({ currency: 'JPY', minor: '1234' }, 'en')).toBe('¥1,234');
    expect(formatMoney({ currency: 'USD', minor: '5' }, 'en')).toBe('$0.05');
  });

  it('loses no cent of a large amount', () => {
    expect(formatMoney({ currency: 'USD', minor: '900719925474099301' }, 'en')).toBe(
      '$9,007,199,254,740,993.01',
    );
  });

  it('keeps the sign', () => {
    expect(formatMoney({ currency: 'EUR', minor: '-5' }, 'en')).toBe('-€0.05');
  });
});

describe('an amount that a person types', () => {
  it.each([
    ['1,234.50', 'USD', '123450'],
    ['1234.5', 'USD', '123450'],
    [' 12 ', 'EUR', '1200'],
    ['1,234', 'JPY', '1234'],
    ['-3.07', 'USD', '-307'],
    ['9007199254740993.01', 'USD', '900719925474099301'],
    ['0', 'USD', '0'],
  ])('%s in %s is %s', (typed, currency, minor) => {
    expect(minorOf(typed, currency)).toBe(minor);
  });

  it.each([
    ['12.345', 'USD'],
    ['1.5', 'JPY'],
    ['1,23', 'USD'],
    ['a lot', 'USD'],
    ['', 'USD'],
    ['1e5', 'USD'],
    ['99999999999999999', 'USD'],
  ])('%s is no amount in %s', (typed, currency) => {
    expect(minorOf(typed, currency)).toBeNull();
  });
});

describe('an amount that goes back into a field', () => {
  it.each([
    ['1000050', 'CNY', '10000.50'],
    ['1000000', 'CNY', '10000'],
    ['5', 'USD', '0.05'],
    ['1234', 'JPY', '1234'],
    ['1500', 'KWD', '1.500'],
  ])('%s of %s reads %s, which means the same', (minor, currency, typed) => {
    expect(typedOf(minor, currency)).toBe(typed);
    expect(minorOf(typed, currency)).toBe(minor);
  });
});
