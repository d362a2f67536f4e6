/** What is added to and taken from a case's tags to come to the wanted ones; null when that is nothing. */
export function tagChange(
  current: readonly string[],
  wanted: readonly string[],
): { add: string[]; remove: string[] } | null {
  const add = wanted.filter((tag) => !current.includes(tag));
  const remove = current.filter((tag) => !wanted.includes(tag));
  return add.length + remove.length === 0 ? null : { add, remove };
}
