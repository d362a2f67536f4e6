import { suggestedOf, type KeptTaskChange, type TaskListRow, type TaskRecord } from '@overturn/cases';
import type { AssigneeSuggestion as RankedPeople, TasksOfCase } from '@overturn/cases';
import type { ClientNames } from '@overturn/clients';
import type { AssigneeSuggestion, CaseTasksView, TaskListItem, TaskView } from '@overturn/contracts/admin';
import type { Language } from '@overturn/kernel';
import { actorName } from './case.presenter';

type Names = ReadonlyMap<string, string>;

const taskCore = (task: TaskRecord, staff: Names) => ({
  id: task.id,
  code: task.code,
  phase: task.phase,
  round: task.round,
  title: { zh: task.titleZh, en: task.titleEn },
  hint: { zh: task.hintZh, en: task.hintEn },
  ownerRole: task.ownerRole,
  assignee: task.assigneeId === null ? null : { id: task.assigneeId, name: staff.get(task.assigneeId) ?? '' },
  dueAt: task.dueAt?.toISOString() ?? null,
  state: task.state,
  source: task.source,
  version: task.version,
});

const presentTask = (task: TaskRecord, history: readonly KeptTaskChange[], staff: Names): TaskView => ({
  ...taskCore(task, staff),
  isDueFixed: task.isDueFixed,
  sheet:
    task.sheetCode === null || task.sheetVersion === null
      ? null
      : { code: task.sheetCode, version: task.sheetVersion },
  settledAt: task.settledAt?.toISOString() ?? null,
  settledBy: task.settledBy === null ? null : (staff.get(task.settledBy) ?? ''),
  settledNote: task.settledNote,
  history: history.map(({ change, note, at, by }) => ({
    change,
    note,
    at: at.toISOString(),
    by: actorName(by, staff),
  })),
});

export function presentCaseTasks({ tasks, changes, playbook, evidence, staff }: TasksOfCase): CaseTasksView {
  return {
    items: tasks.map((task) =>
      presentTask(
        task,
        changes.filter(({ taskId }) => taskId === task.id),
        staff,
      ),
    ),
    sheets: [...playbook.sheets],
    checks: [...playbook.checks],
    questions: [...playbook.questions],
    evidence: playbook.evidence.map(({ code, title, rule, kinds }) => ({
      code,
      title,
      rule,
      kinds: [...kinds],
      count: kinds.reduce((sum, kind) => sum + (evidence.get(kind) ?? 0), 0),
    })),
  };
}

export const presentTaskItem = (
  row: TaskListRow,
  clients: ReadonlyMap<string, ClientNames>,
  staff: Names,
): TaskListItem => {
  const client = clients.get(row.clientId);
  return {
    ...taskCore(row, staff),
    case: {
      id: row.caseId,
      number: row.caseNumber,
      client: { nameZh: client?.nameZh ?? null, nameEn: client?.nameEn ?? null },
    },
  };
};

export const presentSuggestion = ({ wish, ranked }: RankedPeople): AssigneeSuggestion => ({
  suggestedId: suggestedOf(ranked)?.staffId ?? null,
  role: wish.role,
  languages: [...wish.languages],
  candidates: ranked.map((one) => ({
    id: one.staffId,
    name: one.name,
    openCases: one.openCases,
    capacity: one.capacity,
    loadPercent: one.loadPercent,
    languages: one.languages.map((language) => language as Language),
    missingLanguages: [...one.missingLanguages],
    obstacle: one.obstacle,
  })),
});
