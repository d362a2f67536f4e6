import { PhraseIndex, type FoldedRange } from '../text/phrase-index';
import { rawSpan, type NoticeText, type Span } from '../text/notice-text';
import { isQuoted } from '../text/quoted-parts';
import { RULE_LANGUAGES, type Rule, type Wording } from './rule';

/** A rule that holds for a text, with the first place that says so. */
export interface Hit {
  readonly rule: Rule;
  readonly span: Span;
  /** Only the quoted part of a mail says so. */
  readonly quoted: boolean;
}

/** How far around a match an `unless` still takes it back, in folded characters. */
const UNLESS_REACH = 24;

/** Every rule that holds, in the order of the rule book. */
export function applyRules(
  text: NoticeText,
  quoted: readonly Span[],
  rules: readonly Rule[],
): readonly Hit[] {
  const index = new PhraseIndex(text.folded);
  return rules.flatMap((rule) => {
    const hit = firstHit(rule, text, quoted, index);
    return hit ? [hit] : [];
  });
}

function firstHit(rule: Rule, text: NoticeText, quoted: readonly Span[], index: PhraseIndex): Hit | null {
  let best: Hit | null = null;
  for (const language of RULE_LANGUAGES) {
    const wording = rule[language];
    if (!wording) continue;
    for (const range of matches(wording, index)) {
      const span = rawSpan(text, range.start, range.end);
      const hit: Hit = { rule, span, quoted: isQuoted(quoted, span.start) };
      if (!best || precedes(hit, best)) best = hit;
      if (!hit.quoted) break;
    }
  }
  return best;
}

const precedes = (a: Hit, b: Hit): boolean =>
  a.quoted === b.quoted ? a.span.start < b.span.start : !a.quoted;

function matches(wording: Wording, index: PhraseIndex): readonly FoldedRange[] {
  const found = wording.match.flatMap((pattern) => index.find(pattern));
  if (found.length === 0) return found;
  const takenBack = new Neighbourhood((wording.unless ?? []).flatMap((pattern) => index.find(pattern)));
  return found
    .filter((range) => !takenBack.touches(range))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Answers in logarithmic time whether a range lies near any of many. */
class Neighbourhood {
  private readonly ranges: readonly FoldedRange[];
  private readonly furthestEnd: readonly number[];

  constructor(ranges: readonly FoldedRange[]) {
    this.ranges = ranges.toSorted((a, b) => a.start - b.start);
    let furthest = 0;
    this.furthestEnd = this.ranges.map((range) => (furthest = Math.max(furthest, range.end)));
  }

  touches(range: FoldedRange): boolean {
    let low = 0;
    let high = this.ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ranges[middle]?.start ?? 0) <= range.end + UNLESS_REACH) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (this.furthestEnd[low - 1] ?? 0) >= range.start - UNLESS_REACH;
  }
}
