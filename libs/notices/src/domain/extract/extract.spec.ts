import { foldText } from '../text/notice-text';
import { findAmounts, minorUnits } from './amounts';
import { findCalendarDates } from './calendar-dates';
import { findAsins, findMerchantTokens, findOrderIds } from './identifiers';
import { findAttemptsLeft, findSellerNames } from './people-and-attempts';
import { findStatedDeadlines } from './stated-deadlines';

const amounts = (text: string, language: 'en' | 'zh' | 'de' | 'ja' = 'en') =>
  findAmounts(foldText(text), language, null).map(({ value }) => `${value.minor} ${value.currency}`);
const dates = (text: string, marketplace: 'US' | 'UK' | 'DE' | 'JP' | null = null) =>
  findCalendarDates(foldText(text).folded, marketplace).map(({ date }) => date);
const deadlines = (text: string) => {
  const folded = foldText(text);
  return findStatedDeadlines(folded, findCalendarDates(folded.folded, null)).deadlines.map(
    ({ about, value }) =>
      value.kind === 'on' ? `${about} on ${value.date}` : `${about} within ${value.amount} ${value.unit}`,
  );
};

describe('amounts of money', () => {
  it.each([
    ['$12,345.67', '1234567 USD'],
    ['USD 8,200.50', '820050 USD'],
    ['US$ 5', '500 USD'],
    ['£1,234', '123400 GBP'],
    ['€1.234,56', '123456 EUR'],
    ['1.234,56 €', '123456 EUR'],
    ['99,90 EUR', '9990 EUR'],
    ["CA$1'000.00", '100000 CAD'],
    ['KWD 12.345', '12345 KWD'],
    ['JPY 12,345', '12345 JPY'],
    ['1.2 万美元', '1200000 USD'],
    ['3万元', '3000000 CNY'],
    ['＄１００', '10000 USD'],
  ])('reads %s', (text, expected) => {
    expect(amounts(text)).toEqual([expected]);
  });

  it('takes ¥ for yen in Japanese and for yuan in Chinese', () => {
    expect(amounts('¥12,345', 'ja')).toEqual(['12345 JPY']);
    expect(amounts('¥12,345', 'zh')).toEqual(['1234500 CNY']);
  });

  it('leaves what is no amount of that currency', () => {
    expect(minorUnits('1.55', 0, 1n)).toBeNull();
    expect(minorUnits('1,23,456', 2, 1n)).toBeNull();
  });
});

describe('identifiers', () => {
  it('finds ASINs, ISBNs only where called ASIN, each once', () => {
    const text = foldText('ASIN: 0306406152, B0ABCDEF12 and b0abcdef12, XB0ABCDEF12, phone 0306406153');
    expect(findAsins(text).map(({ value }) => value)).toEqual(['0306406152', 'B0ABCDEF12']);
  });

  it('finds order ids, also with full-width digits and long dashes', () => {
    const text = foldText('112-3456789-0123456 １１２–３４５６７８９–０１２３４５７ 1112-3456789-0123456');
    expect(findOrderIds(text).map(({ value }) => value)).toEqual([
      '112-3456789-0123456',
      '112-3456789-0123457',
    ]);
  });

  it('finds a merchant token where it is called one', () => {
    expect(findMerchantTokens(foldText('Merchant token: A2EXAMPLE0REL1')).map(({ value }) => value)).toEqual([
      'A2EXAMPLE0REL1',
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['November 3, 2026', '2026-11-03'],
    ['3rd of November 2026', '2026-11-03'],
    ['3. November 2026', '2026-11-03'],
    ['03.11.2026', '2026-11-03'],
    ['2026/11/3', '2026-11-03'],
    ['2026年11月3日', '2026-11-03'],
    ['2026 年 11 月 3 日', '2026-11-03'],
    ['令和8年11月3日', '2026-11-03'],
    ['5. März 2026', '2026-03-05'],
  ])('reads %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('reads 03/11/2026 as the marketplace writes it', () => {
    expect(dates('03/11/2026', 'US')).toEqual(['2026-03-11']);
    expect(dates('03/11/2026', 'UK')).toEqual(['2026-11-03']);
  });

  it('leaves days that do not exist', () => {
    expect(dates('2026-02-30, 31 June 2026, 2026年13月1日')).toEqual([]);
  });
});

describe('stated deadlines', () => {
  it.each([
    ['Send it within 17 days.', 'respond within 17 days'],
    ['Please respond within the next 72 hours.', 'respond within 72 hours'],
    ['Please reply within seven (7) business days.', 'respond within 7 working_days'],
    ['You have 90 days to appeal.', 'appeal within 90 days'],
    ['请在 90 天内提出申诉。', 'appeal within 90 days'],
    ['请于十七天内回复。', 'respond within 17 days'],
    ['请在 3 个工作日内提交资料。', 'respond within 3 working_days'],
    ['72小时之内', 'unknown within 72 hours'],
    ['After 90 days you may request a disbursement of funds.', 'funds_request within 90 days'],
    ['90 天后，您可以申请发放资金。', 'funds_request within 90 days'],
    ['Antworten Sie innerhalb von 17 Tagen.', 'respond within 17 days'],
    ['7日以内に返信してください。', 'respond within 7 days'],
    ['Submit your appeal by December 10, 2026.', 'appeal on 2026-12-10'],
    ['请于 2026 年 12 月 10 日之前提交申诉。', 'appeal on 2026-12-10'],
    ['bis zum 15. Dezember 2026', 'unknown on 2026-12-15'],
    ['2026年12月1日までに提出してください。', 'respond on 2026-12-01'],
  ])('reads "%s"', (text, expected) => {
    expect(deadlines(text)).toEqual([expected]);
  });

  it.each([
    'Invoices issued in the last 365 days.',
    'A utility bill dated within 90 days.',
    '最近 90 天内的水电费账单',
    '提供 365 天内的发票',
    'Over the past 30 days you cancelled orders.',
    'We wrote on 3 November 2026.',
  ])('takes "%s" for no deadline', (text) => {
    expect(deadlines(text)).toEqual([]);
  });
});

describe('attempts and names', () => {
  it.each([
    ['You have one appeal left.', 1],
    ['This is your final opportunity to submit.', 1],
    ['您还有 2 次申诉机会。', 2],
    ['最后一次申诉', 1],
  ])('counts the attempts in "%s"', (text, expected) => {
    expect(findAttemptsLeft(foldText(text)).map(({ value }) => value)).toEqual([expected]);
  });

  it('finds the seller addressed, and no name in a greeting to anybody', () => {
    const names = (text: string) => findSellerNames(foldText(text)).map(({ value }) => value);
    expect(names('Dear Harbor Lane Goods,\nStore name: Harbor Lane')).toEqual([
      'Harbor Lane Goods',
      'Harbor Lane',
    ]);
    expect(names('Dear Seller,\nHello from Amazon,\n尊敬的卖家：')).toEqual([]);
    expect(names('尊敬的海港商贸有限公司：')).toEqual(['海港商贸有限公司']);
  });
});
