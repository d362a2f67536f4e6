import { highlight, type Mark } from './highlight';

const mark = (field: string, start: number, end: number): Mark => ({ field, start, end });
const shape = (text: string, marks: Mark[]) =>
  highlight(text, marks).map((segment) => [segment.text, segment.fields.join('+')]);

describe('highlighting what a notice says', () => {
  it('leaves a text without marks in one piece', () => {
    expect(shape('Hello', [])).toEqual([['Hello', '']]);
  });

  it('gives an empty text no segment', () => {
    expect(highlight('', [mark('kind', 0, 3)])).toEqual([]);
  });

  it('names both fields where two marks overlap', () => {
    expect(shape('within 30 days', [mark('deadline', 0, 9), mark('amount', 7, 14)])).toEqual([
      ['within ', 'deadline'],
      ['30', 'deadline+amount'],
      [' days', 'amount'],
    ]);
  });

  it('keeps a mark inside another one, and goes on with the outer one', () => {
    expect(shape('abcdef', [mark('outer', 0, 6), mark('inner', 2, 4)])).toEqual([
      ['ab', 'outer'],
      ['cd', 'outer+inner'],
      ['ef', 'outer'],
    ]);
  });

  it('counts offsets in UTF-16 units, as the server does', () => {
    const text = '𠮷野家 账户已停用';
    expect(shape(text, [mark('kind', 5, 10)])).toEqual([
      ['𠮷野家 ', ''],
      ['账户已停用', 'kind'],
    ]);
  });

  it('cuts marks at the end of the text and drops those outside it', () => {
    expect(shape('abc', [mark('a', 2, 99), mark('b', 50, 60), mark('c', 1, 1), mark('d', -4, 1)])).toEqual([
      ['a', 'd'],
      ['b', ''],
      ['c', 'a'],
    ]);
  });

  it('names a field once though it has several marks in one place', () => {
    expect(shape('abc', [mark('causes', 0, 3), mark('causes', 0, 3)])).toEqual([['abc', 'causes']]);
  });
});
