import { Injectable } from '@nestjs/common';
import { systemScope } from '@overturn/kernel';
import { PostgresZoneRules, UnitOfWork, type RelayedEvent, type Tx } from '@overturn/platform';
import type { DeadlineProposal } from '../../domain/deadlines';
import { nextCaseIds, type CaseScope } from '../../infrastructure/rules/case-dossier.read-model';
import {
  keepProposals,
  type DraftedDeadline,
  type NewProposal,
} from '../../infrastructure/rules/proposal.repository';
import { advanceRecompute, recomputeForUpdate } from '../../infrastructure/rules/recompute.repository';
import { datesOfDraft } from '../deadline-drafts';
import { caseDossiers, type CaseDossier } from './case-dossiers';
import {
  changesOfCase,
  draftsOfCase,
  worldInForce,
  zoneRulesFor,
  type DeadlineWorld,
} from './deadline-world';

/** Cases of one transaction: short enough to hold nobody up, long enough to be done soon. */
const BATCH = 200;

export interface ExaminedCase {
  readonly dossier: CaseDossier;
  readonly changes: readonly NewProposal[];
}

/** Works off a change of rules or working days: looks through the cases and proposes, never moving a date itself. */
@Injectable()
export class ProposeChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  /** One batch; the next is asked for in the same transaction, so that a killed worker loses and repeats nothing. */
  async handle(event: RelayedEvent): Promise<void> {
    const recomputeId = String(event.payload['recomputeId']);
    const scope = systemScope(event.firmId, 'deadlines', event.eventId);
    await this.work.change(scope, 'deadline.propose', async (tx) => {
      const recompute = await recomputeForUpdate(tx, recomputeId);
      if (!recompute || recompute.finishedAt !== null) return;
      // A repeated event finds the work further on than it asks for.
      if ((event.payload['after'] ?? null) !== recompute.afterCaseId) return;
      const concerned: CaseScope =
        recompute.calendarCode === null
          ? { kind: 'open' }
          : { kind: 'calendar', code: recompute.calendarCode };
      const ids = await nextCaseIds(tx, concerned, recompute.afterCaseId, BATCH);
      const examined = await examineCases(tx, this.zones, await worldInForce(tx), ids);
      const { cause, reason } = recompute;
      const found = examined.flatMap(({ changes }) => changes);
      const proposed = await keepProposals(tx, ids, found, { cause, recomputeId, reason });
      const lastCaseId = ids.at(-1) ?? null;
      await advanceRecompute(tx, recomputeId, { lastCaseId, examined: ids.length, proposed });
      if (lastCaseId !== null) await tx.emit('cases.recompute_due.v1', { recomputeId, after: lastCaseId });
    });
  }
}

/** What would change in each of the cases in a world, in force or not. */
export const examineCases = async (
  tx: Tx,
  zones: PostgresZoneRules,
  world: DeadlineWorld,
  caseIds: readonly string[],
): Promise<readonly ExaminedCase[]> => examineDossiers(tx, zones, world, await caseDossiers(tx, caseIds));

/** The same, of dossiers at hand. */
export async function examineDossiers(
  tx: Tx,
  zones: PostgresZoneRules,
  world: DeadlineWorld,
  dossiers: readonly CaseDossier[],
): Promise<readonly ExaminedCase[]> {
  const zoneRules = await zoneRulesFor(
    tx,
    zones,
    dossiers.map(({ row }) => row.zone),
  );
  return dossiers.map((dossier) => ({
    dossier,
    changes: changesOfCase(dossier, draftsOfCase(dossier, world, zoneRules, tx.now)).map((change) =>
      proposalOf(dossier.row.id, change),
    ),
  }));
}

function proposalOf(caseId: string, change: DeadlineProposal): NewProposal {
  const kept = change.kind === 'add' ? null : change.kept;
  const draft = change.kind === 'withdraw' ? null : change.draft;
  return {
    caseId,
    deadlineId: kept?.id ?? null,
    kind: change.kind,
    code: kept?.matter ?? draft?.matter ?? '',
    reading: kept?.reading ?? draft?.reading ?? '',
    oldDueAt: kept?.dueAt ?? null,
    newDueAt: draft?.dueAt ?? null,
    draft: draft && draftedDeadline(draft),
  };
}

const draftedDeadline = (draft: Parameters<typeof datesOfDraft>[0]): DraftedDeadline => ({
  ...datesOfDraft(draft),
  dueAt: draft.dueAt.toISOString(),
});
