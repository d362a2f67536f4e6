import { diffArrays } from 'diff';

/** A run of words that is the same, was added or was removed. */
export interface DiffRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

const words = new Intl.Segmenter(['zh', 'en'], { granularity: 'word' });

const wordsOf = (text: string): string[] => [...words.segment(text)].map(({ segment }) => segment);

/** What changed between two texts, word by word, in Chinese as in English. */
export const wordDiff = (before: string, after: string): readonly DiffRun[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
