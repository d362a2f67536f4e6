import { Refusal, type Channel, type MarketplaceCode, type SubmissionType } from '@overturn/kernel';
import { sha256Of, type ChangeTx, type Tx } from '@overturn/platform';
import type { PackagedFile } from '../../domain/submissions';

/** What a submission says of itself, for its package. `filedBy` is a staff id. */
export interface FiledSubmission {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly marketplace: MarketplaceCode;
  readonly round: number;
  readonly type: SubmissionType;
  readonly channel: Channel;
  readonly payload: string;
  readonly payloadHash: string;
  readonly planVersionHash: string | null;
  readonly filedAt: Date;
  readonly filedBy: string;
}

/** @throws CASES.SUBMISSION_NOT_FOUND */
export async function filedSubmission(tx: Tx, submissionId: string): Promise<FiledSubmission> {
  const [found] = await tx.query<FiledSubmission>(
    `select s.id, s.case_id as "caseId", c.number as "caseNumber", c.marketplace, s.round, s.type, s.channel, s.payload,
       s.payload_hash as "payloadHash", s.plan_version_hash as "planVersionHash", s.filed_at as "filedAt",
       s.filed_by as "filedBy"
     from cases.submissions s join cases.cases c on c.firm_id = s.firm_id and c.id = s.case_id
     where s.firm_id = $1 and s.id = $2`,
    [tx.scope.firmId, submissionId],
  );
  if (!found) throw new Refusal('CASES.SUBMISSION_NOT_FOUND');
  return found;
}

/** Files of a submission, in the order in which they were kept. */
export const filesOfSubmission = (
  tx: Tx,
  submissionId: string,
): Promise<(PackagedFile & { readonly fileKey: string; readonly isErased: boolean })[]> =>
  tx.query(
    `select f.id, f.kind, f.file_name as "fileName", f.media_type as "mediaType", f.size_bytes::int as "sizeBytes",
       f.sha256, f.file_key as "fileKey", f.scan_state = 'erased' as "isErased"
     from cases.submission_evidence e join evidence.files f on f.firm_id = e.firm_id and f.id = e.evidence_id
     where e.firm_id = $1 and e.submission_id = $2 order by f.kept_at, f.id`,
    [tx.scope.firmId, submissionId],
  );

export async function insertPackage(
  tx: ChangeTx,
  {
    submissionId,
    caseId,
    manifest,
  }: { readonly submissionId: string; readonly caseId: string; readonly manifest: string },
): Promise<void> {
  await tx.query(
    `insert into cases.submission_packages (firm_id, submission_id, case_id, manifest, manifest_hash)
     values ($1, $2, $3, $4, $5)`,
    [tx.scope.firmId, submissionId, caseId, manifest, sha256Of(manifest)],
  );
}

export interface SubmissionPackage {
  readonly manifest: string;
  /** Null until it was packed for the first time. */
  readonly archiveHash: string | null;
}

/** @throws CASES.PACKAGE_NOT_KEPT for a submission of before there were packages */
export async function packageOf(tx: Tx, submissionId: string): Promise<SubmissionPackage> {
  const [found] = await tx.query<SubmissionPackage>(
    `select manifest, archive_hash as "archiveHash" from cases.submission_packages
     where firm_id = $1 and submission_id = $2`,
    [tx.scope.firmId, submissionId],
  );
  if (!found) throw new Refusal('CASES.PACKAGE_NOT_KEPT');
  return found;
}

/** Submissions of a case whose archive was not packed yet. */
export async function unsealedPackages(tx: Tx, caseId: string): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `select submission_id as id from cases.submission_packages
     where firm_id = $1 and case_id = $2 and archive_hash is null order by submission_id`,
    [tx.scope.firmId, caseId],
  );
  return rows.map(({ id }) => id);
}

/** Keeps the hash of the archive, once; whoever comes later changes nothing. */
export async function sealPackage(
  tx: ChangeTx,
  submissionId: string,
  { sha256, sizeBytes }: { readonly sha256: string; readonly sizeBytes: number },
): Promise<void> {
  await tx.query(
    `update cases.submission_packages set archive_hash = $3, archive_bytes = $4, sealed_at = $5
     where firm_id = $1 and submission_id = $2 and archive_hash is null`,
    [tx.scope.firmId, submissionId, sha256, sizeBytes, tx.now],
  );
  tx.touch('submission', submissionId);
}
