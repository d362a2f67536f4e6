import type { Placeholder } from '@overturn/kernel';
import { blankOf } from '@overturn/wording';
import { CLIENT_DATA_PATTERNS } from './client-data-patterns';
import type { Identifier } from './known-identifiers';
import { squash, type Squashed } from './squash';

interface Span {
  readonly from: number;
  readonly to: number;
  readonly kind: Placeholder;
}

/** A text in which placeholders stand for what named a client, and what was taken out, without what it was. */
export interface Stripped {
  readonly text: string;
  readonly removed: readonly { readonly kind: Placeholder; readonly count: number }[];
}

const BLANK = /(\{\{[a-z_]+\}\})/;
/** Words as short as these are found only where they stand alone: `Lee` is not in `sleeve`. */
const LONG_ENOUGH = 5;
const LATIN = /[a-z0-9]/;

const stands = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Where an identifier stands in a text, however it is written there. */
function placesOf(text: string, squashed: Squashed, { kind, value }: Identifier): readonly Span[] {
  const wanted = squash(value).letters;
  const isHan = /\p{Script=Han}/u.test(wanted);
  if (wanted.length < 2) return [];
  const { letters, origins, ends } = squashed;
  const spans: Span[] = [];
  for (let at = letters.indexOf(wanted); at !== -1; at = letters.indexOf(wanted, at + 1)) {
    const [from, to] = [origins[at] ?? 0, ends[at + wanted.length - 1] ?? text.length];
    const isInside =
      (LATIN.test(wanted[0] ?? '') && stands(text[from - 1])) ||
      (LATIN.test(wanted.at(-1) ?? '') && stands(text[to]));
    if (isHan || wanted.length >= LONG_ENOUGH || !isInside) spans.push({ from, to, kind });
  }
  return spans;
}

/** What overlaps is one span, of the kind that began first. */
function merged(spans: readonly Span[]): readonly Span[] {
  const done: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = done.at(-1);
    if (last && span.from < last.to) done[done.length - 1] = { ...last, to: Math.max(last.to, span.to) };
    else done.push(span);
  }
  return done;
}

function spansIn(text: string, known: readonly Identifier[]): readonly Span[] {
  const looked = CLIENT_DATA_PATTERNS.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      from: index,
      to: index + found.length,
      kind,
    })),
  );
  const squashed = squash(text);
  return merged([...known.flatMap((one) => placesOf(text, squashed, one)), ...looked]);
}

/** What names a client in a text: blanks that stand there already are nobody's data. */
export const clientDataIn = (text: string, known: readonly Identifier[]): readonly Placeholder[] => [
  ...new Set(
    text
      .split(BLANK)
      .flatMap((part, place) => (place % 2 === 1 ? [] : spansIn(part, known)))
      .map(({ kind }) => kind),
  ),
];

/**
 * Takes out of a text what names a client: what is known of them, in whatever width, case and spacing, and whatever
 * looks like an ASIN, an order, an address, a number, money. Blanks stand for it. Of two that touch one blank remains.
 */
export function stripClientData(text: string, known: readonly Identifier[]): Stripped {
  const counts = new Map<Placeholder, number>();
  const parts = text.split(BLANK).map((part, place) => {
    if (place % 2 === 1) return part;
    let [stripped, at] = ['', 0];
    for (const { from, to, kind } of spansIn(part, known)) {
      stripped += part.slice(at, from) + blankOf(kind);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      at = to;
    }
    return stripped + part.slice(at);
  });
  return {
    text: parts.join(''),
    removed: [...counts]
      .map(([kind, count]) => ({ kind, count }))
      .toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
  };
}
