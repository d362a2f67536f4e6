/** More tags than these say nothing any more. The database holds the same number. */
export const MOST_TAGS = 20;

/** A tag as it is kept: full and half width are one, spaces at the ends and repeated ones are dropped. */
export const tagOf = (text: string): string => text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ');

/** The tags of a case after a change: removed first, then added behind, none twice. */
export function tagsAfter(
  current: readonly string[],
  change: { readonly add: readonly string[]; readonly remove: readonly string[] },
): readonly string[] {
  const removed = new Set(change.remove.map(tagOf));
  const kept = current.filter((tag) => !removed.has(tag));
  return [...new Set([...kept, ...change.add.map(tagOf)])].filter((tag) => tag !== '');
}
