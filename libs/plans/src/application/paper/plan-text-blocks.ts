import type { PaperBlock } from '@overturn/platform';

type Block = PaperBlock;
const BULLET = /^[-*•]\s+(.*)$/;
const NUMBER = /^\d{1,3}[.)]\s+(.*)$/;
const ROW = /^\|(.*)\|$/;
const RULE = /^\|(\s*:?-+:?\s*\|)+$/;

type Kind = 'bullet' | 'number' | 'row' | 'text';
const kindOf = (line: string): Kind =>
  ROW.test(line) ? 'row' : BULLET.test(line) ? 'bullet' : NUMBER.test(line) ? 'number' : 'text';

/** Lines of one kind that follow each other; a blank line ends a group. */
function groupsOf(text: string): readonly { readonly kind: Kind; readonly lines: readonly string[] }[] {
  const groups: { kind: Kind; lines: string[] }[] = [];
  let isNew = true;
  for (const line of text.split(/\r\n|\r|\n/).map((one) => one.trim())) {
    const last = groups.at(-1);
    if (line !== '') {
      const kind = kindOf(line);
      if (isNew || last?.kind !== kind) groups.push({ kind, lines: [line] });
      else last.lines.push(line);
    }
    isNew = line === '';
  }
  return groups;
}

const cellsOf = (row: string): readonly string[] =>
  row.slice(1, -1).split('|').map((cell) => cell.trim()); // prettier-ignore

function tableOf(lines: readonly string[]): Block {
  const rows = lines.filter((line) => !RULE.test(line)).map(cellsOf);
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  return {
    kind: 'table',
    hasHead: lines[1] !== undefined && RULE.test(lines[1]),
    rows: rows.map((cells) => Array.from({ length: width }, (_, place) => cells[place] ?? '')),
  };
}

const listOf = (lines: readonly string[], isNumbered: boolean): Block => ({
  kind: 'list',
  isNumbered,
  items: lines.map((line) => [
    { kind: 'paragraph', text: (isNumbered ? NUMBER : BULLET).exec(line)?.[1] ?? line },
  ]),
});

/** Plan text as blocks of a paper: paragraphs, lists and tables. What is none of these is a paragraph. */
export const planTextBlocks = (text: string): readonly Block[] =>
  groupsOf(text).map(({ kind, lines }): Block => {
    switch (kind) {
      case 'row':
        return lines.some((line) => !RULE.test(line))
          ? tableOf(lines)
          : { kind: 'paragraph', text: lines.join('\n') };
      case 'text':
        return { kind: 'paragraph', text: lines.join('\n') };
      default:
        return listOf(lines, kind === 'number');
    }
  });
