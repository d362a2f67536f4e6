import { assignableStaff, ownFirm } from '@overturn/identity';
import { AGENCY_CALENDAR, zoneRulesFromTransitions } from '@overturn/kernel';
import type { ChangeTx, PostgresZoneRules, Tx } from '@overturn/platform';
import { workingCalendar } from '../../domain/deadlines';
import {
  composePlaybook,
  dueOf,
  ownerOf,
  sheetsOfCase,
  stillApplies,
  type ComposedTask,
  type DueFacts,
} from '../../domain/playbooks';
import type { CaseRow } from '../../infrastructure/case.row';
import { addTasks, type NewTask } from '../../infrastructure/task.repository';
import { keptCalendars } from '../../infrastructure/rules/calendar.repository';
import { activeSheets, noteSheets } from '../../infrastructure/tasks/playbook.repository';
import {
  bringBackTasks,
  cancelTasks,
  handTasksOver,
  type TaskRecord,
} from '../../infrastructure/tasks/task-change.repository';
import { dueDeadlinesOf, tasksInState } from '../../infrastructure/tasks/task-list.read-model';

/**
 * Makes the tasks of the phase that a case has entered, by the playbook in force, and notes its versions. What was
 * made before in this round stays as people left it; what only the course of the case had ended comes back.
 */
export async function beginPhase(tx: ChangeTx, zones: PostgresZoneRules, row: CaseRow): Promise<void> {
  const playbook = composePlaybook(await activeSheets(tx, sheetsOfCase(row)));
  await noteSheets(tx, row.id, playbook.sheets);
  const facts = await dueFactsOf(tx, zones, row.id, tx.now);
  const people = await assignableStaff(tx, row.assigneeId === null ? [] : [row.assigneeId]);
  const roles = new Map(people.map((one) => [one.staffId, one.roles]));
  const tasks = playbook.tasks
    .filter(({ phase }) => phase === row.status)
    .map((task) => newTaskOf(row, task, facts, ownerOf(task.ownerRole, row.assigneeId, roles)));
  await addTasks(tx, tasks);
}

const newTaskOf = (
  row: CaseRow,
  task: ComposedTask,
  facts: DueFacts,
  assigneeId: string | null,
): NewTask => ({
  caseId: row.id,
  round: row.round,
  code: task.code,
  phase: task.phase,
  titleZh: task.title.zh,
  titleEn: task.title.en,
  hintZh: task.hint.zh,
  hintEn: task.hint.en,
  ownerRole: task.ownerRole,
  assigneeId,
  dueAt: dueOf(task.due, facts),
  source: 'playbook',
  sheet: task.sheet,
  dueRule: task.due,
});

/** What the due dates of a case's tasks follow from; `enteredAt` is when their phase began. */
export async function dueFactsOf(
  tx: Tx,
  zones: PostgresZoneRules,
  caseId: string,
  enteredAt: Date,
): Promise<DueFacts> {
  const { zone } = await ownFirm(tx);
  const deadlines = await dueDeadlinesOf(tx, caseId);
  const calendarOf = await keptCalendars(tx);
  const known = [zone, ...deadlines.map((one) => one.zone)];
  return {
    enteredAt,
    deadlines,
    zone,
    calendar: workingCalendar(calendarOf(AGENCY_CALENDAR)),
    zoneRules: zoneRulesFromTransitions(await zones.load(tx, known)),
  };
}

/** Ends what makes no sense any more where the case is now: a closed case has no open task. */
export async function endTasksLeftBehind(tx: ChangeTx, after: CaseRow): Promise<void> {
  const open = await tasksInState(tx, after.id, 'open');
  const isClosed = after.status === 'closed';
  const ended = open.filter((task) => isClosed || (task.source === 'playbook' && !isOfNow(task, after)));
  await cancelTasks(
    tx,
    ended.map(({ id }) => id),
    isClosed ? 'case_closed' : 'no_longer_applies',
  );
}

/** Opens what the course of the case had ended and is to be done again: its own phase, or all after a reopening. */
export async function bringTasksBack(tx: ChangeTx, before: CaseRow, after: CaseRow): Promise<void> {
  const cancelled = await tasksInState(tx, after.id, 'cancelled');
  const isReopened = before.status === 'closed';
  const back = cancelled.filter(
    (task) => isOfNow(task, after) && (isReopened || task.phase === after.status),
  );
  await bringBackTasks(
    tx,
    back.map(({ id }) => id),
  );
}

const isOfNow = ({ round, phase }: TaskRecord, { round: current, status }: CaseRow): boolean =>
  round === current && stillApplies(phase, status);

/** Open tasks of the case go from its former assignee to the new one. */
export async function handOver(tx: ChangeTx, before: CaseRow, after: CaseRow): Promise<void> {
  if (before.assigneeId === after.assigneeId) return;
  const [next] = after.assigneeId === null ? [] : await assignableStaff(tx, [after.assigneeId]);
  await handTasksOver(tx, after.id, before.assigneeId, {
    staffId: after.assigneeId,
    roles: next?.roles ?? [],
  });
}
