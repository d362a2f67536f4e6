import type { Span } from './notice-text';

const OPENERS = [
  /^-{2,12} ?(?:original message|forwarded message|ursprüngliche nachricht|原始邮件|转发的邮件|原始郵件) ?-{2,12}/i,
  /^begin forwarded message:/i,
  /^on .{5,120} wrote:$/i,
  /^am .{5,120} schrieb\b.{0,80}:$/i,
  /^在 ?.{5,120}(?:写道|寫道)[:：]$/,
  /^(?:发件人|發件人|寄件者|差出人)[:：]/,
  /^>? ?from: .{3,200}$/i,
];
const LINE_LIMIT = 400;

/**
 * The parts of a mail that repeat earlier mail: lines after `>`, and everything after a reply's or forward's
 * opening line. An answer from Amazon usually carries the notice it answers below.
 */
export function quotedParts(raw: string): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  while (start < raw.length) {
    const feed = raw.indexOf('\n', start);
    const end = feed === -1 ? raw.length : feed + 1;
    const line = raw.slice(start, Math.min(end, start + LINE_LIMIT)).trim();
    if (start > 0 && OPENERS.some((opener) => opener.test(line)))
      return [...parts, { start, end: raw.length }];
    if (line.startsWith('>')) parts.push({ start, end });
    start = end;
  }
  return parts;
}

/** Whether the offset lies in one of the ordered parts. */
export function isQuoted(parts: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = parts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const part = parts[middle];
    if (!part) return false;
    if (offset < part.start) high = middle - 1;
    else if (offset >= part.end) low = middle + 1;
    else return true;
  }
  return false;
}
