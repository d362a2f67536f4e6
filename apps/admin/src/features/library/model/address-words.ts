/** The value of an address that is one of a vocabulary; undefined where it is none. */
export const oneOf = <T extends string>(words: readonly T[], raw: unknown): T | undefined =>
  words.find((one) => one === raw);

/** Words to search by, as anybody may have typed them into an address; undefined where there are none. */
export function wordsIn(raw: unknown): string | undefined {
  const words = typeof raw === 'string' || typeof raw === 'number' ? String(raw).slice(0, 100) : '';
  return words === '' ? undefined : words;
}
