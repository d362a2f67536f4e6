import fc from 'fast-check';
import { plainAmount } from '@overturn/kernel';
import { guessMapping, type BankMapping } from './bank-mapping';
import { dayOfCell, minorOfCell, readLines, type RawRow } from './read-lines';

const HEAD = ['交易日期', '贷方发生额', '对方户名', '附言', '交易流水号'];
const mapping: BankMapping = {
  headLine: 1,
  date: '交易日期',
  amount: '贷方发生额',
  counterparty: '对方户名',
  remark: '附言',
  bankReference: '交易流水号',
  dateFormat: 'ymd',
  currency: 'CNY',
};
const file = (...rows: readonly (readonly string[])[]): RawRow[] =>
  [HEAD, ...rows].map((cells, index) => ({ line: index + 1, cells }));
const row = (...own: readonly string[]) => [own[0] ?? '2026-11-20', own[1] ?? '8,000.00', own[2] ?? '深圳某公司', own[3] ?? 'INV-2026-0001', own[4] ?? '']; // prettier-ignore

describe('A bank’s amount', () => {
  it.each([
    ['8000', 'CNY', 800_000n],
    ['8,000.50', 'CNY', 800_050n],
    ['+8000.5', 'CNY', 800_050n],
    ['-8000', 'CNY', -800_000n],
    ['="8000.00"', 'CNY', 800_000n],
    ["'8000\t", 'CNY', 800_000n],
    ['¥8,000.00', 'CNY', 800_000n],
    ['8000.00', 'JPY', 8_000n],
    ['1.234', 'KWD', 1_234n],
    ['8000.001', 'CNY', null],
    ['80,00', 'CNY', null],
    ['８０００', 'CNY', null],
    ['1e9', 'CNY', null],
    ['8000 CNY', 'CNY', null],
    ['', 'CNY', null],
    ['99999999999999999999', 'CNY', null],
  ] as const)('%j in %s', (cell, currency, expected) => {
    expect(minorOfCell(cell, currency)).toBe(expected);
  });

  it('is read back as it was written, in every currency', () => {
    const minor = fc.bigInt({ min: 0n, max: 10n ** 14n });
    fc.assert(
      fc.property(minor, fc.constantFrom('CNY', 'JPY', 'KWD', 'USD'), (given, currency) => {
        expect(minorOfCell(plainAmount({ currency, minor: given }), currency)).toBe(given);
      }),
    );
  });
});

describe('A bank’s day', () => {
  it.each([
    ['2026-11-20', 'ymd', '2026-11-20'],
    ['20261120', 'ymd', '2026-11-20'],
    ['2026/1/5 10:11:12', 'ymd', '2026-01-05'],
    ['2026年11月20日', 'ymd', '2026-11-20'],
    ['05.01.2026', 'dmy', '2026-01-05'],
    ['1/5/2026', 'mdy', '2026-01-05'],
    ['2026-02-29', 'ymd', null],
    ['2028-02-29', 'ymd', '2028-02-29'],
    ['0000-00-00', 'ymd', null],
    ['昨天', 'ymd', null],
  ] as const)('%j as %s', (cell, format, expected) => {
    expect(dayOfCell(cell, format)).toBe(expected);
  });
});

describe('A statement', () => {
  it('gives the money that came in, and counts what went out', () => {
    const { entries, outgoing, faults } = readLines(file(row(), row('2026-11-21', '', '电费'), row('2026-11-21', '-5')), mapping);
    expect(entries).toMatchObject([{ line: 2, bookedOn: '2026-11-20', amountMinor: 800_000n, counterparty: '深圳某公司' }]);
    expect([outgoing, faults]).toEqual([2, []]);
  }); // prettier-ignore

  it('names every bad row by its line and column', () => {
    const rows = file(row(), row('31.12.2026'), row('2026-11-20', 'acht'), ['2026-11-20', '5']);
    expect(readLines(rows, mapping).faults).toEqual([
      { line: 3, fault: 'date', column: '交易日期' },
      { line: 4, fault: 'amount', column: '贷方发生额' },
      { line: 5, fault: 'cells', column: '贷方发生额' },
    ]);
  });

  it('says which column is not there', () => {
    expect(readLines(file(row()), { ...mapping, remark: '用途' }).faults).toEqual([
      { line: 1, fault: 'column', column: '用途' },
    ]);
  });

  it('tells equal transfers of a day apart by their order, and the same number of the bank once', () => {
    const same = readLines(file(row(), row()), mapping).entries.map(({ fingerprint }) => fingerprint);
    expect(new Set(same).size).toBe(2);
    const again = readLines(file(row(), row(), row()), mapping).entries.map(({ fingerprint }) => fingerprint);
    expect(again.slice(0, 2)).toEqual(same);
    const numbered = row('2026-11-20', '8', '某', '', 'T1');
    expect(readLines(file(numbered, numbered), mapping)).toMatchObject({ entries: [{}], repeated: 1 });
  });

  it('lets its columns be guessed, also below a preamble', () => {
    expect(guessMapping([['招商银行'], ['账号', '6225'], HEAD], 'CNY')).toEqual({ ...mapping, headLine: 3 });
    expect(guessMapping([['a', 'b']], 'CNY')).toBeNull();
  });
});
