import { Refusal, zoneRulesFromTransitions } from '@overturn/kernel';
import { marketplaceTransitions, momentTransitions } from '../../../../test/support/zones';

const berlin = zoneRulesFromTransitions(marketplaceTransitions());
const codeOf = (act: () => unknown): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Refusal ? error.code : null;
  }
};

describe('zone rules', () => {
  it('change at their very instant, not a millisecond before', () => {
    const change = Date.parse('2026-03-29T01:00:00Z');
    expect(berlin.offsetSecondsAt('Europe/Berlin', change - 1)).toBe(3600);
    expect(berlin.offsetSecondsAt('Europe/Berlin', change)).toBe(7200);
  });

  it('keep the first offset before and the last one after what they know', () => {
    const rules = zoneRulesFromTransitions(
      new Map([['X/Y', [{ fromEpochMs: 0, offsetSeconds: 60 }, { fromEpochMs: 10, offsetSeconds: 120 }]]]), // prettier-ignore
    );
    expect([rules.offsetSecondsAt('X/Y', -99), rules.offsetSecondsAt('X/Y', 99)]).toEqual([60, 120]);
  });

  it('list the changes of a span, its end included', () => {
    const from = Date.parse('2026-03-29T01:00:00Z');
    const to = Date.parse('2026-10-25T01:00:00Z');
    expect(berlin.changesBetween('Europe/Berlin', from, to)).toEqual([
      { fromEpochMs: to, offsetSeconds: 3600 },
    ]);
  });

  it('always know UTC', () => {
    const empty = zoneRulesFromTransitions(new Map());
    expect(empty.has('UTC')).toBe(true);
    expect(empty.offsetSecondsAt('UTC', 1)).toBe(0);
  });

  it('refuse a zone they do not know, with a code', () => {
    expect(berlin.has('Mars/Base')).toBe(false);
    expect(codeOf(() => berlin.offsetSecondsAt('Mars/Base', 0))).toBe('KERNEL.ZONE_UNKNOWN');
  });

  it('refuse transitions that are missing or out of order', () => {
    const unordered = [
      { fromEpochMs: 5, offsetSeconds: 0 },
      { fromEpochMs: 5, offsetSeconds: 60 },
    ];
    expect(codeOf(() => zoneRulesFromTransitions(new Map([['X/Y', []]])))).toBe('KERNEL.ZONE_RULES_INVALID');
    expect(codeOf(() => zoneRulesFromTransitions(new Map([['X/Y', unordered]])))).toBe(
      'KERNEL.ZONE_RULES_INVALID',
    );
  });
});

describe('the checked-in transitions of the marketplaces', () => {
  it('agree with a second copy of the IANA data', () => {
    const second = zoneRulesFromTransitions(momentTransitions());
    for (const [zone, offsets] of marketplaceTransitions()) {
      const changes = second.changesBetween(zone, Date.parse('2020-01-01'), Date.parse('2035-01-01'));
      expect({ zone, changes }).toEqual({ zone, changes: offsets.slice(1) });
    }
  });
});
