import { orRefuse } from '@overturn/kernel';
import { calculateFee, faultsOfFeePlan } from '../../index';
import { factsOf, goldenFees, minorOf, planOf } from '../../testing/golden/read-golden';

const rows = goldenFees();

describe('The fee of a case', () => {
  it('has at least sixty examples worked out by hand, each of a plan that can be offered', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    for (const row of rows) expect([row.it, faultsOfFeePlan(planOf(row))]).toEqual([row.it, []]);
  });

  it.each(rows.map((row) => [row.it, row] as const))('%s', (_name, row) => {
    const { currency } = row.plan;
    const result = orRefuse(calculateFee(planOf(row), factsOf(row)));
    const calculated = {
      fee: result.feeMinor,
      due: result.dueMinor,
      tax: result.taxMinor,
      total: result.totalMinor,
      applied: result.depositAppliedMinor,
      returned: result.depositReturnedMinor,
      payable: result.payableMinor,
      overcharged: result.overchargedMinor,
    };
    const names = (Object.keys(calculated) as (keyof typeof calculated)[]).filter(
      (name) => row[name] !== undefined,
    );
    const expected = Object.fromEntries(names.map((name) => [name, minorOf(row[name] ?? '', currency)]));
    expect(Object.fromEntries(names.map((name) => [name, calculated[name]]))).toEqual(expected);
  });
});
