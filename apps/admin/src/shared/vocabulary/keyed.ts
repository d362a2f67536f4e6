/** A word in Chinese and in English. */
export type Both = readonly [zh: string, en: string];

/** The words of a vocabulary, one for each of its values. */
export type Words<Value extends string> = Readonly<Record<Value, Both>>;

type Groups = Readonly<Record<string, Readonly<Record<string, Both>>>>;

/** Flattens groups of words to `vocab.<group>.<value>`. */
export function keyed<Key extends string>(
  groups: Groups,
): { zh: Record<Key, string>; en: Record<Key, string> } {
  const entries = Object.entries(groups).flatMap(([group, words]) =>
    Object.entries(words).map(([value, both]) => ({ key: `vocab.${group}.${value}`, both })),
  );
  const pick = (index: 0 | 1) =>
    Object.fromEntries(entries.map(({ key, both }) => [key, both[index]])) as Record<Key, string>;
  return { zh: pick(0), en: pick(1) };
}
