import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { PlanContent } from '@overturn/wording';
import { storedPlan, type StoredPlan } from '../domain/stored-plan';
import type { Author } from './draft.repository';

/** A plan as it was submitted for review. `submittedBy` is a staff id. */
export interface PlanVersion {
  readonly id: string;
  readonly round: number;
  /** Running number in the case, from 1. */
  readonly number: number;
  readonly content: PlanContent;
  readonly contentHash: string;
  /** The English text that Amazon reads. */
  readonly rendered: string;
  readonly submittedAt: Date;
  readonly submittedBy: string;
}

const COLUMNS = `id, round, number, content, content_hash as "contentHash", rendered,
  submitted_at as "submittedAt", submitted_by as "submittedBy"`;

type VersionRow = Omit<PlanVersion, 'content'> & { readonly content: StoredPlan };

const versionFrom = (row: VersionRow): PlanVersion => ({ ...row, content: storedPlan(row.content) });

const VERSIONS_SHOWN = 100;

/** Newest first, at most 100. */
export async function versionsOfCase(tx: Tx, caseId: string): Promise<PlanVersion[]> {
  const rows = await tx.query<VersionRow>(
    `select ${COLUMNS} from plans.versions where firm_id = $1 and case_id = $2 order by number desc limit $3`,
    [tx.scope.firmId, caseId, VERSIONS_SHOWN],
  );
  return rows.map(versionFrom);
}

/** The newest version of a round, or of the whole case. */
export async function newestVersion(
  tx: Tx,
  caseId: string,
  round: number | null,
): Promise<PlanVersion | null> {
  const [version] = await tx.query<VersionRow>(
    `select ${COLUMNS} from plans.versions
     where firm_id = $1 and case_id = $2 and ($3::int is null or round = $3) order by number desc limit 1`,
    [tx.scope.firmId, caseId, round],
  );
  return version ? versionFrom(version) : null;
}

export async function versionOfHash(tx: Tx, caseId: string, hash: string): Promise<PlanVersion | null> {
  const [version] = await tx.query<VersionRow>(
    `select ${COLUMNS} from plans.versions where firm_id = $1 and case_id = $2 and content_hash = $3`,
    [tx.scope.firmId, caseId, hash],
  );
  return version ? versionFrom(version) : null;
}

export async function versionOfId(tx: Tx, caseId: string, id: string): Promise<PlanVersion | null> {
  const [version] = await tx.query<VersionRow>(
    `select ${COLUMNS} from plans.versions where firm_id = $1 and case_id = $2 and id = $3`,
    [tx.scope.firmId, caseId, id],
  );
  return version ? versionFrom(version) : null;
}

/** Of a case, those that these hashes name, newest first. */
export async function versionsOfHashes(
  tx: Tx,
  caseId: string,
  hashes: readonly string[],
): Promise<PlanVersion[]> {
  if (hashes.length === 0) return [];
  const rows = await tx.query<VersionRow>(
    `select ${COLUMNS} from plans.versions where firm_id = $1 and case_id = $2 and content_hash = any ($3::text[])
     order by number desc`,
    [tx.scope.firmId, caseId, hashes],
  );
  return rows.map(versionFrom);
}

export async function versionById(tx: Tx, versionId: string): Promise<{ readonly caseId: string } | null> {
  const [version] = await tx.query<{ caseId: string }>(
    'select case_id as "caseId" from plans.versions where firm_id = $1 and id = $2',
    [tx.scope.firmId, versionId],
  );
  return version ?? null;
}

export interface NewVersion {
  readonly caseId: string;
  readonly round: number;
  readonly content: PlanContent;
  readonly canonical: string;
  readonly contentHash: string;
  readonly rendered: string;
  readonly submittedBy: string;
  readonly authorIds: readonly string[];
}

/** Keeps a version with the next number of its case; the case's lock keeps the numbers without gaps. */
export async function insertVersion(tx: ChangeTx, version: NewVersion): Promise<void> {
  const id = newId();
  const { firmId } = tx.scope;
  await tx.query(
    `insert into plans.versions (firm_id, id, case_id, round, number, content, canonical, content_hash, rendered,
       submitted_at, submitted_by)
     select $1, $2, $3, $4, coalesce(max(number), 0) + 1, $5, $6, $7, $8, $9, $10
     from plans.versions where firm_id = $1 and case_id = $3`,
    [
      firmId,
      id,
      version.caseId,
      version.round,
      JSON.stringify(version.content),
      version.canonical,
      version.contentHash,
      version.rendered,
      tx.now,
      version.submittedBy,
    ],
  );
  await tx.query(
    `insert into plans.version_authors (firm_id, version_id, staff_id) select $1, $2, one from unnest($3::uuid[]) as one`,
    [firmId, id, version.authorIds],
  );
  tx.touch('plan_version', id);
}

/** Who wrote in each of these versions. */
export const authorsOfVersions = (
  tx: Tx,
  versionIds: readonly string[],
): Promise<(Author & { readonly versionId: string })[]> =>
  tx.query(
    `select a.version_id as "versionId", a.staff_id as "staffId", s.person_id as "personId"
     from plans.version_authors a join identity.staff s on s.firm_id = a.firm_id and s.id = a.staff_id
     where a.firm_id = $1 and a.version_id = any ($2::uuid[]) order by a.staff_id`,
    [tx.scope.firmId, versionIds],
  );

/** Those that these ids name, of whichever case. */
export async function versionsNamed(tx: Tx, ids: readonly string[]): Promise<PlanVersion[]> {
  const rows = await tx.query<VersionRow>(
    `select ${COLUMNS} from plans.versions where firm_id = $1 and id = any ($2::uuid[])`,
    [tx.scope.firmId, ids],
  );
  return rows.map(versionFrom);
}
