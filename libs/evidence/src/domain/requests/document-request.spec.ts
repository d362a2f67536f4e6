import { REQUEST_STATES, REQUEST_STEPS, type RequestStep } from '@overturn/kernel';
import { documentDueAt, nextChaseAt, takeStep } from './document-request';

const at = (text: string) => new Date(`${text}T08:00:00Z`);

describe('A request for a document', () => {
  const leads: Readonly<Record<RequestStep, string>> = {
    offer: 'open offered',
    accept: 'offered',
    reject: 'offered accepted',
    waive: 'open offered',
    reopen: 'accepted waived',
  };
  it.each(REQUEST_STEPS)('%s is possible where it makes sense, and nowhere else', (step) => {
    expect(REQUEST_STATES.filter((state) => takeStep(state, step).ok).join(' ')).toBe(leads[step]);
  });

  it.each([
    ['nothing presses', [], '2026-12-01'],
    ['a deadline in six days', ['2026-12-02'], '2026-11-29'],
    ['a deadline tomorrow', ['2026-11-27'], '2026-11-27'],
    ['a deadline far off', ['2027-02-01'], '2026-12-01'],
  ])('is due when %s', (_words, deadlines, due) => {
    expect(documentDueAt(at('2026-11-26'), deadlines.map(at))).toEqual(at(due));
  });

  it.each([
    ['2026-11-26', '2026-11-29'],
    ['2026-11-29', '2026-12-01'],
    ['2026-12-01', '2026-12-03'],
    ['2026-12-14', '2026-12-15'],
    ['2026-12-15', null],
  ])('is chased after %s on %s, and not for ever', (now, next) => {
    expect(nextChaseAt(at('2026-12-01'), at(now))).toEqual(next && at(next));
  });
});
