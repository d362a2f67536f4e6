import { aNotice } from '../testing/notice.builder';
import { certaintyOf, effective, marksOfReading } from './reading-marks';

describe('the places in a notice that its fields were read from', () => {
  it('marks the reasons of judgements, the extracted facts and the warnings', () => {
    const { reading } = aNotice();
    expect(marksOfReading(reading)).toEqual([
      { field: 'kind', start: 0, end: 4 },
      { field: 'asins', start: 5, end: 15 },
      { field: 'warnings', start: 2, end: 3 },
    ]);
  });

  it('lets a person outrank the machine', () => {
    expect(effective({ value: 'inauthentic', correction: null })).toBe('inauthentic');
    expect(effective({ value: 'inauthentic', correction: { value: 'section_3' } })).toBe('section_3');
  });

  it.each([
    [0, 'nothing'],
    [0.3, 'unsure'],
    [0.5, 'likely'],
    [0.8, 'sure'],
    [1, 'sure'],
  ])('calls a confidence of %d %s', (confidence, word) => {
    expect(certaintyOf(confidence)).toBe(word);
  });
});
