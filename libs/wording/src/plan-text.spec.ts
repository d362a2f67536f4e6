import fc from 'fast-check';
import { layOutPlanText, readPlanText, writePlanText, type Block, type Inline } from './plan-text';

const ID = '0193d3f0-0000-7000-8000-000000000001';
const words = (text: string): Inline => ({ kind: 'text', text });
const cited: Inline = { kind: 'citation', evidenceId: ID };

/** Letters that carry a meaning in the form, and some that do not. */
const letters = fc.constantFrom('a', '商', '-', ' ', '1', '.', '|', '\\', '。', '_');
const line = fc
  .string({ unit: letters, minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const inlines: fc.Arbitrary<readonly Inline[]> = fc.oneof(
  line.map((text) => [words(text)]),
  line.map((text) => [words(text), cited]),
  fc.constant([cited]),
);
const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => [words(all.join('\n'))]);
const blocks: fc.Arbitrary<readonly Block[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), inlines: fc.oneof(inlines, lines) }),
    fc.record({
      kind: fc.constantFrom('bullets' as const, 'numbers' as const),
      items: fc.array(inlines, { minLength: 1, maxLength: 3 }),
    }),
    fc.integer({ min: 1, max: 3 }).chain((width) =>
      fc.record({
        kind: fc.constant('table' as const),
        rows: fc.array(fc.array(fc.oneof(inlines, fc.constant([])), { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
    ),
  ),
  { maxLength: 4 },
);

describe('the text of a plan', () => {
  it('holds paragraphs, lists, tables and citations', () => {
    const text = `We removed the listing.
The stock is recalled.

- Invoices [[evidence:${ID}]]
- Letter

1. First

| ASIN | Units |
| --- | --- |
| B0TEST0001 | 12 |`;
    expect(readPlanText(text)).toEqual([
      { kind: 'paragraph', inlines: [words('We removed the listing.\nThe stock is recalled.')] },
      { kind: 'bullets', items: [[words('Invoices '), cited], [words('Letter')]] },
      { kind: 'numbers', items: [[words('First')]] },
      {
        kind: 'table',
        rows: [
          [[words('ASIN')], [words('Units')]],
          [[words('B0TEST0001')], [words('12')]],
        ],
      },
    ]);
    expect(writePlanText(readPlanText(text))).toBe(text);
  });

  it('reads back as it was written, whatever the words are', () => {
    fc.assert(
      fc.property(blocks, (written) => {
        expect(readPlanText(writePlanText(written))).toEqual(written);
      }),
    );
  });

  it('takes no line for a table whose last bar is one of its words', () => {
    expect(readPlanText('|\\|')).toEqual([{ kind: 'paragraph', inlines: [{ kind: 'text', text: '|\\|' }] }]);
  });

  it('says the same after it was read and written, whoever typed it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '-', ' ', '1', '.', '|', '\\', '\n', '。'), maxLength: 40 }),
        (typed) => {
          const once = writePlanText(readPlanText(typed));
          expect(writePlanText(readPlanText(once))).toBe(once);
        },
      ),
    );
  });

  it('leaves out empty paragraphs and items', () => {
    expect(
      writePlanText([
        { kind: 'paragraph', inlines: [words(' ')] },
        { kind: 'bullets', items: [[], [words('a')]] },
      ]),
    ).toBe('- a');
  });

  it('knows where each letter came from', () => {
    const { text, origins } = layOutPlanText([
      { kind: 'bullets', items: [[{ kind: 'text', text: ' ab', at: 10 }]] },
      { kind: 'paragraph', inlines: [{ kind: 'citation', evidenceId: ID, at: 20 }] },
    ]);
    expect(text).toBe(`- ab\n\n[[evidence:${ID}]]`);
    expect(origins.slice(0, 7)).toEqual([-1, -1, 11, 12, -1, -1, 20]);
  });
});
