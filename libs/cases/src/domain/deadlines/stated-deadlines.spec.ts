import { statedDeadlinesOf, type ReadDeadline } from './stated-deadlines';

const within = (about: ReadDeadline['about'], amount: number, unit: 'hours' | 'days'): ReadDeadline => ({
  about,
  value: { kind: 'within', amount, unit },
  quote: `${amount} ${unit}`,
});

describe('what a notice states', () => {
  it('counts for the appeal when it speaks of the appeal', () =>
    expect(statedDeadlinesOf('related_account', [within('appeal', 30, 'days')])).toEqual([
      {
        matter: 'appeal_window',
        kind: 'latest_by',
        due: { offset: { amount: 30, unit: 'days' } },
        quote: '30 days',
      },
    ]));
  it('counts for the appeal when it is unclear, so that nothing is missed', () =>
    expect(statedDeadlinesOf('unrecognised', [within('unknown', 3, 'days')])[0]?.matter).toBe(
      'appeal_window',
    ));
  it('is the 72 hours of an at-risk notice', () =>
    expect(statedDeadlinesOf('at_risk', [within('respond', 72, 'hours')])[0]?.matter).toBe('at_risk_answer'));
  it('is the 17 days of a late-shipment notice', () =>
    expect(statedDeadlinesOf('performance_lsr', [within('respond', 17, 'days')])[0]?.matter).toBe(
      'poa_acceptance',
    ));
  it('opens the funds request rather than ending it', () =>
    expect(statedDeadlinesOf('inauthentic', [within('funds_request', 90, 'days')])[0]).toMatchObject({
      matter: 'funds_request',
      kind: 'opens_at',
    }));
  it('keeps a date that is named outright', () =>
    expect(
      statedDeadlinesOf('inauthentic', [
        { about: 'appeal', value: { kind: 'on', date: '2026-12-01' }, quote: 'by 1 December' },
      ])[0]?.due,
    ).toEqual({ on: '2026-12-01' }));
});
