import { CASE_STATUSES, CLIENT_STAGES, type CaseStatus } from '@overturn/kernel';
import { CLIENT_STANDINGS } from './client-stage';

describe('What a client is told of a case', () => {
  it('does not tell the review inside the firm from the writing', () => {
    expect(CLIENT_STANDINGS.in_review).toEqual(CLIENT_STANDINGS.drafting);
  });

  it.each([
    ['awaiting_engagement', 'agree'],
    ['awaiting_client', 'approve_plan'],
    ['info_requested', 'answer_amazon'],
  ] as const)('in %s something waits for the client: %s', (status, todo) => {
    expect(CLIENT_STANDINGS[status]).toMatchObject({ actor: 'you', todo });
  });

  it('names the client as who acts exactly where something waits for them', () => {
    const odd = CASE_STATUSES.filter(
      (status: CaseStatus) =>
        (CLIENT_STANDINGS[status].actor === 'you') !== (CLIENT_STANDINGS[status].todo !== null),
    );
    expect(odd).toEqual([]);
  });

  it('uses every stage', () => {
    const used = new Set(CASE_STATUSES.map((status) => CLIENT_STANDINGS[status].stage));
    expect(CLIENT_STAGES.filter((stage) => !used.has(stage))).toEqual([]);
  });
});
