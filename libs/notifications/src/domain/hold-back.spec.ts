import { CLIENT_TODOS, addHours } from '@overturn/kernel';
import { isHeldBack } from './hold-back';

const now = new Date('2026-12-01T04:00:00Z');
const held = (hours: readonly number[], digestAt: string | null = '18:00') =>
  CLIENT_TODOS.filter((todo) =>
    isHeldBack({ todo, digestAt, dates: hours.map((one) => addHours(now, one)) }, now),
  );
const HOLDABLE = ['answer_amazon', 'bring_documents', 'answer_questions', 'read_messages'];

describe('A mail to a client’s person', () => {
  it.each([
    ['is held for the digest when it does not bind the client', [], HOLDABLE],
    ['is held while the nearest date is more than 72 hours away', [72.1, 200], HOLDABLE],
    ['goes at once when a date comes within 72 hours', [200, 72], []],
    ['goes at once in the last minute before a date', [0.01], []],
    ['is held when the only date has passed', [-1], HOLDABLE],
  ])('%s', (_title, hours, expected) => {
    expect(held(hours)).toEqual(expected);
  });

  it('goes at once when the person chose so', () => expect(held([], null)).toEqual([]));
});
