import type { ChangeTx, Tx } from '@overturn/platform';

/** Above so many cases of a tag it is quicker to walk the list than to look up the tag. */
const FEW_CASES = 2_000;
const OFFERED_AT_MOST = 200;

/** Makes tags known to the firm; those that are known stay. */
export async function addTagNames(tx: ChangeTx, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await tx.query(
    `insert into cases.tag_names (firm_id, name) select $1, unnest($2::text[]) on conflict do nothing`,
    [tx.scope.firmId, names],
  );
}

/** The firm's tags by name, for choosing one. */
export async function tagNames(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.query<{ name: string }>(
    'select name from cases.tag_names where firm_id = $1 order by name limit $2',
    [tx.scope.firmId, OFFERED_AT_MOST],
  );
  return rows.map(({ name }) => name);
}

/** The cases that have one of the tags, or null when there are so many that they are found on the way. */
export async function casesWithTags(tx: Tx, tags: readonly string[]): Promise<readonly string[] | null> {
  const rows = await tx.query<{ id: string }>('select cases.tagged_ids($1::text[], $2) as id', [
    tags,
    FEW_CASES + 1,
  ]);
  return rows.length > FEW_CASES ? null : rows.map(({ id }) => id);
}
