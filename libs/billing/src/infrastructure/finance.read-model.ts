import type { Currency } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { AGE_LIMITS, type Age } from '../domain/ledger/age';

/** What clients owe in one currency, by how long it is overdue; amounts in minor units, as digits. */
export interface AgingRow extends Readonly<Record<Age, string>> {
  readonly clientId: string;
  readonly currency: Currency;
  readonly total: string;
}

const MOST_CLIENTS = 500;
/** A column for each age, by the same limits as `ageOf`. */
const AGE_COLUMNS = AGE_LIMITS.map(([age, most], place) => {
  const above = AGE_LIMITS[place - 1]?.[1] ?? null;
  const bounds = [
    ...(above === null ? [] : [`late > ${above}`]),
    ...(most === null ? [] : [`late <= ${most}`]),
  ];
  return `coalesce(sum(minor) filter (where ${bounds.join(' and ')}), 0)::text as "${age}"`;
}).join(', ');

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
       ${AGE_COLUMNS},
       sum(minor)::text as total
     from open group by client_id, currency having sum(minor) > 0 order by sum(minor) desc, client_id, currency limit $3`,
    [tx.scope.firmId, today, MOST_CLIENTS],
  );
}
