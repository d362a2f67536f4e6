import type { AnswerView, RoundsView } from '@overturn/contracts/admin';
import { adviceOf, latestAnswer } from './advice';

const answer = (kind: AnswerView['kind'], isAnalysed = false): AnswerView => ({
  id: kind,
  kind,
  submissionId: null,
  noticeId: null,
  asked: [],
  attemptsLeft: null,
  note: 'x',
  recordedAt: '2026-11-23T00:00:00Z',
  recordedBy: '林悦',
  analysis: isAnalysed
    ? {
        asked: 'a',
        missing: 'm',
        policy: 'p',
        policyUrl: null,
        analysedBy: '林悦',
        analysedAt: '2026-11-23T00:00:00Z',
        version: 1,
      }
    : null,
});
const view = (...answers: AnswerView[]): RoundsView => ({
  rounds: [{ round: 1, submissions: [], answers }],
  attempts: null,
  comparison: null,
  unrecorded: [],
  rejectionId: answers.find(({ kind }) => kind === 'rejected')?.id ?? null,
});

describe('what to do next in a round', () => {
  it.each([
    ['awaiting_amazon', view(), 'wait_for_answer'],
    ['info_requested', view(answer('info_requested')), 'send_information'],
    ['info_requested', view(answer('wrong_channel'), answer('info_requested')), 'use_other_channel'],
    ['rejected', view(answer('rejected')), 'analyse_rejection'],
    ['rejected', view(answer('rejected', true)), 'decide_on_next_round'],
    ['drafting', view(answer('rejected', true)), 'nothing'],
  ] as const)('in %s', (status, rounds, advice) => {
    expect(adviceOf({ status }, rounds)).toBe(advice);
  });

  it('goes by the newest answer of the running round', () => {
    expect(latestAnswer(view(answer('wrong_channel'), answer('rejected')))?.kind).toBe('wrong_channel');
    expect(latestAnswer(view())).toBeNull();
  });
});
