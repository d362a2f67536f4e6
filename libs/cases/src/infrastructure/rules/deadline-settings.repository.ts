import { Refusal } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';

export interface DeadlineSettings {
  /** Who is paged in 72-hour mode; null for nobody but those in charge. */
  readonly onCallStaffId: string | null;
  /** 0 until it was first set. */
  readonly version: number;
}

export async function deadlineSettings(tx: Tx): Promise<DeadlineSettings> {
  const [row] = await tx.query<DeadlineSettings>(
    `select on_call_staff_id as "onCallStaffId", version from cases.deadline_settings where firm_id = $1`,
    [tx.scope.firmId],
  );
  return row ?? { onCallStaffId: null, version: 0 };
}

/** @throws CASES.VERSION_CONFLICT */
export async function saveDeadlineSettings(
  tx: ChangeTx,
  { onCallStaffId, version }: DeadlineSettings,
): Promise<void> {
  const { firmId } = tx.scope;
  const [row] = await tx.query<{ version: number }>(
    `insert into cases.deadline_settings (firm_id, on_call_staff_id, version) values ($1, $2, 1)
     on conflict (firm_id) do update set on_call_staff_id = excluded.on_call_staff_id, version = deadline_settings.version + 1
     returning version`,
    [firmId, onCallStaffId],
  );
  if (row?.version !== version + 1)
    throw new Refusal('CASES.VERSION_CONFLICT', { currentVersion: (row?.version ?? 1) - 1 });
  tx.touch('firm', firmId);
}
