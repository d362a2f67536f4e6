import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { readPlanText, writePlanText } from '@overturn/wording';
import fc from 'fast-check';
import { blocksOf, docOf } from './plan-text-doc';
import { PLAN_TEXT_EXTENSIONS } from './plan-text-extensions';
import { quoteIn, rangeInDoc } from './text-marks';

const schema = getSchema(PLAN_TEXT_EXTENSIONS);
const ID = '0193d3f0-0000-7000-8000-000000000001';
const document = (text: string): Node => {
  const doc = Node.fromJSON(schema, docOf(text));
  doc.check();
  return doc;
};
const piece = fc.constantFrom(
  'a',
  '商品',
  '-',
  ' ',
  '1.',
  '|',
  '\\',
  '\n',
  '\n\n',
  '- x',
  '\n2. y',
  '\n| a | b |',
  `[[evidence:${ID}]]`,
);
const typed = fc.array(piece, { maxLength: 14 }).map((all) => all.join(''));

describe('a plan text in the editor', () => {
  it('comes out as it went in, whatever was typed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const form = writePlanText(readPlanText(text));
        expect(writePlanText(blocksOf(document(form)))).toBe(form);
      }),
    );
  });

  it('is one empty paragraph where nothing is written', () => {
    expect(document('').childCount).toBe(1);
    expect(writePlanText(blocksOf(document('')))).toBe('');
  });

  it('knows where words of the text stand in the document, and back', () => {
    fc.assert(
      fc.property(typed, fc.nat(40), fc.integer({ min: 1, max: 8 }), (text, start, length) => {
        const form = writePlanText(readPlanText(text));
        const doc = document(form);
        const range = rangeInDoc(doc, start, start + length);
        if (!range) return;
        const quote = quoteIn(doc, range.from, range.to);
        expect(quote && form.slice(quote.from, quote.from + quote.text.length)).toBe(quote?.text);
        expect(quote?.from).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('finds a word in a list item', () => {
    const doc = document('- alpha\n- beta');
    const range = rangeInDoc(doc, 10, 14);
    expect(range && doc.textBetween(range.from, range.to)).toBe('beta');
  });
});
