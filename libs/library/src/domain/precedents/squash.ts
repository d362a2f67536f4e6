/** A text without all that people write differently: width, case, blanks and signs; and where each letter came from. */
export interface Squashed {
  readonly letters: string;
  /** For each UTF-16 unit of `letters` the offset in the text that it came from. */
  readonly origins: readonly number[];
  /** For each unit the offset at which what it came from ends. */
  readonly ends: readonly number[];
}

const LETTER = /[\p{L}\p{N}]/u;

export function squash(text: string): Squashed {
  let letters = '';
  const [origins, ends]: [number[], number[]] = [[], []];
  let at = 0;
  for (const sign of text) {
    const end = at + sign.length;
    for (const folded of sign.normalize('NFKC').toLowerCase().normalize('NFKC'))
      if (LETTER.test(folded)) {
        letters += folded;
        for (let unit = 0; unit < folded.length; unit += 1) {
          origins.push(at);
          ends.push(end);
        }
      }
    at = end;
  }
  return { letters, origins, ends };
}
