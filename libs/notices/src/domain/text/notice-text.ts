import { foldCharacter, isCjk } from './fold-characters';

/** Half-open range of UTF-16 offsets into `NoticeReading.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A notice's text beside the form in which phrases are compared: NFKC, lower case, simplified characters,
 * single spaces, paragraphs parted by one line feed. Offsets of the folded form map back into `raw`.
 */
export interface NoticeText {
  readonly raw: string;
  readonly folded: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The text that is stored and that spans refer to: line feeds only, no NUL, no lone surrogates. */
export const canonicalText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\u0000/g, '')
    .toWellFormed();

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0x85;

class Folding {
  readonly parts: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private last = -1;
  private gap: { start: number; end: number; lineFeeds: number } | null = null;

  space(start: number, end: number, isLineFeed: boolean): void {
    this.gap ??= { start, end, lineFeeds: 0 };
    this.gap.end = end;
    if (isLineFeed) this.gap.lineFeeds += 1;
  }

  character(folded: string, start: number, end: number): void {
    if (folded === '') return;
    this.closeGap(folded.charCodeAt(0));
    this.push(folded, start, end);
  }

  private closeGap(next: number): void {
    const { gap } = this;
    if (!gap) return;
    this.gap = null;
    if (this.last === -1) return;
    if (gap.lineFeeds > 1) this.push('\n', gap.start, gap.end);
    else if (!(isCjk(this.last) && isCjk(next))) this.push(' ', gap.start, gap.end);
  }

  private push(folded: string, start: number, end: number): void {
    this.parts.push(folded);
    for (let i = 0; i < folded.length; i += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
    this.last = folded.charCodeAt(folded.length - 1);
  }
}

/** Folds an already canonical text. Linear in its length. */
export function foldText(raw: string): NoticeText {
  const folding = new Folding();
  for (let at = 0; at < raw.length;) {
    const code = raw.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const end = at + width;
    if (isSpace(code)) folding.space(at, end, code === 0x0a);
    else if (code < 0x80) folding.character(raw.charAt(at).toLowerCase(), at, end);
    else folding.character(foldCharacter(raw.slice(at, end)), at, end);
    at = end;
  }
  return {
    raw,
    folded: folding.parts.join(''),
    starts: Int32Array.from(folding.starts),
    ends: Int32Array.from(folding.ends),
  };
}

/** The span in `raw` of a half-open, non-empty range of the folded form. */
export const rawSpan = (text: NoticeText, start: number, end: number): Span => ({
  start: text.starts[start] ?? 0,
  end: text.ends[end - 1] ?? 0,
});
