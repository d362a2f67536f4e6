import type { Currency } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

export interface NewEarning {
  readonly caseId: string;
  readonly agreementId: string;
  readonly payeeId: string;
  readonly currency: Currency;
  /** Below zero: earned before and taken back. */
  readonly amountMinor: bigint;
}

/** @returns its id, by which it is posted in the same transaction */
export async function insertEarning(tx: ChangeTx, one: NewEarning): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into commissions.earnings (firm_id, id, case_id, agreement_id, payee_id, currency, amount_minor, earned_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      tx.scope.firmId,
      id,
      one.caseId,
      one.agreementId,
      one.payeeId,
      one.currency,
      one.amountMinor.toString(),
      tx.now,
    ],
  );
  tx.touch('commission_earning', id);
  return id;
}

/** What a payee stands at in a case: earned, paid, and paid but not confirmed; minor units. */
export interface Standing {
  readonly caseId: string;
  readonly payeeId: string;
  readonly currency: Currency;
  readonly earnedMinor: bigint;
  readonly paidMinor: bigint;
  readonly recordedMinor: bigint;
  /** Earned less what was paid or recorded, over all cases of the payee in this currency. */
  readonly openInAllMinor: bigint;
}

const MOST_STANDINGS = 1_000;

/** Of a case, a payee or the whole firm; by payee and case, at most 1,000. */
export async function standings(
  tx: Tx,
  of: { readonly caseId?: string; readonly payeeId?: string },
): Promise<readonly Standing[]> {
  const rows = await tx.query<{
    caseId: string;
    payeeId: string;
    currency: Currency;
    earned: string;
    paid: string;
    recorded: string;
    openInAll: string;
  }>(
    `with asked as (select distinct payee_id from commissions.earnings
         where firm_id = $1 and ($2::uuid is null or case_id = $2) and ($3::uuid is null or payee_id = $3)),
       moved as (select case_id, payee_id, currency, amount_minor as earned, 0 as paid, 0 as recorded
           from commissions.earnings where firm_id = $1 and payee_id in (select payee_id from asked)
         union all
         select case_id, payee_id, currency, 0, case state when 'confirmed' then amount_minor else 0 end,
           case state when 'recorded' then amount_minor else 0 end
           from commissions.payouts where firm_id = $1 and payee_id in (select payee_id from asked)),
       sums as (select case_id, payee_id, currency, sum(earned) as earned, sum(paid) as paid, sum(recorded) as recorded,
           sum(sum(earned) - sum(paid) - sum(recorded)) over (partition by payee_id, currency) as open_in_all
         from moved group by case_id, payee_id, currency)
     select case_id as "caseId", payee_id as "payeeId", currency, earned::text, paid::text, recorded::text,
       open_in_all::text as "openInAll"
     from sums where $2::uuid is null or case_id = $2 order by payee_id, case_id desc, currency limit $4`,
    [tx.scope.firmId, of.caseId ?? null, of.payeeId ?? null, MOST_STANDINGS],
  );
  return rows.map(({ earned, paid, recorded, openInAll, ...row }) => ({
    ...row,
    earnedMinor: BigInt(earned),
    paidMinor: BigInt(paid),
    recordedMinor: BigInt(recorded),
    openInAllMinor: BigInt(openInAll),
  }));
}

/** What moved for a payee, the latest first: earned (below zero: taken back) or paid (confirmed). */
export interface CommissionMovement {
  readonly id: string;
  readonly kind: 'earned' | 'paid';
  readonly caseId: string;
  readonly at: Date;
  readonly currency: Currency;
  readonly minor: string;
  readonly reference: string;
}

export const movementsOfPayee = (tx: Tx, payeeId: string, limit: number): Promise<CommissionMovement[]> =>
  tx.query<CommissionMovement>(
    `select id, 'earned' as kind, case_id as "caseId", earned_at as at, currency, amount_minor::text as minor, '' as reference
       from commissions.earnings where firm_id = $1 and payee_id = $2
     union all
     select id, 'paid', case_id, decided_at, currency, amount_minor::text, reference
       from commissions.payouts where firm_id = $1 and payee_id = $2 and state = 'confirmed'
     order by at desc, id desc limit $3`,
    [tx.scope.firmId, payeeId, limit],
  );
