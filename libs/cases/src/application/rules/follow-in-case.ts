import { newId, type ChangeTx, type PostgresZoneRules, type Tx } from '@overturn/platform';
import { appendEvent } from '../../infrastructure/case.repository';
import type { CaseRow } from '../../infrastructure/case.row';
import { changeDeadline, insertDeadline, openDeadlines } from '../../infrastructure/deadline.repository';
import type { DeadlineRow } from '../../infrastructure/deadline.row';
import { caseDossiers, type CaseDossier } from './case-dossiers';
import {
  keepProposals,
  type DraftedDeadline,
  type NewProposal,
} from '../../infrastructure/rules/proposal.repository';
import { worldInForce } from './deadline-world';
import { examineDossiers, type ExaminedCase } from './propose-changes';

/**
 * What follows in a case from something that happened in it. A deadline that is new is there at once, for it
 * moves nothing and must remind; what would move or drop a date waits for a person.
 */
export async function followInCase(
  tx: ChangeTx,
  zones: PostgresZoneRules,
  caseId: string,
  reason: string,
): Promise<void> {
  const examined = await examineCase(tx, zones, caseId);
  if (!examined) return;
  const { dossier, changes } = examined;
  for (const change of changes)
    if (change.kind === 'add' && change.draft)
      await insertDeadline(tx, addedRow(tx, dossier.row, change, change.draft));
  const others = changes.filter(({ kind }) => kind !== 'add' && kind !== 'pinned');
  await keepProposals(tx, [caseId], others, { cause: 'trigger', recomputeId: null, reason });
}

/** What a date set by hand would change in the deadlines that hang on it, before it is saved. */
export async function dependentsOfPin(
  tx: Tx,
  zones: PostgresZoneRules,
  caseId: string,
  pin: { readonly deadlineId: string; readonly dueAt: Date },
): Promise<readonly NewProposal[]> {
  const examined = await examineCase(tx, zones, caseId, (dossier) => ({
    ...dossier,
    deadlines: dossier.deadlines.map((row) =>
      row.id === pin.deadlineId ? { ...row, dueAt: pin.dueAt, isPinned: true } : row,
    ),
  }));
  const codes = new Map(examined?.dossier.deadlines.map(({ id, why }) => [id, why.trigger]));
  return (examined?.changes ?? []).filter(({ deadlineId, draft }) =>
    isChained(draft?.why.trigger ?? codes.get(deadlineId ?? '') ?? null),
  );
}

/** Moves what hangs on a date that was set by hand; what a person pinned stays. */
export async function moveDependents(
  tx: ChangeTx,
  row: CaseRow,
  dependents: readonly NewProposal[],
  reason: string,
): Promise<void> {
  const open = await openDeadlines(tx, row.id);
  for (const change of dependents) {
    const { kind, draft } = change;
    const before = open.find(({ id }) => id === change.deadlineId);
    if (kind === 'add' && draft) await insertDeadline(tx, addedRow(tx, row, change, draft));
    else if (kind === 'move' && before && draft)
      await changeDeadline(tx, before, writtenDates(draft), reason);
    else if (kind === 'withdraw' && before)
      await changeDeadline(tx, before, { state: 'cancelled', settledAt: tx.now }, reason);
    else continue;
    await tellOfChange(tx, row, change, reason);
  }
}

/** The case's record of a date that changed. */
export const tellOfChange = (
  tx: ChangeTx,
  row: CaseRow,
  { code, kind, oldDueAt, newDueAt }: NewProposal,
  reason: string,
): Promise<void> =>
  appendEvent(tx, row, {
    kind: 'cases.deadline_changed.v1',
    payload: {
      code,
      change: kind,
      from: oldDueAt?.toISOString() ?? null,
      to: newDueAt?.toISOString() ?? null,
      reason,
    },
    visibility: 'staff',
  });

/** How a drafted deadline is written. */
export const writtenDates = (draft: DraftedDeadline) => ({ ...draft, dueAt: new Date(draft.dueAt) });

/** The row of a deadline that is new in an open case. */
export const addedRow = (
  tx: ChangeTx,
  row: CaseRow,
  { code, reading }: NewProposal,
  draft: DraftedDeadline,
): DeadlineRow => ({
  ...writtenDates(draft),
  firmId: tx.scope.firmId,
  id: newId(),
  caseId: row.id,
  noticeId: draft.source === 'notice' ? row.openingNoticeId : null,
  code,
  reading,
  title: null,
  state: 'open',
  isPinned: false,
  settledAt: null,
  createdAt: tx.now,
  version: 1,
});

const isChained = (trigger: string | null): boolean => trigger?.includes(':') ?? false;

async function examineCase(
  tx: Tx,
  zones: PostgresZoneRules,
  caseId: string,
  asIf: (dossier: CaseDossier) => CaseDossier = (dossier) => dossier,
): Promise<ExaminedCase | undefined> {
  const dossiers = await caseDossiers(tx, [caseId]);
  const [examined] = await examineDossiers(tx, zones, await worldInForce(tx), dossiers.map(asIf));
  return examined;
}
