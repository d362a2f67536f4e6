import { beginPhase, bringTasksBack, endTasksLeftBehind, handOver } from '../tasks/phase-tasks';
import type { CaseEffect } from './case-effect';

/**
 * Tasks follow the case: a new phase or round makes its own, what is left behind ends, an assignee takes them over. A
 * corrected cause adds those of its sheet; what the cause before had made is left to people.
 */
export const keepTasksOfPhase: CaseEffect = async (tx, { before, after, command, zones }) => {
  await handOver(tx, before, after);
  if (command.type === 'CorrectCauses') await beginPhase(tx, zones, after);
  if (after.status === before.status && after.round === before.round) return;
  await endTasksLeftBehind(tx, after);
  if (after.status === 'closed') return;
  await bringTasksBack(tx, before, after);
  await beginPhase(tx, zones, after);
};
