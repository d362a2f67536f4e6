import type { Tx } from '@overturn/platform';

/** Which of these released amounts (`release currency`) a second person has verified. */
export async function verifiedReleases(tx: Tx, releaseIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ key: string }>(
    `select release_id || ' ' || currency as key from billing.verified_payouts
     where firm_id = $1 and release_id = any ($2::uuid[])`,
    [tx.scope.firmId, [...new Set(releaseIds)]],
  );
  return new Set(rows.map(({ key }) => key));
}

/** Claims for which a fee was invoiced, or calculated to nothing after it was verified. */
export async function settledClaims(tx: Tx, claimIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    `select claim_id as id from billing.invoice_grounds where firm_id = $1 and is_live and claim_id = any ($2::uuid[])
     union
     select claim_id from billing.calculations where firm_id = $1 and claim_id = any ($2::uuid[]) and due_minor = 0`,
    [tx.scope.firmId, claimIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/** A verified payout of terms that take a percentage, and no live invoice rests on it. */
export interface OpenPayout {
  readonly caseId: string;
  readonly verifiedAt: Date;
}

const MOST_PAYOUTS = 200;

/** Verified since an instant, oldest first, at most 200; only where the terms in force count what was released. */
export const payoutsToInvoice = (tx: Tx, since: Date): Promise<OpenPayout[]> =>
  tx.query<OpenPayout>(
    `select p.case_id as "caseId", min(p.verified_at) as "verifiedAt" from billing.verified_payouts p
     join billing.engagements e on e.firm_id = p.firm_id and e.case_id = p.case_id and e.state = 'accepted'
     where p.firm_id = $1 and p.verified_at >= $2
       and jsonb_path_exists(e.content, '$.*[*] ? (@.kind == "percent" || @.kind == "bands")')
       and not exists (select from billing.invoice_grounds g
         where g.firm_id = p.firm_id and g.payout_id = p.id and g.is_live)
       and not exists (select from billing.calculation_payouts c
         join billing.calculations k on k.firm_id = c.firm_id and k.id = c.calculation_id
         where c.firm_id = p.firm_id and c.payout_id = p.id and k.due_minor = 0)
     group by p.case_id order by min(p.verified_at), p.case_id limit $3`,
    [tx.scope.firmId, since, MOST_PAYOUTS],
  );
