import type { ChangeTx, PostgresZoneRules } from '@overturn/platform';
import type { CaseCommand, CaseEvent } from '../../domain/lifecycle';
import type { CaseRow } from '../../infrastructure/case.row';

/** A command that has just been saved, still in its transaction. */
export interface SavedChange {
  readonly before: CaseRow;
  readonly after: CaseRow;
  readonly command: CaseCommand;
  readonly events: readonly CaseEvent[];
  readonly zones: PostgresZoneRules;
}

/** What follows from a command besides its event: deadlines, tasks. Never a status. */
export type CaseEffect = (tx: ChangeTx, change: SavedChange) => Promise<void>;
