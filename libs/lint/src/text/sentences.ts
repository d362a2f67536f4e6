/** Half-open range of offsets. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const ENDS = new Set(['.', '!', '?', ';', '\n', '\u3002', '|']);
const isEnd = (text: string, at: number): boolean => {
  const sign = text[at] ?? '';
  if (!ENDS.has(sign)) return false;
  // "No. 12", "1.5", "Co.,": a point inside is not the end.
  return sign !== '.' || /^\.(\s+[^\s\d(]|\s*$|["')\]])/.test(text.slice(at, at + 12));
};

/** No sentence reaches further to either side: a text without stops must not cost its square. */
const REACH = 300;

/** The sentence around a place of a folded text; a line is the longest sentence. */
export function sentenceAround(text: string, from: number, to: number): Range {
  let start = from;
  while (start > Math.max(0, from - REACH) && !isEnd(text, start - 1)) start -= 1;
  let end = Math.max(to, from + 1);
  while (end < Math.min(text.length, to + REACH) && !isEnd(text, end - 1)) end += 1;
  return { from: start, to: end };
}

/** All sentences of a folded text, blank ones left out. */
export function sentencesOf(text: string): readonly Range[] {
  const found: Range[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1)
    if (at === text.length || isEnd(text, at)) {
      const end = Math.min(at + 1, text.length);
      if (text.slice(start, end).trim() !== '') found.push({ from: start, to: end });
      start = at + 1;
    }
  return found;
}
