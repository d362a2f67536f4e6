import fc from 'fast-check';
import { citedEvidence } from './attachments';
import { EMPTY_PLAN, isPlanEmpty } from './plan-content';
import { renderPlan } from './render-plan';
import { aCause, aMeasure, aPlan, aText, anAction } from './testing/plan.builder';

describe('a plan as Amazon reads it', () => {
  it('is plain English in three numbered parts, with dates, owners and frequencies', () => {
    expect(renderPlan(aPlan())).toBe(`Dear Seller Performance team,

ROOT CAUSES
1. We did not verify the supplier’s chain of authorisation.

CORRECTIVE ACTIONS TAKEN
1. We removed listing B0TEST and recalled its stock. Completed on 2026-11-20.

PREVENTIVE MEASURES
1. We check the letter of authorisation first. Owner: Li Mei, purchasing manager. Frequency: for each new supplier.

Thank you for your review.`);
  });

  it('ties actions and measures to their cause as soon as there are two', () => {
    const two = aPlan({
      causes: [...aPlan().causes, aCause({ key: 'c2', text: aText('', 'Late invoices.') })],
      actions: [anAction({ causeKey: 'c2', text: aText('', 'Invoices are in order.'), doneOn: null })],
    });
    expect(renderPlan(two)).toContain('1. Invoices are in order. (root cause 2)');
    expect(renderPlan(two)).toContain('Frequency: for each new supplier. (root cause 1)');
  });

  it('names what a point speaks of, and evidence by the number of its attachment in the order of reading', () => {
    const [invoice, letter] = [
      '0193d3f0-0000-7000-8000-000000000001',
      '0193d3f0-0000-7000-8000-000000000002',
    ];
    const plan = aPlan({
      causes: [
        aCause({ text: aText('', `We had no letter [[evidence:${letter}]].`), asins: ['B0TEST0001'] }),
      ],
      actions: [anAction({ orderIds: ['113-1234567-7654321'], evidenceIds: [invoice, letter] })],
      measures: [aMeasure({ startsOn: '2026-12-01' })],
    });
    expect(citedEvidence(plan)).toEqual([letter, invoice]);
    const text = renderPlan(plan);
    expect(text).toContain('1. We had no letter (Attachment 1). ASINs: B0TEST0001.');
    expect(text).toContain('Completed on 2026-11-20. Orders: 113-1234567-7654321. (Attachments 1, 2)');
    expect(text).toContain('for each new supplier. In force from 2026-12-01.');
  });

  it('shows no sign of the form: a table is a line for each row that names its cells', () => {
    const table = '| ASIN | Units |\n| --- | --- |\n| B0TEST0001 | 12 |\n| B0TEST0002 | a \\| b |';
    const plan = aPlan({
      causes: [aCause({ text: aText('', `Two listings:\n\n${table}\n\n- first\n\\- no item`) })],
    });
    expect(renderPlan(plan)).toContain(
      '1. Two listings:\n\nASIN: B0TEST0001; Units: 12\nASIN: B0TEST0002; Units: a | b\n\n- first\n\n- no item',
    );
  });

  it('never shows Amazon the Chinese working text', () => {
    expect(renderPlan(aPlan())).not.toMatch(/\p{Script=Han}/u);
  });

  it('says nothing for an empty plan, and leaves out points without English', () => {
    expect(renderPlan(EMPTY_PLAN)).toBe('');
    const chinese = aText('只有中文', ' ');
    expect(renderPlan({ ...EMPTY_PLAN, causes: [aCause({ text: chinese })] })).toBe('');
    expect(isPlanEmpty(EMPTY_PLAN)).toBe(true);
    expect(isPlanEmpty({ ...EMPTY_PLAN, closing: chinese })).toBe(false);
  });

  it('keeps the author’s line breaks, and no blanks around them', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z \r\n]{0,30}$/), (en) => {
        const text = renderPlan({ ...EMPTY_PLAN, opening: aText('', en) });
        return !/\r|[ ]\n|\n[ ]|^\s|\s$/.test(text);
      }),
    );
  });
});
