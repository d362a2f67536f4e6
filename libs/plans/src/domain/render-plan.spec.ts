import fc from 'fast-check';
import { aPlan } from '../testing/plan.builder';
import { EMPTY_PLAN, isPlanEmpty } from './plan-content';
import { renderPlan } from './render-plan';

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
      causes: [...aPlan().causes, { key: 'c2', text: { zh: '', en: 'Late invoices.' } }],
      actions: [{ causeKey: 'c2', text: { zh: '', en: 'Invoices are in order.' }, doneOn: null }],
    });
    expect(renderPlan(two)).toContain('1. Invoices are in order. (root cause 2)');
    expect(renderPlan(two)).toContain('Frequency: for each new supplier. (root cause 1)');
  });

  it('never shows Amazon the Chinese working text', () => {
    expect(renderPlan(aPlan())).not.toMatch(/\p{Script=Han}/u);
  });

  it('says nothing for an empty plan, and leaves out points without English', () => {
    expect(renderPlan(EMPTY_PLAN)).toBe('');
    const chinese = { zh: '只有中文', en: ' ' };
    expect(renderPlan({ ...EMPTY_PLAN, causes: [{ key: 'c1', text: chinese }] })).toBe('');
    expect(isPlanEmpty(EMPTY_PLAN)).toBe(true);
    expect(isPlanEmpty({ ...EMPTY_PLAN, closing: chinese })).toBe(false);
  });

  it('keeps the author’s line breaks, and no blanks around them', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z \r\n]{0,30}$/), (en) => {
        const text = renderPlan({ ...EMPTY_PLAN, opening: { zh: '', en } });
        return !/\r|[ ]\n|\n[ ]|^\s|\s$/.test(text);
      }),
    );
  });
});
