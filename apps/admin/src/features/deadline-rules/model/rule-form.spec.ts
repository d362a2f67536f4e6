import type { DeadlineRule } from '@overturn/contracts/admin';
import { fieldsOfRule, freeCode, newRule, parsedFile, placeOf, ruleOfFields } from './rule-form';

describe('a rule in a form', () => {
  it.each<DeadlineRule['trigger']>([
    'notice_received',
    { before: 'appeal_window' },
    { after: 'draft_ready', once: 'satisfied' },
    { after: 'draft_ready', once: 'due' },
  ])('comes out as it went in, counted from %j', (trigger) => {
    const rule = { ...newRule('own_1'), trigger, marketplaces: ['US' as const], effectiveFrom: '2026-01-01' };
    expect(ruleOfFields(fieldsOfRule(rule))).toEqual(rule);
  });

  it('speaks of all where nothing is chosen, and has no date where none is typed', () => {
    const fields = { ...fieldsOfRule(newRule('own_1')), marketplaces: [], effectiveTo: ' ' };
    expect(ruleOfFields(fields)).toMatchObject({ marketplaces: '*', effectiveTo: null });
  });

  it('gets a code that is free', () => expect(freeCode([newRule('own_1'), newRule('own_3')])).toBe('own_2'));
});

describe('a file of rules', () => {
  it('says where something is wrong', () => {
    expect(placeOf('body.file.rules.3.readings.0.offset.amount')).toEqual({
      rule: 4,
      field: 'readings.0.offset.amount',
    });
    expect(placeOf('body.file.format')).toBeNull();
  });

  it('is JSON or nothing', () => {
    expect(parsedFile('{"a": 1}')).toEqual({ value: { a: 1 } });
    expect(parsedFile('规则')).toBeNull();
  });
});
