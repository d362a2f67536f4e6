import { EMPTY_PLAN } from '@overturn/wording';
import { spanOf, textNotes } from './text-notes';

const plan = { ...EMPTY_PLAN, opening: { zh: '', en: 'Please reactivate us. We are sorry.', enOf: null } };
const finding = {
  ruleId: 'begging',
  severity: 'warning',
  part: 'opening/en',
  from: 0,
  to: 20,
  params: {},
  replacement: '',
} as const;
const thread = {
  id: 't1',
  versionId: null,
  part: 'opening/en',
  quote: 'We are sorry',
  quoteFrom: 4,
  asksForChange: true,
  begunAt: '2026-11-26T08:00:00.000Z',
  resolvedAt: null,
  resolvedBy: null,
  comments: [
    { id: 'm1', body: '不要道歉', writtenAt: '2026-11-26T08:00:00.000Z', writtenBy: { id: 's', name: '王' } },
  ],
};

describe('what is said about words', () => {
  it('is marked in its part, by the checker and by people, with one line each', () => {
    const { marks, notes } = textNotes(plan, [finding], [thread], () => '不要催促');
    expect(marks.get('opening/en')?.marks.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      [0, 20, 'warning'],
      [22, 34, 'comment'],
    ]);
    expect([...notes.values()].map(({ says, fix }) => [says, fix])).toEqual([
      ['不要催促', ''],
      ['王: 不要道歉', null],
    ]);
  });

  it('is not marked where the words are gone or the thread is resolved', () => {
    const resolved = { ...thread, resolvedAt: '2026-11-26T09:00:00.000Z' };
    const changed = { ...plan, opening: { ...plan.opening, en: 'Hello' } };
    expect(textNotes(plan, [], [resolved], () => '').marks.size).toBe(0);
    expect(textNotes(changed, [], [thread], () => '').marks.size).toBe(0);
    expect(spanOf(changed, thread)).toBeNull();
  });
});
