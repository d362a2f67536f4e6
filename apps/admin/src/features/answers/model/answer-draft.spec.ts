import type { AnswerReadingView } from '@overturn/contracts/admin';
import { cleanAsins, draftOf, requestOf } from './answer-draft';

const reading = (kind: AnswerReadingView['proposal']['kind'], confidence: number): AnswerReadingView => ({
  noticeId: 'n',
  subject: null,
  excerpt: '',
  storedAt: '2026-11-23T00:00:00Z',
  kind: 'answer_still_deactivated',
  role: 'answer',
  senderVerdict: 'not_checked',
  marketplace: 'US',
  askedDocuments: ['invoice'],
  attemptsLeft: 1,
  proposal: { kind, confidence, reasons: [], alternatives: [], quotes: [] },
  caseId: null,
  verdict: 'none',
  candidates: [],
  recordedInCaseId: null,
});

describe('recording an answer', () => {
  it('begins with what was read, where the machine is sure enough', () => {
    expect(draftOf(reading('rejected', 0.8))).toMatchObject({ kind: 'rejected', asked: ['invoice'] });
    expect(draftOf(reading('rejected', 0.3)).kind).toBeUndefined();
    expect(draftOf(reading(null, 0)).kind).toBeUndefined();
    expect(draftOf(null)).toMatchObject({ asked: [], note: '' });
  });

  it('asks for documents only where the kind does, and names a scope only of a part', () => {
    const draft = {
      asked: ['invoice'] as const,
      note: ' x ',
      asins: ['b0testcase'],
      marketplaces: ['US'] as const,
    };
    expect(requestOf({ ...draft, kind: 'reinstated' }, 'n', 3)).toEqual({
      version: 3,
      noticeId: 'n',
      kind: 'reinstated',
      asked: [],
      note: 'x',
      scope: { asins: [], marketplaces: [] },
    });
    expect(requestOf({ ...draft, kind: 'partially_reinstated' }, null, 3)).toMatchObject({
      scope: { asins: ['B0TESTCASE'], marketplaces: ['US'] },
    });
    expect(requestOf({ ...draft, kind: 'rejected' }, null, 3).asked).toEqual(['invoice']);
  });

  it('reads ASINs as they are pasted', () => {
    expect(cleanAsins(['b0aaaaaaa1, B0AAAAAAA2', 'B0AAAAAAA1', '，'])).toEqual(['B0AAAAAAA1', 'B0AAAAAAA2']);
  });
});
