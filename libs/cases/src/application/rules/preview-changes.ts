import {
  countConcerned,
  nextCaseIds,
  type CaseScope,
} from '../../infrastructure/rules/case-dossier.read-model';
import type { NewProposal } from '../../infrastructure/rules/proposal.repository';
import type { PostgresZoneRules, Tx } from '@overturn/platform';
import type { DeadlineWorld } from './deadline-world';
import { examineCases } from './propose-changes';

const BATCH = 200;

/** One step of looking through the cases before something is saved. */
export interface ChangePreview {
  /** Cases that a change may concern, all steps together. */
  readonly total: number;
  /** Cases looked at in this step. */
  readonly examined: number;
  readonly cases: readonly {
    readonly id: string;
    readonly number: string;
    readonly zone: string;
    readonly changes: readonly NewProposal[];
  }[];
  /** The case behind which the next step begins; null when all were looked at. */
  readonly after: string | null;
}

/** What a world would change, a step of cases at a time: no answer grows with the firm. */
export async function previewChanges(
  tx: Tx,
  zones: PostgresZoneRules,
  world: DeadlineWorld,
  concerned: CaseScope,
  after: string | null,
): Promise<ChangePreview> {
  const ids = await nextCaseIds(tx, concerned, after, BATCH);
  const changed = (await examineCases(tx, zones, world, ids)).filter(({ changes }) => changes.length > 0);
  return {
    total: await countConcerned(tx, concerned),
    examined: ids.length,
    cases: changed.map(({ dossier: { row }, changes }) => ({
      id: row.id,
      number: row.number,
      zone: row.zone,
      changes,
    })),
    after: ids.length < BATCH ? null : (ids.at(-1) ?? null),
  };
}
