/** Words of a text that somebody spoke of; `from` is where they began, in UTF-16 units from the start. */
export interface Quote {
  readonly text: string;
  readonly from: number;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the quoted words stand in a text now, the nearest to where they were; null: they are no longer in it. */
export function findQuote(text: string, { text: quote, from }: Quote): Span | null {
  if (quote === '') return null;
  let nearest: number | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (nearest === null || Math.abs(at - from) < Math.abs(nearest - from)) nearest = at;
  return nearest === null ? null : { from: nearest, to: nearest + quote.length };
}
