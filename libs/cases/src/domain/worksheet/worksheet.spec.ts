import { EMPTY_WORKSHEET, gapsOf, worksheetIsDone, type CauseAnalysis, type Why, type Worksheet } from '.';

const why = (because: string, facts = ''): Why => ({
  because,
  facts,
  evidenceIds: [],
  asins: [],
  orderIds: [],
});
const analysis = (changes: Partial<CauseAnalysis> = {}): CauseAnalysis => ({
  cause: 'low_quality',
  whys: [why('包装太薄', '2026-11-01 抽检 40 件，破损 6 件'), why('换了供应商'), why('没有验厂')],
  rulesRead: { policyUrl: 'https://sellercentral.amazon.com/help/hub/reference/G1', readOn: '2026-11-20' },
  ...changes,
});
const done = (...causes: CauseAnalysis[]): Worksheet => ({ causes, conclusion: '根因是没有验厂' });

describe('A root-cause worksheet', () => {
  it('is done with three whys, a fact, the rules read and a conclusion', () => {
    expect(gapsOf(done(analysis()), ['low_quality'])).toEqual([]);
    expect(worksheetIsDone(done(analysis()), ['low_quality'])).toBe(true);
  });

  it('that nobody has begun lacks everything, for each cause', () => {
    expect(gapsOf(EMPTY_WORKSHEET, ['low_quality', 'multiple_accounts'])).toEqual([
      { what: 'whys', cause: 'low_quality', have: 0, need: 3 },
      { what: 'facts', cause: 'low_quality' },
      { what: 'rules', cause: 'low_quality' },
      { what: 'whys', cause: 'multiple_accounts', have: 0, need: 3 },
      { what: 'facts', cause: 'multiple_accounts' },
      { what: 'rules', cause: 'multiple_accounts' },
      { what: 'conclusion' },
    ]);
  });

  it.each([
    ['two whys and a blank', analysis({ whys: [why('a', 'fact'), why('b'), why('  ')] }), 'whys'],
    ['no fact', analysis({ whys: [why('a'), why('b'), why('c')] }), 'facts'],
    ['rules without an address', analysis({ rulesRead: { policyUrl: ' ', readOn: '2026-11-20' } }), 'rules'],
    ['rules without a date', analysis({ rulesRead: { policyUrl: 'https://a.example', readOn: null } }), 'rules'],
  ])('with %s is not done, and says so', (_what, one, what) => {
    expect(gapsOf(done(one), ['low_quality']).map((gap) => gap.what)).toEqual([what]);
  });

  it('without a conclusion is not done', () => {
    expect(gapsOf({ ...done(analysis()), conclusion: '\n' }, ['low_quality'])).toEqual([{ what: 'conclusion' }]);
  });

  it('asks nothing of a cause that the case no longer has', () => {
    const left = analysis({ cause: 'terms_violation', whys: [] });
    expect(worksheetIsDone(done(analysis(), left), ['low_quality'])).toBe(true);
  });
}); // prettier-ignore
