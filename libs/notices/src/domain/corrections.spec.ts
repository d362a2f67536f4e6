import { applyCorrections, effective, type Correction } from './corrections';
import { readText } from './read-text';

const read = (text: string) =>
  readText({ text, sender: null, linkedHosts: [], headerDate: null, today: '2026-11-23' });

const kind = (value: 'inauthentic' | 'section_3', by: string): Correction => ({
  field: 'kind',
  value,
  by,
  at: '2026-11-23T10:00:00.000Z',
  reason: null,
});

describe('correcting a reading', () => {
  it('keeps the machine’s value beside the person’s, and says who and when', () => {
    const reading = read('Your account was deactivated in accordance with section 3.');
    const corrected = applyCorrections(reading, [kind('inauthentic', 'mei')]);
    expect(corrected.kind).toMatchObject({
      value: 'section_3',
      correction: { value: 'inauthentic', by: 'mei', at: '2026-11-23T10:00:00.000Z' },
    });
    expect(effective(corrected.kind)).toBe('inauthentic');
    expect(effective(corrected.role)).toBe('first_notice');
  });

  it('lets the latest of several corrections count', () => {
    const reading = read('Hello');
    const corrected = applyCorrections(reading, [kind('inauthentic', 'mei'), kind('section_3', 'lin')]);
    expect(corrected.kind.correction?.by).toBe('lin');
  });

  it('lets a person say that there is none', () => {
    const reading = read('Your Amazon.de selling account has been deactivated.');
    const none: Correction = {
      field: 'marketplace',
      value: null,
      by: 'mei',
      at: '2026-11-23T10:00:00Z',
      reason: 'x',
    };
    expect(effective(applyCorrections(reading, [none]).marketplace)).toBeNull();
  });
});
