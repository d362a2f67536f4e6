import { JudgePlanRequest } from '@overturn/contracts/admin';
import { PLAN_VERDICTS } from '@overturn/kernel/vocabulary';
import { isOfClient, needsComment, verdictButtons, verdictRequest } from './verdicts';

const about = { version: 3, planVersionHash: 'a'.repeat(64) };
const input = { comment: ' 改 ', contactName: '陈经理', heardBy: 'phone', heardOn: '2026-11-25' } as const;
const scores = { willing_to_improve: { score: 4 } } as const;

describe('what is said about a plan', () => {
  it.each(PLAN_VERDICTS)('makes a good request of a filled form: %s', (verdict) => {
    expect(JudgePlanRequest.safeParse(verdictRequest(verdict, about, input)).success).toBe(true);
  });

  it('goes with the reviewer’s scores, and not with the client’s', () => {
    const scored = PLAN_VERDICTS.filter(
      (one) => 'scores' in verdictRequest(one, about, { ...input, scores }),
    );
    expect(scored).toEqual(['approved', 'changes_requested']);
  });

  it('asks for a comment where changes are asked for, and for the client’s word where it is the client’s', () => {
    expect(PLAN_VERDICTS.filter(needsComment)).toEqual(['changes_requested', 'client_requested_changes']);
    expect(PLAN_VERDICTS.filter(isOfClient)).toEqual(['client_approved', 'client_requested_changes']);
  });

  it('has a button for each', () => {
    expect(verdictButtons.map(({ verdict }) => verdict).sort()).toEqual([...PLAN_VERDICTS].sort());
  });
});
