import { newId, type ChangeTx, type Tx } from '@overturn/platform';

/** A filter and order of the case list under a name (已存视图). */
export interface SavedViewRecord {
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly search: Readonly<Record<string, unknown>>;
  readonly isShared: boolean;
  readonly isPinned: boolean;
  readonly version: number;
}

export interface SavedViewFields {
  readonly name: string;
  readonly search: Readonly<Record<string, unknown>>;
  readonly isShared: boolean;
  readonly isPinned: boolean;
}

const COLUMNS = `id, owner_id as "ownerId", name, search, is_shared as "isShared", is_pinned as "isPinned", version`;
const LISTED_AT_MOST = 200;

/** A person's own views and those that are shared with everybody: the pinned ones first, then by name. */
export const viewsOf = (tx: Tx, staffId: string): Promise<SavedViewRecord[]> =>
  tx.query(
    `select ${COLUMNS} from cases.saved_views
     where firm_id = $1 and retired_at is null and (owner_id = $2 or is_shared)
     order by is_pinned desc, name, id limit ${LISTED_AT_MOST}`,
    [tx.scope.firmId, staffId],
  );

export async function viewOf(tx: Tx, viewId: string): Promise<SavedViewRecord | null> {
  const [row] = await tx.query<SavedViewRecord>(
    `select ${COLUMNS} from cases.saved_views where firm_id = $1 and id = $2 and retired_at is null`,
    [tx.scope.firmId, viewId],
  );
  return row ?? null;
}

/** Whether a person has another view of that name. */
export async function hasViewNamed(
  tx: Tx,
  ownerId: string,
  name: string,
  except: string | null,
): Promise<boolean> {
  const rows = await tx.query(
    `select from cases.saved_views where firm_id = $1 and owner_id = $2 and name = $3 and retired_at is null
       and id is distinct from $4::uuid`,
    [tx.scope.firmId, ownerId, name, except],
  );
  return rows.length > 0;
}

export async function insertView(tx: ChangeTx, ownerId: string, fields: SavedViewFields): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into cases.saved_views (firm_id, id, owner_id, name, search, is_shared, is_pinned)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      tx.scope.firmId,
      id,
      ownerId,
      fields.name,
      JSON.stringify(fields.search),
      fields.isShared,
      fields.isPinned,
    ],
  );
  tx.touch('saved_view', id);
  return id;
}

/** @returns whether the version was the current one */
export async function updateView(
  tx: ChangeTx,
  viewId: string,
  version: number,
  fields: SavedViewFields,
): Promise<boolean> {
  const rows = await tx.query(
    `with changed as (
       update cases.saved_views set name = $4, search = $5, is_shared = $6, is_pinned = $7, version = version + 1
       where firm_id = $1 and id = $2 and version = $3 and retired_at is null returning id) select id from changed`,
    [
      tx.scope.firmId,
      viewId,
      version,
      fields.name,
      JSON.stringify(fields.search),
      fields.isShared,
      fields.isPinned,
    ],
  );
  tx.touch('saved_view', viewId);
  return rows.length > 0;
}

/** @returns whether the version was the current one */
export async function retireView(tx: ChangeTx, viewId: string, version: number): Promise<boolean> {
  const rows = await tx.query(
    `with changed as (
       update cases.saved_views set retired_at = $4, version = version + 1
       where firm_id = $1 and id = $2 and version = $3 and retired_at is null returning id) select id from changed`,
    [tx.scope.firmId, viewId, version, tx.now],
  );
  tx.touch('saved_view', viewId);
  return rows.length > 0;
}

/** The view that a person's list begins with; null for the system's own, and for one that is gone. */
export async function defaultViewOf(tx: Tx, staffId: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `select v.id from cases.default_views d
     join cases.saved_views v on v.firm_id = d.firm_id and v.id = d.view_id and v.retired_at is null
       and (v.owner_id = d.staff_id or v.is_shared)
     where d.firm_id = $1 and d.staff_id = $2`,
    [tx.scope.firmId, staffId],
  );
  return row?.id ?? null;
}

export async function chooseDefaultView(tx: ChangeTx, staffId: string, viewId: string | null): Promise<void> {
  await tx.query(
    `insert into cases.default_views (firm_id, staff_id, view_id, chosen_at) values ($1, $2, $3, $4)
     on conflict (firm_id, staff_id) do update set view_id = excluded.view_id, chosen_at = excluded.chosen_at`,
    [tx.scope.firmId, staffId, viewId, tx.now],
  );
  tx.touch('staff', staffId);
}
