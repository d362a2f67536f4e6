import type { PaperBlock } from '@overturn/platform';
import { readPlanText, type Inline } from '@overturn/wording';

const wordsOf = (inlines: readonly Inline[]): string =>
  inlines.map((one) => (one.kind === 'text' ? one.text : `[[evidence:${one.evidenceId}]]`)).join('');
const paragraphOf = (inlines: readonly Inline[]): PaperBlock => ({
  kind: 'paragraph',
  text: wordsOf(inlines),
});

/** Plan text as blocks of a paper: paragraphs, lists and tables, read as the editor reads them. */
export const planTextBlocks = (text: string): readonly PaperBlock[] =>
  readPlanText(text).map((block): PaperBlock => {
    switch (block.kind) {
      case 'paragraph':
        return paragraphOf(block.inlines);
      case 'table':
        return { kind: 'table', hasHead: true, rows: block.rows.map((cells) => cells.map(wordsOf)) };
      default:
        return {
          kind: 'list',
          isNumbered: block.kind === 'numbers',
          items: block.items.map((item) => [paragraphOf(item)]),
        };
    }
  });
