/** A run of words, or the name of a piece of evidence (`[[evidence:<id>]]`). `at` is where it came from, for `origins`. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly at?: number }
  | { readonly kind: 'citation'; readonly evidenceId: string; readonly at?: number };

/** What a plan text is made of. A text may hold line breaks within a paragraph; the first row of a table is its head. */
export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'bullets' | 'numbers'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] };

interface LaidOut {
  readonly text: string;
  /** For each UTF-16 unit of the text where it came from, as far as its inline said; -1 for signs of the form. */
  readonly origins: readonly number[];
}

/** One UTF-16 unit and where it came from. */
type Unit = readonly [letter: string, origin: number];

const FORM = -1;
const form = (text: string): readonly Unit[] => text.split('').map((letter) => [letter, FORM]);
const isBlank = ([letter]: Unit): boolean => /\s/.test(letter);

function unitsOf(inline: Inline): readonly Unit[] {
  const { at } = inline;
  if (inline.kind === 'text')
    return inline.text.split('').map((letter, place) => [letter, at === undefined ? FORM : at + place]);
  return form(`[[evidence:${inline.evidenceId}]]`).map(([letter]) => [letter, at ?? FORM]);
}

function trimmed(line: readonly Unit[]): readonly Unit[] {
  const from = line.findIndex((unit) => !isBlank(unit));
  return from < 0 ? [] : line.slice(from, line.findLastIndex((unit) => !isBlank(unit)) + 1);
}

/** The lines of a run of inlines, without blanks around them and without empty ones. */
function linesOf(inlines: readonly Inline[]): readonly (readonly Unit[])[] {
  const lines: Unit[][] = [[]];
  for (const unit of inlines.flatMap(unitsOf))
    if (unit[0] === '\n') lines.push([]);
    else lines.at(-1)?.push(unit);
  return lines.map(trimmed).filter((line) => line.length > 0);
}

const joined = (parts: readonly (readonly Unit[])[], between: string): readonly Unit[] =>
  parts.flatMap((part, place) => (place === 0 ? part : [...form(between), ...part]));

/** A line that would read as something else gets a backslash before it. */
const escapedLine = (line: readonly Unit[]): readonly Unit[] =>
  /^(- +\S|\d{1,3}\. +\S|\||\\[-\d|\\])/.test(line.map(([letter]) => letter).join(''))
    ? [...form('\\'), ...line]
    : line;

const cell = (inlines: readonly Inline[]): readonly Unit[] =>
  joined(linesOf(inlines), ' ').flatMap((unit) =>
    unit[0] === '|' || unit[0] === '\\' ? [...form('\\'), unit] : [unit],
  );

const row = (cells: readonly (readonly Unit[])[]): readonly Unit[] => [
  ...form('| '),
  ...joined(cells, ' | '),
  ...form(' |'),
];

function laid(block: Block): readonly Unit[] {
  switch (block.kind) {
    case 'paragraph':
      return joined(linesOf(block.inlines).map(escapedLine), '\n');
    case 'bullets':
    case 'numbers':
      return joined(
        block.items
          .map((item) => joined(linesOf(item), ' '))
          .filter((item) => item.length > 0)
          .map((item, place) => [...form(block.kind === 'bullets' ? '- ' : `${place + 1}. `), ...item]),
        '\n',
      );
    case 'table': {
      const [head = [], ...body] = block.rows.map((cells) => cells.map(cell));
      return joined([row(head), row(head.map(() => form('---'))), ...body.map(row)], '\n');
    }
  }
}

/** Blocks as plan text, with where each unit came from. Empty paragraphs and items are left out. */
export function layOutPlanText(blocks: readonly Block[]): LaidOut {
  const units = joined(
    blocks.map(laid).filter((one) => one.length > 0),
    '\n\n',
  );
  return { text: units.map(([letter]) => letter).join(''), origins: units.map(([, origin]) => origin) };
}

export const writePlanText = (blocks: readonly Block[]): string => layOutPlanText(blocks).text;

const CITATION = /\[\[evidence:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]\]/;

function inlinesOf(text: string): readonly Inline[] {
  return text.split(CITATION).flatMap((part, place): readonly Inline[] => {
    if (place % 2 === 1) return [{ kind: 'citation', evidenceId: part }];
    return part === '' ? [] : [{ kind: 'text', text: part }];
  });
}

/** What a line is, and its words without the signs of the form. */
function read(line: string): readonly [kind: Block['kind'] | 'blank', words: string] {
  const item = /^(-|\d{1,3}\.) +(\S.*)$/.exec(line);
  if (item) return [item[1] === '-' ? 'bullets' : 'numbers', item[2] ?? ''];
  if (/^\|(?:[^\\]|\\.)*\|$/.test(line)) return ['table', line];
  if (line === '') return ['blank', ''];
  return ['paragraph', line.replace(/^\\(?=[-\d|\\])/, '')];
}

function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  let open = '';
  for (const [part] of line.slice(1).matchAll(/\\[|\\]|[^]/g))
    if (part === '|') {
      cells.push(open.trim());
      open = '';
    } else open += part.length > 1 ? part.slice(1) : part;
  return cells;
}

function tableOf(lines: readonly string[]): Block {
  const all = lines.map(cellsOf);
  const isRule = (cells: readonly string[] | undefined) =>
    cells?.every((one) => /^:?-{2,}:?$/.test(one)) === true;
  const rows = isRule(all[1]) ? [...all.slice(0, 1), ...all.slice(2)] : all;
  const width = Math.max(...rows.map((cells) => cells.length));
  return {
    kind: 'table',
    rows: rows.map((cells) => Array.from({ length: width }, (_, place) => inlinesOf(cells[place] ?? ''))),
  };
}

function blockOf(kind: Block['kind'], lines: readonly string[]): Block {
  if (kind === 'paragraph') return { kind, inlines: inlinesOf(lines.join('\n')) };
  if (kind === 'table') return tableOf(lines);
  return { kind, items: lines.map(inlinesOf) };
}

/**
 * The blocks of a plan text: paragraphs apart by an empty line, lists (`- `, `1. `), pipe tables, citations of
 * evidence. Everything else is words.
 */
export function readPlanText(text: string): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: string[] }[] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [kind, words] = read(line.trim());
    if (kind === 'blank') isOpen = false;
    else {
      const last = blocks.at(-1);
      if (isOpen && last?.kind === kind) last.lines.push(words);
      else blocks.push({ kind, lines: [words] });
      isOpen = true;
    }
  }
  return blocks.map(({ kind, lines }) => blockOf(kind, lines));
}
