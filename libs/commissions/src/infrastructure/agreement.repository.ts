import { Refusal, type CommissionAgreementState, type Currency } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { CommissionPart } from '../domain/earned-parts';

export type PayeePart = CommissionPart & { readonly payeeId: string };

export interface CommissionAgreement {
  readonly id: string;
  readonly caseId: string;
  readonly version: number;
  readonly currency: Currency;
  readonly state: CommissionAgreementState;
  readonly setBy: string;
  readonly setAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly parts: readonly PayeePart[];
}

interface PartRow {
  readonly payeeId: string;
  readonly sharePpm: number | null;
  readonly minor: string | null;
}
type Row = Omit<CommissionAgreement, 'parts'> & { readonly parts: readonly PartRow[] };

const COLUMNS = `a.id, a.case_id as "caseId", a.version, a.currency, a.state, a.set_by as "setBy", a.set_at as "setAt",
  a.decided_by as "decidedBy", a.decided_at as "decidedAt", a.reason,
  (select jsonb_agg(jsonb_build_object('payeeId', p.payee_id, 'sharePpm', p.share_ppm, 'minor', p.amount_minor::text)
     order by p.position) from commissions.agreement_parts p where p.firm_id = a.firm_id and p.agreement_id = a.id) as parts`;

const partOf = ({ payeeId, sharePpm, minor }: PartRow): PayeePart =>
  sharePpm === null
    ? { payeeId, kind: 'fixed', amountMinor: BigInt(minor ?? '0') }
    : { payeeId, kind: 'share', sharePpm };
const agreementOf = (row: Row): CommissionAgreement => ({ ...row, parts: row.parts.map(partOf) });

const SHOWN = 50;

/** Newest first, at most 50. */
export async function agreementsOfCase(tx: Tx, caseId: string): Promise<readonly CommissionAgreement[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from commissions.agreements a where a.firm_id = $1 and a.case_id = $2 order by a.version desc limit $3`,
    [tx.scope.firmId, caseId, SHOWN],
  );
  return rows.map(agreementOf);
}

/** Those that a second person decides, oldest first, at most 50. */
export async function proposedAgreements(tx: Tx): Promise<readonly CommissionAgreement[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from commissions.agreements a where a.firm_id = $1 and a.state = 'proposed'
     order by a.set_at, a.id limit $2`,
    [tx.scope.firmId, SHOWN],
  );
  return rows.map(agreementOf);
}

/** The one in force; undefined while none was approved. */
export async function agreementInForce(tx: Tx, caseId: string): Promise<CommissionAgreement | undefined> {
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from commissions.agreements a where a.firm_id = $1 and a.case_id = $2 and a.state = 'approved'
     order by a.version desc limit 1`,
    [tx.scope.firmId, caseId],
  );
  return row && agreementOf(row);
}

/** @throws COMMISSIONS.AGREEMENT_NOT_FOUND */
export async function agreementOfId(tx: Tx, id: string): Promise<CommissionAgreement> {
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from commissions.agreements a where a.firm_id = $1 and a.id = $2`,
    [tx.scope.firmId, id],
  );
  if (!row) throw new Refusal('COMMISSIONS.AGREEMENT_NOT_FOUND');
  return agreementOf(row);
}

/** What one does with the commissions of a case, the next one sees: who changes them waits here. */
export async function lockCommissions(tx: ChangeTx, caseId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('commissions ' || $1::uuid, 0))`, [caseId]);
}

/** Nobody else pays this payee meanwhile; taken after the lock of the case. */
export async function lockPayee(tx: ChangeTx, payeeId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('commission payee ' || $1::uuid, 0))`, [
    payeeId,
  ]);
}

export interface NewAgreement {
  readonly caseId: string;
  readonly currency: Currency;
  readonly parts: readonly PayeePart[];
  readonly setBy: string;
}

/** Proposes the next version. @throws COMMISSIONS.PROPOSAL_WAITS while one waits for its decision */
export async function insertAgreement(tx: ChangeTx, one: NewAgreement): Promise<void> {
  const id = newId();
  const { firmId } = tx.scope;
  const rows = await tx.query(
    `insert into commissions.agreements (firm_id, id, case_id, version, currency, set_by, set_at)
     select $1, $2, $3, 1 + coalesce(max(version), 0), $4, $5::uuid, $6::timestamptz
     from commissions.agreements where firm_id = $1 and case_id = $3 on conflict do nothing returning id`,
    [firmId, id, one.caseId, one.currency, one.setBy, tx.now],
  );
  if (rows.length === 0) throw new Refusal('COMMISSIONS.PROPOSAL_WAITS');
  await tx.query(
    `insert into commissions.agreement_parts (firm_id, agreement_id, position, payee_id, kind, share_ppm, amount_minor)
     select $1, $2, place, payee, kind, ppm, minor
     from unnest($3::uuid[], $4::text[], $5::int[], $6::bigint[]) with ordinality as one (payee, kind, ppm, minor, place)`,
    [
      firmId,
      id,
      one.parts.map(({ payeeId }) => payeeId),
      one.parts.map(({ kind }) => kind),
      one.parts.map((part) => (part.kind === 'share' ? part.sharePpm : null)),
      one.parts.map((part) => (part.kind === 'fixed' ? part.amountMinor.toString() : null)),
    ],
  );
  tx.touch('commission_agreement', id);
}

/** Decides an agreement once. @throws COMMISSIONS.AGREEMENT_DECIDED */
export async function decideAgreement(
  tx: ChangeTx,
  id: string,
  decision: { readonly state: 'approved' | 'refused'; readonly by: string; readonly reason: string | null },
): Promise<void> {
  const rows = await tx.query(
    `with decided as (update commissions.agreements set state = $3, decided_by = $4, decided_at = $5, reason = $6
       where firm_id = $1 and id = $2 and state = 'proposed' returning id) select id from decided`,
    [tx.scope.firmId, id, decision.state, decision.by, tx.now, decision.reason],
  );
  if (rows.length === 0) throw new Refusal('COMMISSIONS.AGREEMENT_DECIDED');
  tx.touch('commission_agreement', id);
}
