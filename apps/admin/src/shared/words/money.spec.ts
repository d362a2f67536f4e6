import { formatMoney } from './money';

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
