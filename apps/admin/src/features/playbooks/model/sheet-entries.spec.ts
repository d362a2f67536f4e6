import type { SheetContent } from '@overturn/contracts/admin';
import { newCode, newEntry, parseSheetSearch, withEntry, withoutEntry } from './sheet-entries';

const content: SheetContent = {
  tasks: [],
  evidence: [],
  questions: [
    { code: 'first', text: { zh: '一', en: 'one' } },
    { code: 'second', text: { zh: '二', en: 'two' } },
  ],
  checks: [],
};

describe('A sheet that is being edited', () => {
  it('takes a changed entry in its place and a new one at the end', () => {
    const changed = withEntry(content, 'questions', { code: 'first', text: { zh: '壹', en: 'One' } });
    expect(changed.questions.map(({ text }) => text.zh)).toEqual(['壹', '二']);
    const added = withEntry(content, 'questions', { code: 'third', text: { zh: '三', en: 'three' } });
    expect(added.questions.map(({ code }) => code)).toEqual(['first', 'second', 'third']);
    expect(content.questions).toHaveLength(2);
  });

  it('loses an entry by its code', () => {
    expect(withoutEntry(content, 'questions', 'first').questions.map(({ code }) => code)).toEqual(['second']);
  });

  it('gives a new entry a code that is free', () => {
    const code = newCode(content, 'checks', 'cause.low_quality');
    expect(code).toBe('own_low_quality_1');
    const next = withEntry(content, 'checks', newEntry('checks', code));
    expect(newCode(next, 'checks', 'cause.low_quality')).toBe('own_low_quality_2');
  });
});

it('the address asks for a version by its number, and for nothing else', () => {
  expect(parseSheetSearch({ version: '3' })).toEqual({ version: 3 });
  expect(parseSheetSearch({ version: 0 })).toEqual({ version: 0 });
  expect(parseSheetSearch({ version: '-1' })).toEqual({});
  expect(parseSheetSearch({ version: 'x' })).toEqual({});
  expect(parseSheetSearch({})).toEqual({});
});
