import { comparing } from '@overturn/clients';
import { EVIDENCE_RULES, type EvidenceKind, type NoticeKind } from '@overturn/kernel';
import { NO_PARTICULARS, type EvidenceFacts, type JudgedFile } from '../facts/evidence-facts';
import type { JudgingWorld, RuleExample } from './evidence-rule';
import { judgeEvidence, verdictIdentity } from './judge-evidence';
import { bill, invoice, letter } from './rule-examples';
import { SHIPPED_RULES } from './shipped-rules';

const KIND_OF: Partial<Record<EvidenceFacts['kind'], EvidenceKind>> = {
  retraction: 'mail',
  proof_of_delivery: 'tracking',
};
const file = (facts: EvidenceFacts, change: Partial<JudgedFile> = {}): JudgedFile => ({
  id: 'file-1',
  kind: KIND_OF[facts.kind] ?? (facts.kind as EvidenceKind),
  mediaType: 'image/png',
  sizeBytes: 20_000,
  facts,
  isSetAside: false,
  ...change,
});
const world = (change: Partial<JudgingWorld> = {}): JudgingWorld => ({
  noticeKinds: ['inauthentic'],
  noticeDays: ['2026-11-20'],
  today: ['2026-11-26'],
  compare: comparing,
  ...change,
  particulars: {
    ...NO_PARTICULARS,
    sellerName: '深圳市海蓝贸易有限公司',
    sellerAddress: '浙江省杭州市西湖区凤起路12号3幢502室',
    brand: 'Stellux',
    ...change.particulars,
  },
});
const judged = (files: readonly JudgedFile[], change: Partial<JudgingWorld>, rule: string) =>
  judgeEvidence(files, world(change)).verdicts.filter((one) => one.rule === rule);
const sold = (quantity: number) => ({ ...world().particulars, sales: [{ asin: 'B0TESTCASE', quantity }] });

describe('Every rule of evidence', () => {
  it('is in the book once, with a source, an example that passes and one that fails', () => {
    expect(SHIPPED_RULES.map(({ id }) => id)).toEqual([...EVIDENCE_RULES]);
    for (const { source, examples } of SHIPPED_RULES) {
      expect(source.url).toMatch(/^https:\/\//);
      expect(new Set(examples.map(({ outcome }) => outcome))).toEqual(new Set(['pass', 'fail']));
    }
  });

  const examples = SHIPPED_RULES.flatMap(({ id, examples: all }) =>
    all.map((one): [string, string, RuleExample] => [id, one.zh, one]),
  );
  it.each(examples)('%s: %s', (rule, _words, { facts, mediaType, particulars, outcome }) => {
    const files = [file(facts, mediaType === undefined ? {} : { mediaType })];
    const found = judged(files, { particulars: { ...world().particulars, ...particulars } }, rule);
    expect(found.map((one) => one.outcome)).toEqual([outcome]);
  });
});

describe('An invoice in time', () => {
  it.each([
    ['2025-11-20', ['2026-11-20'], 'pass', 'as_asked', 365],
    ['2025-11-19', ['2026-11-20'], 'fail', 'too_old', 366],
    // It is the 20th in Seattle and already the 21st in Shanghai: the strictest day decides.
    ['2025-11-20', ['2026-11-20', '2026-11-21', '2026-11-21'], 'fail', 'too_old', 366],
    ['2025-11-21', ['2026-11-20', '2026-11-21', '2026-11-21'], 'pass', 'as_asked', 365],
    ['2026-11-20', ['2026-11-20'], 'pass', 'as_asked', 0],
    ['2026-11-21', ['2026-11-20'], 'fail', 'after_the_notice', -1],
    // A leap day between makes the year of the notice 366 days long.
    ['2027-03-01', ['2028-02-29'], 'pass', 'as_asked', 365],
    ['2027-02-28', ['2028-02-29'], 'fail', 'too_old', 366],
  ])('issued on %s for a notice of %j: %s', (issuedOn, noticeDays, outcome, reason, days) => {
    const [verdict] = judged([file(invoice({ issuedOn }))], { noticeDays }, 'invoice_within_365_days');
    expect(verdict).toMatchObject({ outcome, reason, params: { days, limit: 365 } });
  });

  it('is not known before somebody has read its date, and not asked for by a notice about identity', () => {
    expect(judged([file(invoice({ issuedOn: null }))], {}, 'invoice_within_365_days')).toMatchObject([
      { outcome: 'unknown', reason: 'fact_missing', params: { field: 'issuedOn' } },
    ]);
    expect(
      judged([file(invoice())], { noticeKinds: ['identity_verification'] }, 'invoice_within_365_days'),
    ).toEqual([]);
  });
});

describe('A bill', () => {
  it.each([
    ['2026-08-28', ['2026-11-26'], 'pass', 90],
    ['2026-08-27', ['2026-11-26'], 'fail', 91],
    ['2026-08-28', ['2026-11-26', '2026-11-27'], 'fail', 91],
    ['2026-11-27', ['2026-11-26', '2026-11-27'], 'pass', 0],
    ['2026-11-28', ['2026-11-26', '2026-11-27'], 'fail', -1],
  ])('of %s on %j: %s', (issuedOn, today, outcome, days) => {
    const [verdict] = judged([file(bill({ issuedOn }))], { today }, 'bill_within_90_days');
    expect(verdict).toMatchObject({ outcome, params: { days } });
  });

  it('of the next day is the same verdict still, of another date it is another', () => {
    const on = (today: string, issuedOn = '2026-08-01') =>
      verdictIdentity(judged([file(bill({ issuedOn }))], { today: [today] }, 'bill_within_90_days')[0]!, 1);
    expect(on('2026-11-26')).toBe(on('2026-11-27'));
    expect(on('2026-11-26')).not.toBe(on('2026-11-26', '2026-08-02'));
  });
});

describe('Invoices against sales', () => {
  const covers = (files: readonly JudgedFile[], quantity: number) =>
    judged(files, { particulars: sold(quantity) }, 'invoice_covers_sales');
  const line = { asin: 'B0TESTCASE', description: '台灯', quantity: 5, unit: 'carton' as const };

  it('say the exact gap of each ASIN', () => {
    expect(covers([file(invoice())], 112)).toMatchObject([
      {
        subject: { kind: 'asin', key: 'B0TESTCASE' },
        outcome: 'fail',
        reason: 'short',
        params: { have: 100, need: 112, short: 12 },
      },
    ]);
    expect(covers([file(invoice()), file(invoice(), { id: 'file-2' })], 200)).toMatchObject([
      { outcome: 'pass' },
    ]);
  });

  it('count the pieces of a carton, and do not guess them', () => {
    const cartons = (piecesPerUnit: number | null) => [
      file(invoice({ lines: [{ ...line, piecesPerUnit }] })),
    ];
    expect(covers(cartons(24), 120)).toMatchObject([{ outcome: 'pass', params: { have: 120 } }]);
    expect(covers(cartons(null), 120)).toMatchObject([{ outcome: 'unknown', reason: 'unit_unknown' }]);
  });

  it('leave out invoices that are too old or set aside', () => {
    expect(covers([file(invoice({ issuedOn: '2025-11-19' }))], 1)).toMatchObject([
      { params: { have: 0, short: 1 } },
    ]);
    const aside = file(invoice(), { id: 'file-2', isSetAside: true });
    expect(covers([file(invoice()), aside], 112)).toMatchObject([{ params: { have: 100, short: 12 } }]);
  });

  it('cannot be judged before the sales are known', () => {
    expect(covers([file(invoice())], 0)).toMatchObject([{ outcome: 'pass' }]);
    expect(judged([file(invoice())], {}, 'invoice_covers_sales')).toMatchObject([
      { subject: { kind: 'case' }, outcome: 'unknown', reason: 'sales_missing' },
    ]);
  });
});

describe('Formats', () => {
  it.each<[NoticeKind, string, string]>([
    ['inauthentic', 'application/pdf', 'pass'],
    ['intellectual_property', 'application/pdf', 'fail'],
    ['intellectual_property', 'image/tiff', 'pass'],
    ['inauthentic', 'image/tiff', 'fail'],
  ])('of a letter for %s: %s %s', (kind, mediaType, outcome) => {
    expect(judged([file(letter(), { mediaType })], { noticeKinds: [kind] }, 'file_format')).toMatchObject([
      { outcome },
    ]);
  });

  it('are judged before anything is written down, of papers only', () => {
    const unread = { ...file(invoice()), facts: null, mediaType: 'text/plain' };
    expect(judgeEvidence([unread], world()).verdicts).toMatchObject([
      { rule: 'file_format', outcome: 'fail' },
    ]);
    expect(judgeEvidence([{ ...unread, kind: 'screenshot' }], world()).verdicts).toEqual([]);
  });
});

describe('Names and addresses', () => {
  it('are shown field by field where they differ', () => {
    const paper = file(
      bill({ name: '深圳市海云贸易有限公司', address: '浙江省杭州市西湖区凤起路14号3幢502室' }),
    );
    const { verdicts } = judgeEvidence([paper], world());
    expect(verdicts.filter(({ reason }) => reason === 'mismatch').map(({ params }) => params)).toEqual([
      { field: 'name', onPaper: '深圳市海云贸易有限公司', expected: '深圳市海蓝贸易有限公司' },
      {
        field: 'address',
        onPaper: '浙江省杭州市西湖区凤起路14号3幢502室',
        expected: '浙江省杭州市西湖区凤起路12号3幢502室',
      },
    ]);
  });

  it('of a person are one in Chinese, pinyin and capitals', () => {
    const particulars = { ...world().particulars, sellerName: '王芳' };
    for (const name of ['Wang Fang', 'FANG WANG', 'ＷＡＮＧ ｆａｎｇ'])
      expect(judged([file(bill({ name }))], { particulars }, 'name_matches')).toMatchObject([
        { outcome: 'pass' },
      ]);
  });
});
