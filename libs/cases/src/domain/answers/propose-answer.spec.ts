import type { NoticeKind, NoticeRole, SenderVerdict } from '@overturn/kernel';
import { proposeAnswer, type AnswerReading } from './propose-answer';

const reading = (changes: Partial<AnswerReading> = {}): AnswerReading => ({
  kind: 'answer_still_deactivated',
  confidence: 0.9,
  isKindCorrected: false,
  role: 'answer',
  senderVerdict: 'genuine',
  askedDocuments: [],
  attemptsLeft: null,
  asins: [],
  ...changes,
});

describe('What a reply is taken for', () => {
  it.each<[NoticeKind, string]>([
    ['answer_more_information', 'info_requested'],
    ['answer_still_deactivated', 'rejected'],
    ['answer_final_denial', 'final_denial'],
    ['answer_wrong_channel', 'wrong_channel'],
    ['reinstated', 'reinstated'],
  ])('%s is proposed as %s, as surely as it was read', (kind, answer) => {
    expect(proposeAnswer(reading({ kind }))).toMatchObject({
      kind: answer,
      confidence: 0.9,
      reasons: ['kind_read'],
    });
  });

  it('says so when a person corrected the kind', () => {
    expect(proposeAnswer(reading({ isKindCorrected: true, confidence: 1 })).reasons).toEqual([
      'kind_corrected',
    ]);
  });

  it('a reinstatement that names listings is proposed as a partial one, less surely', () => {
    expect(proposeAnswer(reading({ kind: 'reinstated', asins: ['B0AAAAAAA1'] }))).toEqual({
      kind: 'partially_reinstated',
      confidence: 0.63,
      reasons: ['kind_read', 'names_single_listings'],
      alternatives: ['reinstated'],
    });
  });

  it('a request that counts attempts may be a rejection', () => {
    expect(proposeAnswer(reading({ kind: 'answer_more_information', attemptsLeft: 1 }))).toMatchObject({
      kind: 'info_requested',
      reasons: ['kind_read', 'states_attempts_left'],
      alternatives: ['rejected'],
    });
  });

  it.each<[NoticeKind, NoticeRole, string]>([
    ['funds_final_payment', 'answer', 'about_funds'],
    ['inauthentic', 'first_notice', 'looks_like_first_notice'],
    ['unrecognised', 'unknown', 'not_recognised'],
  ])('of %s (%s) nothing is proposed, and why is said', (kind, role, reason) => {
    expect(proposeAnswer(reading({ kind, role, confidence: 0.9 }))).toEqual({
      kind: null,
      confidence: 0,
      reasons: [reason],
      alternatives: [],
    });
  });

  it('an unknown message that asks for documents is a guess', () => {
    const proposal = proposeAnswer(
      reading({ kind: 'unrecognised', role: 'unknown', confidence: 0, askedDocuments: ['invoice'] }),
    );
    expect(proposal).toMatchObject({ kind: 'info_requested', confidence: 0.4 });
  });

  it.each<SenderVerdict>(['forged', 'suspicious'])(
    'is never sure of what a %s sender says',
    (senderVerdict) => {
      const proposal = proposeAnswer(reading({ kind: 'reinstated', senderVerdict }));
      expect(proposal.confidence).toBeLessThanOrEqual(0.3);
      expect(proposal.reasons).toContain('sender_doubtful');
    },
  );
});
