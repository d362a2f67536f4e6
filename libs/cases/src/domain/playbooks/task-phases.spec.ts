import { CASE_STATUSES } from '@overturn/kernel';
import { stillApplies } from './task-phases';

describe('An open task', () => {
  it('of a phase still applies while the case is in it', () => {
    const working = CASE_STATUSES.filter((status) => status !== 'closed');
    expect(working.filter((status) => !stillApplies(status, status))).toEqual([]);
  });

  it('stays while the case goes back and forth before the submission, and ends with it', () => {
    expect(stillApplies('drafting', 'in_review')).toBe(true);
    expect(stillApplies('in_review', 'drafting')).toBe(true);
    expect(stillApplies('drafting', 'awaiting_amazon')).toBe(false);
    expect(stillApplies('investigating', 'awaiting_amazon')).toBe(true);
  });

  it('of the appeal ends when the appeal does, and every task when the case is closed', () => {
    expect(stillApplies('drafting', 'reinstated')).toBe(false);
    expect(stillApplies('rejected', 'funds_only')).toBe(false);
    expect(CASE_STATUSES.filter((phase) => stillApplies(phase, 'closed'))).toEqual([]);
  });
});
