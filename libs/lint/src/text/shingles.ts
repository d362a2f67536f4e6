const SIZE = 3;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of three words; a shorter text is one run. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  if (words.length === 0) return new Set();
  if (words.length < SIZE) return new Set([words.join(' ')]);
  const found = new Set<string>();
  for (let at = 0; at + SIZE <= words.length; at += 1)
    found.add(`${words[at] ?? ''} ${words[at + 1] ?? ''} ${words[at + 2] ?? ''}`);
  return found;
}

/** How much two texts share, 0 to 1: shingles of both, of all shingles (Jaccard). Two texts without words share nothing. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
