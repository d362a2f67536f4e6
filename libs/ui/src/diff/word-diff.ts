import { applyPatch, diffArrays, structuredPatch } from 'diff';

/** A run of words that is the same, was added or was removed. */
export interface DiffRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

// Made when it is needed: a module that does nothing when it is loaded is left out where nobody uses it.
const wordsOf = (text: string): string[] =>
  [...new Intl.Segmenter(['zh', 'en'], { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

/** What changed between two texts, word by word, in Chinese as in English. */
export const wordDiff = (before: string, after: string): readonly DiffRun[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));

/** Both changes of one text in one, where they do not touch the same words; null where they do. */
export function mergedText(before: string, mine: string, theirs: string): string | null {
  const [old, left, right] = [before, mine, theirs].map(linesOf);
  const patch = structuredPatch('', '', old ?? '', right ?? '', undefined, undefined, { context: 2 });
  const merged = applyPatch(left ?? '', patch);
  return merged === false ? null : textOf(merged);
}

// jsdiff patches lines: a word on each line, and line breaks by another name.
const linesOf = (text: string): string =>
  wordsOf(text)
    .map((word) => `${word.replaceAll('\\', '\\\\').replaceAll('\r', '\\r').replaceAll('\n', '\\n')}\n`)
    .join('');
const textOf = (lines: string): string =>
  lines
    .replaceAll('\n', '')
    .replace(/\\(.)/g, (_match, letter: string) => ({ n: '\n', r: '\r' })[letter] ?? letter);
