/** A half-open range of UTF-16 offsets, and what it says. */
export interface Mark {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text with the fields that cover all of it, in the order of the marks; none for plain text. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly fields: readonly string[];
}

/**
 * Cuts a text at the edges of marks, which may overlap. Joined again the segments give the text, unit by
 * unit; marks that are empty or lie outside are left out.
 */
export function highlight(text: string, marks: readonly Mark[]): readonly Segment[] {
  const usable = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.start < mark.end);
  const edges = [...new Set([0, text.length, ...usable.flatMap((mark) => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  );
  const byStart = [...usable].sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let next = 0;
  let open: typeof byStart = [];
  edges.slice(0, -1).forEach((start, index) => {
    const end = edges[index + 1] ?? text.length;
    for (let mark = byStart[next]; mark !== undefined && mark.start <= start; mark = byStart[next]) {
      open.push(mark);
      next += 1;
    }
    open = open.filter((mark) => mark.end > start);
    const fields = [...new Set(open.map((mark) => mark.field))];
    segments.push({ start, text: text.slice(start, end), fields });
  });
  return segments;
}
