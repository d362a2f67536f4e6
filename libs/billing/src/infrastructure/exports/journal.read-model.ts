import type { Currency, LedgerAccount, LedgerKind } from '@overturn/kernel';
import { writtenNumber, type ChangeTx, type Tx } from '@overturn/platform';

export interface JournalLine {
  readonly entryId: string;
  readonly position: number;
  readonly occurredOn: string;
  readonly kind: LedgerKind;
  readonly caseId: string;
  readonly clientId: string;
  readonly document: string | null;
  readonly account: LedgerAccount;
  readonly currency: Currency;
  readonly minor: string;
}

/** Postings of a period in the order in which they count; `to` is its last day. */
export function journalLines(
  tx: Tx,
  period: { readonly from: string; readonly to: string; readonly clientId: string | null },
  limit: number,
): Promise<JournalLine[]> {
  return tx.query<JournalLine>(
    `select t.id as "entryId", p.position, t.occurred_on::text as "occurredOn", t.kind, t.case_id as "caseId",
       t.client_id as "clientId", p.account, p.currency, p.amount_minor::text as minor,
       coalesce(${writtenNumber('n')},
         case when y.purpose = 'deposit' or i.id is null then y.reference end,
         ${writtenNumber('i')}) as document
     from billing.ledger_transactions t
     join billing.postings p on p.firm_id = t.firm_id and p.transaction_id = t.id
     left join billing.credit_notes n on n.firm_id = t.firm_id and n.id = t.credit_note_id
     left join billing.invoices i on i.firm_id = t.firm_id and i.id = t.invoice_id
     left join billing.payments y on y.firm_id = t.firm_id and y.id = t.payment_id
     where t.firm_id = $1 and t.occurred_on between $2::date and $3::date and ($4::uuid is null or t.client_id = $4)
     order by t.occurred_on, t.id, p.position limit $5`,
    [tx.scope.firmId, period.from, period.to, period.clientId, limit],
  );
}

/** What a client owed in each currency before a day. */
export function owedBefore(
  tx: Tx,
  clientId: string,
  day: string,
): Promise<{ readonly currency: Currency; readonly minor: string }[]> {
  return tx.query(
    `select p.currency, sum(p.amount_minor)::text as minor from billing.ledger_transactions t
     join billing.postings p on p.firm_id = t.firm_id and p.transaction_id = t.id
     where t.firm_id = $1 and t.client_id = $2 and p.account = 'receivable' and t.occurred_on < $3::date
     group by p.currency having sum(p.amount_minor) <> 0 order by p.currency`,
    [tx.scope.firmId, clientId, day],
  );
}

/** The firm's own codes; an account that is not there has the usual one. */
export function ownAccountCodes(
  tx: Tx,
): Promise<{ readonly account: LedgerAccount; readonly code: string }[]> {
  return tx.query('select account, code from billing.account_codes where firm_id = $1', [tx.scope.firmId]);
}

export async function setAccountCodes(
  tx: ChangeTx,
  codes: readonly { readonly account: LedgerAccount; readonly code: string }[],
  setBy: string,
): Promise<void> {
  await tx.query(
    `insert into billing.account_codes (firm_id, account, code, set_by, set_at)
     select $1, account, code, $4, $5 from unnest($2::text[], $3::text[]) as one (account, code)
     on conflict (firm_id, account) do update set code = excluded.code, set_by = excluded.set_by, set_at = excluded.set_at`,
    [tx.scope.firmId, codes.map(({ account }) => account), codes.map(({ code }) => code), setBy, tx.now],
  );
  tx.touch('account_codes', tx.scope.firmId);
}
