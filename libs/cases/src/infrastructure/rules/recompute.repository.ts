import { actorReference, newId, type ChangeTx } from '@overturn/platform';

export interface RecomputeRow {
  readonly id: string;
  readonly cause: 'rule_pack' | 'calendar';
  readonly calendarCode: string | null;
  readonly reason: string;
  readonly afterCaseId: string | null;
  readonly finishedAt: Date | null;
}

/** Asks the worker to look through the open cases. @returns its id */
export async function requestRecompute(
  tx: ChangeTx,
  by: { readonly rulePackId: string } | { readonly calendarId: string },
  reason: string,
): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into cases.recomputes (firm_id, id, cause, rule_pack_id, calendar_id, reason, requested_by, requested_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      tx.scope.firmId,
      id,
      'rulePackId' in by ? 'rule_pack' : 'calendar',
      'rulePackId' in by ? by.rulePackId : null,
      'calendarId' in by ? by.calendarId : null,
      reason,
      JSON.stringify(actorReference(tx.scope)),
      tx.now,
    ],
  );
  tx.touch('recompute', id);
  return id;
}

/** Locked, so that two workers do not look at the same cases. */
export async function recomputeForUpdate(tx: ChangeTx, id: string): Promise<RecomputeRow | null> {
  const [row] = await tx.query<RecomputeRow>(
    `select r.id, r.cause, c.code as "calendarCode", r.reason, r.after_case_id as "afterCaseId",
            r.finished_at as "finishedAt"
     from cases.recomputes r left join cases.calendars c on c.firm_id = r.firm_id and c.id = r.calendar_id
     where r.firm_id = $1 and r.id = $2 for update of r`,
    [tx.scope.firmId, id],
  );
  return row ?? null;
}

/** Where the work stands; it is finished when no case is left. */
export async function advanceRecompute(
  tx: ChangeTx,
  id: string,
  done: { readonly lastCaseId: string | null; readonly examined: number; readonly proposed: number },
): Promise<void> {
  await tx.query(
    `update cases.recomputes set after_case_id = coalesce($3, after_case_id), examined = examined + $4,
       proposed = proposed + $5, finished_at = case when $3::uuid is null then $6::timestamptz end
     where firm_id = $1 and id = $2`,
    [tx.scope.firmId, id, done.lastCaseId, done.examined, done.proposed, tx.now],
  );
  tx.touch('recompute', id);
}
