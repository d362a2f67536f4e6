import type { Currency } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';

/** What clients owe in one currency, by how long it is overdue; amounts in minor units, as digits. */
export interface AgingRow {
  readonly clientId: string;
  readonly currency: Currency;
  /** Not due yet. */
  readonly notDue: string;
  readonly days1To30: string;
  readonly days31To60: string;
  readonly days61To90: string;
  readonly over90: string;
  readonly total: string;
}

const MOST_CLIENTS = 500;

/**
 * Open amounts per client and currency on a day, from issued invoices; at most 500 rows, the largest first. Their sum is
 * what stands on the account `receivable`.
 */
export function agingOn(tx: Tx, today: string): Promise<AgingRow[]> {
  return tx.query<AgingRow>(
    `with open as (
       select client_id, currency, $2::date - due_on as late,
              greatest(total_minor - paid_minor - credited_minor - deposit_applied_minor, 0) as minor
       from billing.invoices where firm_id = $1 and state in ('issued', 'partly_paid', 'uncollectible'))
     select client_id as "clientId", currency,
       coalesce(sum(minor) filter (where late <= 0), 0)::text as "notDue",
       coalesce(sum(minor) filter (where late between 1 and 30), 0)::text as "days1To30",
       coalesce(sum(minor) filter (where late between 31 and 60), 0)::text as "days31To60",
       coalesce(sum(minor) filter (where late between 61 and 90), 0)::text as "days61To90",
       coalesce(sum(minor) filter (where late > 90), 0)::text as "over90",
       sum(minor)::text as total
     from open group by client_id, currency having sum(minor) > 0 order by sum(minor) desc, client_id, currency limit $3`,
    [tx.scope.firmId, today, MOST_CLIENTS],
  );
}
