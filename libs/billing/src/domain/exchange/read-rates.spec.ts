import { readRates } from './read-rates';

const rowsOf = (text: string) =>
  text.split('\n').map((one, index) => ({ line: index + 1, cells: one.split(',') }));

describe('A file of rates', () => {
  it('is read by its head, in either language and any order', () => {
    const entry = { day: '2026-11-20', currency: 'USD', rate: '7.1024' };
    expect(readRates(rowsOf('日期,货币,汇率\n2026-11-20,usd,7.1024\n')).entries).toEqual([entry]);
    expect(readRates(rowsOf('Rate,Currency,Date\n7.1024,USD,2026/11/20')).entries).toEqual([entry]);
  });

  it.each([
    ['no head', '2026-11-20,USD,7.1', 1, 'head'],
    ['no day', '日期,货币,汇率\n2026-02-30,USD,7.1', 2, 'day'],
    ['an unknown currency', '日期,货币,汇率\n2026-11-20,XXX,7.1', 2, 'currency'],
    ['the base currency', '日期,货币,汇率\n2026-11-20,CNY,1', 2, 'currency'],
    ['no rate', '日期,货币,汇率\n2026-11-20,USD,7e1', 2, 'rate'],
    ['a rate of nothing', '日期,货币,汇率\n2026-11-20,USD,0', 2, 'rate'],
    ['the same day twice', '日期,货币,汇率\n2026-11-20,USD,7.1\n2026-11-20,USD,7.2', 3, 'twice'],
  ])('with %s names the line', (_what, text, line, fault) => {
    expect(readRates(rowsOf(text)).faults).toEqual([{ line, fault }]);
  });
});
