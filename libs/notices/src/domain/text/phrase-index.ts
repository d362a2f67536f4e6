import { isCjk } from './fold-characters';
import { foldText } from './notice-text';

/** Half-open range of offsets into the folded form. */
export interface FoldedRange {
  readonly start: number;
  readonly end: number;
}

/** How far apart the words of a pattern may stand, in characters. */
const REACH = 70;
const REACH_CJK = 30;

/** Patterns are folded as texts are, so that an author may write either script; each is folded once. */
const foldedPatterns = new Map<string, string>();
function foldPattern(pattern: string): string {
  const known = foldedPatterns.get(pattern) ?? foldText(pattern).folded;
  foldedPatterns.set(pattern, known);
  return known;
}

const isWordCharacter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code <= 0x24f);

/**
 * Finds patterns in one folded text. A pattern is `a|b ~ c`: one of `a`, `b`, then, near and in this order,
 * `c`. A word matches at its beginning (`invoice` finds `invoices`). Every step is linear in the text's
 * length: no pattern, and no text, can make it slow.
 */
export class PhraseIndex {
  private readonly terms = new Map<string, readonly FoldedRange[]>();

  constructor(private readonly folded: string) {}

  find(pattern: string): readonly FoldedRange[] {
    const [first, ...rest] = foldPattern(pattern).split(' ~ ');
    if (!first) return [];
    let reached = this.anyOf(first);
    for (const step of rest) {
      if (reached.length === 0) return reached;
      reached = follow(reached, this.anyOf(step), isCjk(step.charCodeAt(0)) ? REACH_CJK : REACH);
    }
    return reached;
  }

  private anyOf(alternatives: string): readonly FoldedRange[] {
    const known = this.terms.get(alternatives);
    if (known) return known;
    const found = alternatives.split('|').flatMap((term) => this.occurrences(term));
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    this.terms.set(alternatives, found);
    return found;
  }

  private occurrences(term: string): FoldedRange[] {
    const found: FoldedRange[] = [];
    if (term === '') return found;
    const startsWord = isWordCharacter(term.charCodeAt(0));
    for (let at = this.folded.indexOf(term); at !== -1; at = this.folded.indexOf(term, at + 1)) {
      if (startsWord && at > 0 && isWordCharacter(this.folded.charCodeAt(at - 1))) continue;
      found.push({ start: at, end: at + term.length });
    }
    return found;
  }
}

/** Of `steps`, those that begin within `reach` after the end of one of `reached`; joined with the latest such. */
function follow(
  reached: readonly FoldedRange[],
  steps: readonly FoldedRange[],
  reach: number,
): readonly FoldedRange[] {
  const byEnd = reached.toSorted((a, b) => a.end - b.end);
  const joined: FoldedRange[] = [];
  let next = 0;
  let latest: FoldedRange | undefined;
  for (const step of steps) {
    for (let range = byEnd[next]; range && range.end <= step.start; range = byEnd[next]) {
      latest = range;
      next += 1;
    }
    if (latest && step.start - latest.end <= reach) joined.push({ start: latest.start, end: step.end });
  }
  return joined;
}
