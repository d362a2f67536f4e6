import type { Currency } from '@overturn/kernel';
import { newId, writtenNumber, type ChangeTx, type Tx } from '@overturn/platform';
import type { DunningLevel } from './level.repository';

/** An invoice whose next level has come. */
export interface DueReminder {
  readonly invoiceId: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly levelId: string;
  readonly days: number;
  readonly open: string;
}

/** A level that came more days ago than this was not used then, and is not made up for. */
const LOOKS_BACK_DAYS = 14;

/** The highest level that has come, of each invoice that is owed and was not reminded at it or above; at most `limit`. */
export const dueReminders = (tx: Tx, limit: number): Promise<DueReminder[]> =>
  tx.query<DueReminder>(
    `select i.id as "invoiceId", i.case_id as "caseId", i.client_id as "clientId", l.id as "levelId", l.days,
       dunning.open_minor(i)::text as open
     from billing.invoices i
     join identity.firms f on f.id = i.firm_id
     cross join lateral (select dunning.today(i.firm_id) as day) t
     join lateral (select l.id, l.days from dunning.levels l where l.firm_id = i.firm_id and not l.is_retired
       and i.due_on + l.days <= t.day order by l.days desc limit 1) l on true
     where i.firm_id = $1 and i.state in ('issued', 'partly_paid') and dunning.open_minor(i) > 0
       and i.due_on + l.days > t.day - $2::int
       and i.due_on + l.days > (i.issued_at at time zone f.zone)::date
       and not exists (select from dunning.reminders r where r.firm_id = i.firm_id and r.invoice_id = i.id
         and (r.level_id = l.id or r.days >= l.days))
       and exists (select from clients.client_users u where u.firm_id = i.firm_id and u.client_id = i.client_id
         and u.state = 'active')
       and not dunning.is_paused(i, t.day) and not dunning.is_disputed(i)
     order by i.due_on, i.id limit $3`,
    [tx.scope.firmId, LOOKS_BACK_DAYS, limit],
  );

/** Keeps a reminder once. @returns its id; null when another worker was first */
export async function insertReminder(tx: ChangeTx, one: DueReminder): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `insert into dunning.reminders (firm_id, id, invoice_id, case_id, client_id, level_id, days, open_minor, planned_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
    [
      tx.scope.firmId,
      newId(),
      one.invoiceId,
      one.caseId,
      one.clientId,
      one.levelId,
      one.days,
      one.open,
      tx.now,
    ],
  );
  if (!row) return null;
  tx.touch('invoice', one.invoiceId);
  return row.id;
}

/** A reminder as it was planned. */
export interface KeptReminder {
  readonly days: number;
  readonly openMinor: bigint;
  readonly plannedAt: Date;
}

/** How an invoice was reminded of, the newest first. */
export async function remindersOf(tx: Tx, invoiceId: string): Promise<readonly KeptReminder[]> {
  const rows = await tx.query<Omit<KeptReminder, 'openMinor'> & { readonly open: string }>(
    `select days, open_minor::text as open, planned_at as "plannedAt" from dunning.reminders
     where firm_id = $1 and invoice_id = $2 order by planned_at desc, days desc`,
    [tx.scope.firmId, invoiceId],
  );
  return rows.map(({ open, ...row }) => ({ ...row, openMinor: BigInt(open) }));
}

/** A reminder with its level's words and what its invoice says at present. */
export interface ReminderNow extends Omit<DunningLevel, 'id' | 'version'> {
  readonly caseId: string;
  readonly clientId: string;
  readonly invoiceNumber: string;
  readonly currency: Currency;
  readonly openMinor: bigint;
  readonly dueOn: string;
  readonly today: string;
  /** Open, not paused and not disputed. */
  readonly isOwed: boolean;
}

/** Null when there is none. */
export async function reminderNow(tx: Tx, id: string): Promise<ReminderNow | null> {
  const [row] = await tx.query<Omit<ReminderNow, 'openMinor'> & { readonly open: string }>(
    `select r.case_id as "caseId", r.client_id as "clientId", r.days, l.subject_zh as "subjectZh", l.body_zh as "bodyZh",
       l.subject_en as "subjectEn", l.body_en as "bodyEn", i.currency, i.due_on::text as "dueOn", t.day::text as today,
       ${writtenNumber('i')} as "invoiceNumber", dunning.open_minor(i)::text as open,
       dunning.open_minor(i) > 0 and not dunning.is_paused(i, t.day) and not dunning.is_disputed(i) as "isOwed"
     from dunning.reminders r join dunning.levels l on l.firm_id = r.firm_id and l.id = r.level_id
     join billing.invoices i on i.firm_id = r.firm_id and i.id = r.invoice_id
     cross join lateral (select dunning.today(r.firm_id) as day) t
     where r.firm_id = $1 and r.id = $2`,
    [tx.scope.firmId, id],
  );
  return row ? { ...row, openMinor: BigInt(row.open) } : null;
}
