import type { MismatchKind, ObjectKind } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { Sighting } from '../domain/provider-object';
import type { Mismatch } from '../domain/reconcile';

/** An object as a report shows it. */
export interface ReportedObject {
  readonly state: string;
  readonly amountMinor: string;
  readonly currency: string;
  readonly customerId: string | null;
  readonly invoiceId: string | null;
}

export interface ReportedMismatch {
  readonly kind: MismatchKind;
  readonly objectKind: ObjectKind;
  readonly objectId: string;
  readonly ours: ReportedObject | null;
  readonly theirs: ReportedObject | null;
}

export interface Reconciliation {
  readonly id: string;
  readonly comparedAt: Date;
  readonly compared: number;
  readonly mended: number;
  readonly differing: number;
  readonly mismatches: readonly ReportedMismatch[];
}

const reported = (seen: Sighting | null): ReportedObject | null =>
  seen && {
    state: seen.state,
    amountMinor: seen.amountMinor.toString(),
    currency: seen.currency,
    customerId: seen.customerId,
    invoiceId: seen.invoiceId,
  };

export async function insertReconciliation(
  tx: ChangeTx,
  one: {
    readonly since: Date;
    readonly compared: number;
    readonly mended: number;
    readonly mismatches: readonly Mismatch[];
  },
): Promise<void> {
  const id = newId();
  const { firmId } = tx.scope;
  await tx.query(
    `insert into payments.reconciliations (firm_id, id, compared_at, since, compared, mended, differing)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [firmId, id, tx.now, one.since, one.compared, one.mended, one.mismatches.length],
  );
  const rows = one.mismatches.map(({ kind, id: objectId, ours, theirs }) => ({
    kind,
    object_kind: (ours ?? theirs)?.kind,
    object_id: objectId,
    ours: reported(ours),
    theirs: reported(theirs),
  }));
  await tx.query(
    `insert into payments.mismatches (firm_id, reconciliation_id, position, kind, object_kind, object_id, ours, theirs)
     select $1, $2, place, m ->> 'kind', m ->> 'object_kind', m ->> 'object_id', nullif(m -> 'ours', 'null'), nullif(m -> 'theirs', 'null')
     from jsonb_array_elements($3::jsonb) with ordinality as one (m, place)`,
    [firmId, id, JSON.stringify(rows)],
  );
  tx.touch('reconciliation', id);
}

/** The latest comparisons with their differences (at most 200 of each), newest first; `after` is the last one seen. */
export function reconciliations(
  tx: Tx,
  after: { readonly comparedAt: Date; readonly id: string } | null,
  limit: number,
): Promise<Reconciliation[]> {
  return tx.query<Reconciliation>(
    `select r.id, r.compared_at as "comparedAt", r.compared, r.mended, r.differing,
       (select coalesce(jsonb_agg(jsonb_build_object('kind', m.kind, 'objectKind', m.object_kind, 'objectId', m.object_id,
          'ours', m.ours, 'theirs', m.theirs) order by m.position), '[]') from payments.mismatches m
        where m.firm_id = r.firm_id and m.reconciliation_id = r.id and m.position <= 200) as mismatches
     from payments.reconciliations r
     where r.firm_id = $1 and ($2::timestamptz is null or (r.compared_at, r.id) < ($2::timestamptz, $3::uuid))
     order by r.compared_at desc, r.id desc limit $4`,
    [tx.scope.firmId, after?.comparedAt ?? null, after?.id ?? null, limit],
  );
}
