import { readPlanText, type Block, type Inline } from './plan-text';

/** Citations stay as they are written: whoever renders the plan knows their numbers. */
const words = (inlines: readonly Inline[]): string =>
  inlines.map((one) => (one.kind === 'text' ? one.text : `[[evidence:${one.evidenceId}]]`)).join('');

/** A row is one line that names each cell by the head of its column; a table of one row has no head. */
function rowsOf(rows: readonly (readonly (readonly Inline[])[])[]): readonly string[] {
  const [head = [], ...body] = rows.map((cells) => cells.map(words));
  if (body.length === 0) return [head.filter((cell) => cell !== '').join('; ')];
  return body.map((cells) =>
    cells
      .flatMap((cell, place) => (cell === '' ? [] : [head[place] ? `${head[place]}: ${cell}` : cell]))
      .join('; '),
  );
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [words(block.inlines)];
    case 'bullets':
      return block.items.map((item) => `- ${words(item)}`);
    case 'numbers':
      return block.items.map((item, place) => `${place + 1}. ${words(item)}`);
    case 'table':
      return rowsOf(block.rows);
  }
}

/** A plan text without the signs of its form: Amazon's field keeps line breaks and nothing else. */
export const plainText = (text: string): string =>
  readPlanText(text.normalize('NFC'))
    .map((block) => linesOf(block).join('\n'))
    .join('\n\n')
    .trim();
