import { EvidenceFacts } from '@overturn/contracts/admin';
import { FACT_KINDS } from '@overturn/kernel/vocabulary';
import { FACT_FIELDS, factsOf, inputOf } from './facts-form';
import { salesOf, salesText } from './sales-text';

describe('The form of a paper’s facts', () => {
  it.each(FACT_KINDS)('of a kind that nobody has read is taken as it is: %s', (kind) => {
    const read = EvidenceFacts.safeParse(factsOf(kind, {}));
    expect(read.error?.issues ?? []).toEqual([]);
    expect(FACT_FIELDS[kind].length).toBeGreaterThan(1);
  });

  it('gives back what was written down, and drops lines that nobody filled in', () => {
    const facts = factsOf('invoice', {
      number: ' 0440 ',
      supplier: { name: '星灯', website: '' },
      lines: [{ asin: ' b0testcase ', quantity: 3, unit: 'carton' }, { unit: 'piece' }],
    });
    const kept = EvidenceFacts.parse(facts);
    expect(kept).toMatchObject({
      number: '0440',
      supplier: { name: '星灯', website: null },
      lines: [{ asin: 'B0TESTCASE', quantity: 3, unit: 'carton', piecesPerUnit: null }],
    });
    expect(factsOf('invoice', inputOf(kept))).toEqual(kept);
  });

  it('keeps apart what was not seen and what nobody has looked at', () => {
    const facts = EvidenceFacts.parse(factsOf('identity_document', { appearance: { isWhole: 'no' } }));
    expect(facts).toMatchObject({ appearance: { isWhole: false, isScreenshot: null } });
    expect(inputOf(facts)).toMatchObject({ appearance: { isWhole: 'no', isScreenshot: '' } });
  });
});

describe('Sales as they are pasted', () => {
  it.each([
    ['B0TESTCASE 120', [['B0TESTCASE', 120]]],
    [
      'ASIN,Units Ordered\nB0TESTCASE,"1,204"\nb0testcas2;7',
      [
        ['B0TESTCASE', 1204],
        ['B0TESTCAS2', 7],
      ],
    ],
    ['B0TESTCASE\t120\nB0TESTCASE\t5', [['B0TESTCASE', 125]]],
    ['商品 B0TESTCASE，销量：３０ 件', [['B0TESTCASE', 30]]],
    ['', []],
  ])('%j', (text, sales) => {
    expect(salesOf(text)).toEqual({
      sales: sales.map(([asin, quantity]) => ({ asin, quantity })),
      unread: [],
    });
  });

  it('name the lines that say no ASIN or no number, and are shown as they were', () => {
    expect(salesOf('B0TESTCASE\n台灯 12').unread).toEqual(['B0TESTCASE', '台灯 12']);
    expect(salesText([{ asin: 'B0TESTCASE', quantity: 120 }])).toBe('B0TESTCASE 120');
  });
});
