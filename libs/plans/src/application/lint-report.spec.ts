import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { aPlan } from '../../../wording/src/testing/plan.builder';
import { lintInputSchema, lintOutputSchema, lintReport } from './lint-report';

const documented = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(__dirname, '../../../../docs', name), 'utf8'));
const output = z.fromJSONSchema(documented('plan-lint-output.schema.json') as z.core.JSONSchema.JSONSchema);
const printed = (input: unknown): unknown =>
  JSON.parse(JSON.stringify(lintReport(typeof input === 'string' ? input : JSON.stringify(input))));

describe('the report of plans lint', () => {
  it('is documented by the schemas that the code makes; `npm run docs:generate` writes them anew', () => {
    expect(documented('plan-lint-input.schema.json')).toEqual(lintInputSchema());
    expect(documented('plan-lint-output.schema.json')).toEqual(lintOutputSchema());
  });

  it.each([
    ['a plan', { plan: aPlan() }],
    ['nothing but a plan without words', { plan: {} }],
    [
      'facts and settings',
      { plan: aPlan(), facts: { notice: { asins: ['B0TEST0001'] } }, settings: { wordLimit: 5 } },
    ],
    ['no JSON', '{"plan":'],
    ['a list', []],
    ['an unknown field', { plan: {}, plans: {} }],
    ['a date that is none', { plan: { actions: [{ key: 'a1', doneOn: '2026-02-30' }] } }],
    ['a plan that is a number', { plan: 5 }],
    ['null', 'null'],
  ])('of %s is as its schema says', (_, input) => {
    expect(output.safeParse(printed(input))).toMatchObject({ success: true });
  });

  it('says what is wrong, in words of both languages', () => {
    expect(printed({ plan: { closing: { en: 'This is ridiculous.' } } })).toMatchObject({
      ok: true,
      passes: false,
      score: { total: 0 },
      findings: expect.arrayContaining([
        expect.objectContaining({
          ruleId: 'tone.rude',
          part: 'closing/en',
          from: 8,
          to: 18,
          says: { zh: '对卖家绩效团队不礼貌', en: 'Is rude to Seller Performance' },
        }),
      ]) as unknown,
    });
  });

  it('says where an input is wrong', () => {
    expect(printed({ plan: { actions: [{ key: 'a1', doneOn: 'yesterday' }] } })).toMatchObject({
      ok: false,
      error: 'not_a_plan',
      problems: [{ path: 'plan/actions/0/doneOn' }],
    });
  });
});
