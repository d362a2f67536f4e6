import { Refusal, type ClosedAs } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';

/** How many months a firm keeps a case after it was closed; null: it has not decided. */
export interface RetentionSettings {
  readonly closedMonths: number | null;
  /** Of enquiries that were declined or withdrawn. */
  readonly declinedMonths: number | null;
  /** 0 until it was first set. */
  readonly version: number;
}

/** A closed case whose retention is over. */
export interface DueCase {
  readonly caseId: string;
  readonly number: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly closedAs: ClosedAs;
  readonly closedAt: Date;
  /** A hold keeps it from being erased. */
  readonly isHeld: boolean;
}

export async function retentionSettings(tx: Tx): Promise<RetentionSettings> {
  const [row] = await tx.query<RetentionSettings>(
    `select closed_months as "closedMonths", declined_months as "declinedMonths", version
     from cases.retention_settings where firm_id = $1`,
    [tx.scope.firmId],
  );
  return row ?? { closedMonths: null, declinedMonths: null, version: 0 };
}

/** @throws CASES.VERSION_CONFLICT */
export async function saveRetention(
  tx: ChangeTx,
  { closedMonths, declinedMonths, version }: RetentionSettings,
  staffId: string,
): Promise<void> {
  const { firmId } = tx.scope;
  const [row] = await tx.query<{ version: number }>(
    `insert into cases.retention_settings (firm_id, closed_months, declined_months, changed_by, changed_at)
     values ($1, $2, $3, $4, $5)
     on conflict (firm_id) do update set closed_months = excluded.closed_months, declined_months = excluded.declined_months,
       changed_by = excluded.changed_by, changed_at = excluded.changed_at, version = retention_settings.version + 1
     returning version`,
    [firmId, closedMonths, declinedMonths, staffId, tx.now],
  );
  if (row?.version !== version + 1)
    throw new Refusal('CASES.VERSION_CONFLICT', { currentVersion: (row?.version ?? 1) - 1 });
  tx.touch('firm', firmId);
}

const DUE_SHOWN = 100;

/** Closed cases past their retention that nothing has been asked for yet, the longest closed first, at most 100. */
export const casesPastRetention = (tx: Tx, settings: RetentionSettings): Promise<DueCase[]> =>
  tx.query<DueCase>(
    `select c.id as "caseId", c.number, c.client_id as "clientId", coalesce(k.name_zh, k.name_en) as "clientName",
       c.closed_as as "closedAs", e.at as "closedAt", cases.is_held(c.client_id, c.id) as "isHeld"
     from cases.cases c
     join clients.clients k on k.firm_id = c.firm_id and k.id = c.client_id
     cross join lateral (select max(at) as at from cases.case_events e
       where e.firm_id = c.firm_id and e.case_id = c.id) e
     where c.firm_id = $1 and c.status = 'closed'
       and e.at + make_interval(months => case when c.closed_as in ('declined', 'withdrawn') then $3::int else $2::int end) <= $4
       and not exists (select from cases.erasures x where x.firm_id = c.firm_id and x.state <> 'withdrawn'
         and (x.case_id = c.id or x.case_id is null and x.client_id = c.client_id))
     order by e.at, c.id limit $5`,
    [tx.scope.firmId, settings.closedMonths, settings.declinedMonths, tx.now, DUE_SHOWN],
  );
