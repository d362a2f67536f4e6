import fc from 'fast-check';
import { planTextBlocks } from './plan-text-blocks';

const paragraph = (text: string) => ({ kind: 'paragraph', text });

describe('plan text on paper', () => {
  it('is paragraphs between blank lines, with the author’s line breaks', () => {
    expect(planTextBlocks('One\ntwo\n\n  three  ')).toEqual([paragraph('One\ntwo'), paragraph('three')]);
  });

  it('has bullets, numbers and tables with a head', () => {
    expect(planTextBlocks('We did:\n- one\n- two\n\n1. first\n2. second\n\n| ASIN | 数量 |\n|---|---|\n| B0TEST | 12 |')).toEqual([
      paragraph('We did:'),
      { kind: 'list', isNumbered: false, items: [[paragraph('one')], [paragraph('two')]] },
      { kind: 'list', isNumbered: true, items: [[paragraph('first')], [paragraph('second')]] },
      { kind: 'table', hasHead: true, rows: [['ASIN', '数量'], ['B0TEST', '12']] },
    ]); // prettier-ignore
  });

  it('fills up rows that are too short, so that every table is square', () => {
    expect(planTextBlocks('| a | b |\n| c |')).toEqual([
      { kind: 'table', hasHead: true, rows: [['a', 'b'], ['c', '']] },
    ]); // prettier-ignore
  });

  it('shows no sign that was written to keep words from being read as a list or a table', () => {
    expect(planTextBlocks('\\- not a list\n\n| a \\| b | c |\n| --- | --- |')).toEqual([
      paragraph('- not a list'),
      { kind: 'table', hasHead: true, rows: [['a | b', 'c']] },
    ]);
  });

  it('loses no word of any text', () => {
    const words = fc.stringMatching(/^[a-z0-9 |.\n-]{0,60}$/);
    const letters = (text: string) => text.replace(/[^a-z]/g, '');
    fc.assert(
      fc.property(words, (text) => letters(JSON.stringify(textsOf(planTextBlocks(text)))) === letters(text)),
    );
  });
});

const textsOf = (blocks: ReturnType<typeof planTextBlocks>): unknown[] =>
  blocks.flatMap((one): unknown[] => {
    switch (one.kind) {
      case 'list':
        return one.items.flatMap(textsOf);
      case 'table':
        return one.rows.flat();
      case 'columns':
        return one.columns.flatMap(textsOf);
      default:
        return [one.text.replaceAll('\n', ' ')];
    }
  });
