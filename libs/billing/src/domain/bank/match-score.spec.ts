import { likeness, suggestMatches, type MatchCandidate } from './match-score';

const invoice = (own: Partial<MatchCandidate> = {}): MatchCandidate => ({
  invoiceId: 'one',
  number: 'INV-2026-0001',
  caseNumber: '2026-0009',
  clientNames: ['深圳市星海科技有限公司', 'Shenzhen Xinghai Technology Co., Ltd.'],
  currency: 'CNY',
  openMinor: 800_000n,
  ...own,
});
const line = { currency: 'CNY', amountMinor: 800_000n, counterparty: '', remark: '' };

describe('A line of a bank suggests an invoice', () => {
  it.each([
    ['by its amount', {}, 40, ['amount']],
    ['by the number that was written, in any form', { amountMinor: 5n, remark: '付inv 2026 0001款' }, 45, ['part', 'number']],
    ['by amount and name', { counterparty: '深圳市星海科技有限公司' }, 70, ['amount', 'name']],
    ['by the name in full width', { counterparty: 'ＳＨＥＮＺＨＥＮ XINGHAI TECHNOLOGY CO LTD' }, 70, ['amount', 'name']],
    ['by everything', { counterparty: '星海科技', remark: 'INV-2026-0001 案件 2026-0009' }, 100, ['amount', 'number', 'case', 'name']],
  ])('%s', (_how, own, least, reasons) => {
    const [found] = suggestMatches({ ...line, ...own }, [invoice()]);
    expect(found?.score).toBeGreaterThanOrEqual(least);
    expect(found?.reasons).toEqual(expect.arrayContaining(reasons));
  }); // prettier-ignore

  it('takes the number of an invoice for no number of a case', () => {
    const [found] = suggestMatches({ ...line, remark: 'INV-2026-0009' }, [invoice()]);
    expect(found?.reasons).toEqual(['amount']);
    const [longer] = suggestMatches({ ...line, remark: 'INV-2026-00012' }, [invoice()]);
    expect(longer?.reasons).toEqual(['amount']);
  });

  it.each([
    ['of another currency', { currency: 'USD' }, {}],
    ['of which less is open', {}, { openMinor: 799_999n }],
    ['that only the name speaks for', { amountMinor: 5n, counterparty: '深圳市星海科技有限公司' }, {}],
  ])('never one %s', (_what, own, other) => {
    expect(suggestMatches({ ...line, ...own }, [invoice(other)])).toEqual([]);
  });

  it('puts the likeliest first, three at most', () => {
    const all = ['a', 'b', 'c', 'd'].map((invoiceId) =>
      invoice({ invoiceId, number: invoiceId === 'c' ? 'INV-2026-0033' : 'INV-2026-0044' }),
    );
    const found = suggestMatches({ ...line, remark: 'INV-2026-0033' }, all);
    expect(found.map(({ invoiceId }) => invoiceId)).toEqual(['c', 'a', 'b']);
  });

  it('compares names by pairs of letters', () => {
    expect(likeness('星海科技', '深圳市星海科技有限公司')).toBeGreaterThan(0.5);
    expect(likeness('', 'x')).toBe(0);
    expect(likeness('甲', '乙')).toBe(0);
  });
});
