import { CURRENCIES, releaseLines } from './release-lines';
import { asinsIn, wrongAsins } from './scope-text';

describe('ASINs that a person types', () => {
  it('may be parted by spaces, lines and commas of either language, and count once', () => {
    expect(asinsIn(' b0testcase,B0DEMO0001，\nB0DEMO0002、B0TESTCASE ')).toEqual([
      'B0TESTCASE',
      'B0DEMO0001',
      'B0DEMO0002',
    ]);
    expect(asinsIn('  ')).toEqual([]);
  });

  it('have ten letters or digits', () => {
    expect(wrongAsins(['B0TESTCASE', 'B0TEST', 'B0TESTCASE1', '7301234567'])).toEqual([
      'B0TEST',
      'B0TESTCASE1',
    ]);
  });
});

describe('amounts of a release', () => {
  it('are minor units of their currency', () => {
    expect(
      releaseLines([
        { currency: 'USD', amount: '1,234.50' },
        { currency: 'JPY', amount: '-5' },
      ]),
    ).toEqual([
      { currency: 'USD', minor: '123450' },
      { currency: 'JPY', minor: '-5' },
    ]);
  });

  it('are none while a line lacks its amount or its currency', () => {
    expect(releaseLines([{ currency: 'USD', amount: 'x' }])).toBeNull();
    expect(releaseLines([{ amount: '1' }])).toBeNull();
  });

  it('are offered in the currencies of the marketplaces and in yuan', () => {
    expect(CURRENCIES).toEqual(expect.arrayContaining(['USD', 'EUR', 'GBP', 'JPY', 'CNY']));
    expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length);
  });
});
