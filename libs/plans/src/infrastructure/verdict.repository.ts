import type { HeardBy, LocalDate, PlanVerdict, TruthStatementVersion } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { RubricScore } from '../domain/review/rubric';

/** What the client said, as staff recorded it; how and when it was heard is null for what they said at the portal. */
export interface ClientWord {
  readonly contactName: string;
  readonly heardBy: HeardBy | null;
  readonly heardOn: LocalDate | null;
}

/** What was said about a version. `givenBy` is the staff member who said or recorded it, `givenByPerson` the client's own person. */
export interface Verdict {
  readonly id: string;
  readonly versionId: string;
  readonly verdict: PlanVerdict;
  readonly comment: string;
  readonly truthStatementVersion: TruthStatementVersion | null;
  readonly contactName: string | null;
  readonly heardBy: HeardBy | null;
  readonly heardOn: LocalDate | null;
  readonly givenAt: Date;
  readonly givenBy: string | null;
  readonly givenByPerson: string | null;
  /** How the reviewer scored the version with it; null: not scored. */
  readonly scores: readonly RubricScore[] | null;
}

const COLUMNS = `d.id, d.version_id as "versionId", d.verdict, d.comment,
  d.truth_statement_version as "truthStatementVersion", d.contact_name as "contactName", d.heard_by as "heardBy",
  d.heard_on::text as "heardOn", d.given_at as "givenAt", d.given_by as "givenBy",
  d.given_by_person as "givenByPerson", r.scores`;

const VERDICTS_SHOWN = 300;

/** Newest first, at most 300. */
export const verdictsOfCase = (tx: Tx, caseId: string): Promise<Verdict[]> =>
  tx.query<Verdict>(
    // A verdict and its scores are kept in one transaction, by one person, at one instant.
    `select ${COLUMNS} from plans.verdicts d
     left join plans.reviews r on r.firm_id = d.firm_id and r.version_id = d.version_id and r.purpose = 'verdict'
       and r.reviewed_by = d.given_by and r.reviewed_at = d.given_at
     where d.firm_id = $1 and d.case_id = $2 order by d.given_at desc, d.id desc limit $3`,
    [tx.scope.firmId, caseId, VERDICTS_SHOWN],
  );

/** When the client approved a version last; null: not yet. */
export async function clientApprovalAt(tx: Tx, versionId: string): Promise<Date | null> {
  const [approval] = await tx.query<{ givenAt: Date }>(
    `select given_at as "givenAt" from plans.verdicts
     where firm_id = $1 and version_id = $2 and verdict = 'client_approved' order by given_at desc limit 1`,
    [tx.scope.firmId, versionId],
  );
  return approval?.givenAt ?? null;
}

export interface NewVerdict {
  readonly caseId: string;
  readonly versionId: string;
  readonly verdict: PlanVerdict;
  readonly comment: string;
  readonly truthStatementVersion: TruthStatementVersion | null;
  readonly clientWord: ClientWord | null;
  readonly givenBy: string | null;
  readonly givenByPerson: string | null;
}

export async function insertVerdict(tx: ChangeTx, verdict: NewVerdict): Promise<void> {
  const id = newId();
  await tx.query(
    `insert into plans.verdicts (firm_id, id, case_id, version_id, verdict, comment, truth_statement_version,
       contact_name, heard_by, heard_on, given_at, given_by, given_by_person)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      tx.scope.firmId,
      id,
      verdict.caseId,
      verdict.versionId,
      verdict.verdict,
      verdict.comment,
      verdict.truthStatementVersion,
      verdict.clientWord?.contactName ?? null,
      verdict.clientWord?.heardBy ?? null,
      verdict.clientWord?.heardOn ?? null,
      tx.now,
      verdict.givenBy,
      verdict.givenByPerson,
    ],
  );
  tx.touch('plan_verdict', id);
}
