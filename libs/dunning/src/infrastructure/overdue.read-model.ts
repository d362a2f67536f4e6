import type { Currency } from '@overturn/kernel';
import { writtenNumber, type Tx } from '@overturn/platform';

/** An invoice whose due date has passed and that is not paid, and how it was reminded of. */
export interface OverdueInvoice {
  readonly id: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly number: string;
  readonly currency: Currency;
  readonly openMinor: bigint;
  readonly dueOn: string;
  readonly lateDays: number;
  readonly isDisputed: boolean;
  /** Nobody of the client can be mailed. */
  readonly hasNobody: boolean;
  readonly reminders: readonly { readonly days: number; readonly plannedAt: string }[];
}

/** The longest overdue first; `after` is the due day and id of the last one seen. */
export async function overdueInvoices(
  tx: Tx,
  after: { readonly dueOn: string; readonly id: string } | null,
  limit: number,
): Promise<readonly OverdueInvoice[]> {
  const rows = await tx.query<Omit<OverdueInvoice, 'openMinor'> & { readonly open: string }>(
    `select i.id, i.case_id as "caseId", i.client_id as "clientId", i.currency, i.due_on::text as "dueOn",
       ${writtenNumber('i')} as number, dunning.open_minor(i)::text as open,
       t.day - i.due_on as "lateDays", dunning.is_disputed(i) as "isDisputed",
       not exists (select from clients.client_users u where u.firm_id = i.firm_id and u.client_id = i.client_id
         and u.state = 'active') as "hasNobody",
       (select coalesce(jsonb_agg(jsonb_build_object('days', r.days,
           'plannedAt', to_char(r.planned_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by r.planned_at desc), '[]')
         from dunning.reminders r where r.firm_id = i.firm_id and r.invoice_id = i.id) as reminders
     from billing.invoices i cross join lateral (select dunning.today(i.firm_id) as day) t
     where i.firm_id = $1 and i.state in ('issued', 'partly_paid') and i.due_on < t.day and dunning.open_minor(i) > 0
       and ($2::date is null or (i.due_on, i.id) > ($2::date, $3::uuid))
     order by i.due_on, i.id limit $4`,
    [tx.scope.firmId, after?.dueOn ?? null, after?.id ?? null, limit],
  );
  return rows.map(({ open, ...row }) => ({ ...row, openMinor: BigInt(open) }));
}

/** What a client owes on an invoice on a day, as the ledger says. */
export interface OpenItem {
  readonly number: string | null;
  readonly currency: Currency;
  readonly dueOn: string | null;
  readonly minor: bigint;
}

/**
 * Per invoice and currency what stands on the account `receivable` at the end of a day, the earliest due first. Their sum is
 * the client's part of that account on that day, whatever was posted later.
 */
export async function openItemsOn(tx: Tx, clientId: string, day: string): Promise<readonly OpenItem[]> {
  const rows = await tx.query<Omit<OpenItem, 'minor'> & { readonly minor: string }>(
    `select ${writtenNumber('i')} as number, p.currency, i.due_on::text as "dueOn",
       sum(p.amount_minor)::text as minor
     from billing.ledger_transactions t join billing.postings p on p.firm_id = t.firm_id and p.transaction_id = t.id
     left join billing.invoices i on i.firm_id = t.firm_id and i.id = t.invoice_id
     where t.firm_id = $1 and t.client_id = $2 and p.account = 'receivable' and t.occurred_on <= $3::date
     group by i.firm_id, i.id, p.currency having sum(p.amount_minor) <> 0
     order by p.currency, i.due_on nulls last, number`,
    [tx.scope.firmId, clientId, day],
  );
  return rows.map((row) => ({ ...row, minor: BigInt(row.minor) }));
}
