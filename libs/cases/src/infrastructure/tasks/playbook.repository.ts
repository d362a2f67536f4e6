import type { SheetCode, SheetState } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import { SHIPPED_VERSION, shippedSheet, type PlaybookSheet, type SheetContent } from '../../domain/playbooks';

/** A version of a sheet without what it says. */
export interface SheetVersion {
  readonly code: SheetCode;
  readonly version: number;
  readonly state: SheetState;
  readonly note: string;
  readonly madeBy: string;
  readonly madeAt: Date;
}

/** The sheets in force, in the order asked: the firm's own copy, or the one that comes with the product. */
export async function activeSheets(tx: Tx, codes: readonly SheetCode[]): Promise<readonly PlaybookSheet[]> {
  const rows = await tx.query<PlaybookSheet>(
    `select code, sheet_version as version, content from cases.playbooks
     where firm_id = $1 and state = 'active' and code = any ($2::text[])`,
    [tx.scope.firmId, codes],
  );
  const own = new Map(rows.map((row) => [row.code, row]));
  return codes.map((code) => own.get(code) ?? shippedSheet(code));
}

/** One version of a sheet; null when there is none. */
export async function sheetAt(tx: Tx, code: SheetCode, version: number): Promise<PlaybookSheet | null> {
  if (version === SHIPPED_VERSION) return shippedSheet(code);
  const [row] = await tx.query<PlaybookSheet>(
    `select code, sheet_version as version, content from cases.playbooks
     where firm_id = $1 and code = $2 and sheet_version = $3`,
    [tx.scope.firmId, code, version],
  );
  return row ?? null;
}

/** The firm's own versions of a sheet, or of all sheets, newest first. */
export function sheetVersions(tx: Tx, code: SheetCode | null, limit: number): Promise<SheetVersion[]> {
  return tx.query<SheetVersion>(
    `select code, sheet_version as version, state, note, made_by as "madeBy", made_at as "madeAt" from cases.playbooks
     where firm_id = $1 and ($2::text is null or code = $2) order by code, sheet_version desc limit $3`,
    [tx.scope.firmId, code, limit],
  );
}

/** The version in force and the newest one of each sheet that the firm has changed. */
export function sheetHeads(tx: Tx): Promise<SheetVersion[]> {
  return tx.query<SheetVersion>(
    `select code, sheet_version as version, state, note, made_by as "madeBy", made_at as "madeAt"
     from (select p.*, max(sheet_version) over (partition by code) as newest from cases.playbooks p where firm_id = $1) as p
     where state = 'active' or sheet_version = newest order by code, sheet_version desc`,
    [tx.scope.firmId],
  );
}

/** Number of the newest version; 0 when the firm has none of its own. */
export async function newestVersion(tx: Tx, code: SheetCode): Promise<number> {
  const [row] = await tx.query<{ newest: number }>(
    'select coalesce(max(sheet_version), 0)::int as newest from cases.playbooks where firm_id = $1 and code = $2',
    [tx.scope.firmId, code],
  );
  return row?.newest ?? 0;
}

/** Keeps a new version as a draft. @returns whether it was there first: two people may save at once */
export async function insertSheet(
  tx: ChangeTx,
  sheet: PlaybookSheet,
  note: string,
  staffId: string,
): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `insert into cases.playbooks (firm_id, id, code, sheet_version, state, content, note, made_by, made_at)
     values ($1, $2, $3, $4, 'draft', $5, $6, $7, $8) on conflict (firm_id, code, sheet_version) do nothing returning id`,
    [
      tx.scope.firmId,
      newId(),
      sheet.code,
      sheet.version,
      JSON.stringify(sheet.content),
      note,
      staffId,
      tx.now,
    ],
  );
  for (const { id } of rows) tx.touch('playbook', id);
  return rows.length > 0;
}

/** Puts a version in force and retires the one before. @returns false when there is no such version */
export async function activateSheet(
  tx: ChangeTx,
  code: SheetCode,
  version: number,
  staffId: string,
): Promise<boolean> {
  await tx.query(
    `update cases.playbooks set state = 'retired'
     where firm_id = $1 and code = $2 and state = 'active' and sheet_version <> $3`,
    [tx.scope.firmId, code, version],
  );
  const rows = await tx.query<{ id: string }>(
    `with activated as (
       update cases.playbooks set state = 'active', activated_by = $4, activated_at = $5
       where firm_id = $1 and code = $2 and sheet_version = $3 returning id)
     select id from activated`,
    [tx.scope.firmId, code, version, staffId, tx.now],
  );
  for (const { id } of rows) tx.touch('playbook', id);
  return rows.length > 0;
}

/** Notes by which versions a case works from now on. */
export async function noteSheets(
  tx: ChangeTx,
  caseId: string,
  sheets: readonly Pick<PlaybookSheet, 'code' | 'version'>[],
): Promise<void> {
  await tx.query(
    `insert into cases.case_playbooks (firm_id, case_id, code, sheet_version, noted_at)
     select $1, $2, s.code, s.version, $5 from unnest($3::text[], $4::int[]) as s (code, version)
     on conflict (firm_id, case_id, code) do update set sheet_version = excluded.sheet_version, noted_at = excluded.noted_at
     where case_playbooks.sheet_version <> excluded.sheet_version`,
    [tx.scope.firmId, caseId, sheets.map(({ code }) => code), sheets.map(({ version }) => version), tx.now],
  );
}

/** The sheets that a case works by, in the versions that were noted; those in force where none was. */
export async function sheetsNotedFor(
  tx: Tx,
  caseId: string,
  codes: readonly SheetCode[],
): Promise<readonly PlaybookSheet[]> {
  const rows = await tx.query<{ code: SheetCode; version: number; content: SheetContent | null }>(
    `select n.code, n.sheet_version as version, p.content from cases.case_playbooks n
     left join cases.playbooks p on p.firm_id = n.firm_id and p.code = n.code and p.sheet_version = n.sheet_version
     where n.firm_id = $1 and n.case_id = $2`,
    [tx.scope.firmId, caseId],
  );
  const noted = new Map(rows.map((row) => [row.code, row]));
  const inForce = await activeSheets(
    tx,
    codes.filter((code) => !noted.has(code)),
  );
  const fallback = new Map(inForce.map((sheet) => [sheet.code, sheet]));
  return codes.map((code) => {
    const one = noted.get(code);
    if (one?.content) return { code, version: one.version, content: one.content };
    return fallback.get(code) ?? shippedSheet(code);
  });
}
