import type {
  BulkItem,
  BulkProgress,
  CalendarEntry,
  CaseOverview,
  Names,
  SavedViewList,
} from '@overturn/cases';
import type {
  BulkItemView,
  BulkJobView,
  CalendarEntry as CalendarEntryView,
  CaseOverviewView,
  SavedViewView,
} from '@overturn/contracts/admin';
import { clientOf, named } from './case.presenter';

type StaffNames = ReadonlyMap<string, string>;

export function presentCalendarEntry(entry: CalendarEntry, names: Names): CalendarEntryView {
  return {
    what: entry.what,
    id: entry.id,
    case: { id: entry.caseId, number: entry.caseNumber },
    title: { zh: entry.titleZh ?? entry.code, en: entry.titleEn ?? entry.code },
    kind: entry.kind,
    dueAt: entry.dueAt.toISOString(),
    zone: entry.zone,
    marketplace: entry.marketplace,
    client: clientOf(entry.clientId, names),
    sellerAccount: {
      id: entry.sellerAccountId,
      name: names.sellerAccounts.get(entry.sellerAccountId) ?? '',
    },
    assignee: named(entry.assigneeId, names.staff),
  };
}

export function presentOverview(overview: CaseOverview, staff: StaffNames): CaseOverviewView {
  const { submission, answer } = overview;
  return {
    tasks: overview.tasks.map((task) => ({
      id: task.id,
      title: { zh: task.titleZh, en: task.titleEn },
      dueAt: task.dueAt?.toISOString() ?? null,
      ownerRole: task.ownerRole,
      assignee: named(task.assigneeId, staff),
    })),
    openTasks: overview.openTasks,
    submission: submission && {
      ...submission,
      filedAt: submission.filedAt.toISOString(),
      nextContactAt: submission.nextContactAt.toISOString(),
    },
    answer: answer && { ...answer, recordedAt: answer.recordedAt.toISOString() },
  };
}

export function presentViews(
  { views, owners, defaultViewId }: SavedViewList,
  staffId: string,
): { items: SavedViewView[]; defaultViewId: string | null } {
  return {
    items: views.map(({ ownerId, search, ...view }) => ({
      ...view,
      owner: { id: ownerId, name: owners.get(ownerId) ?? '' },
      isMine: ownerId === staffId,
      search,
    })),
    defaultViewId,
  };
}

export function presentBulkJob(job: BulkProgress, staff: StaffNames): BulkJobView {
  const { action, counts } = job;
  return {
    id: job.id,
    askedBy: { id: job.askedBy, name: staff.get(job.askedBy) ?? '' },
    action:
      action.kind === 'assign'
        ? { kind: 'assign', assignee: named(action.assigneeId, staff) }
        : { kind: 'tag', add: [...action.add], remove: [...action.remove] },
    state: job.state,
    total: job.total,
    done: counts.done ?? 0,
    refused: counts.refused ?? 0,
    askedAt: job.askedAt.toISOString(),
    endedAt: job.endedAt?.toISOString() ?? null,
  };
}

export function presentBulkItem(item: BulkItem, clients: Names['clients']): BulkItemView {
  return {
    position: item.position,
    case: { id: item.caseId, number: item.caseNumber },
    client: clientOf(item.clientId, { clients }),
    state: item.state,
    code: item.code,
    params: item.params as BulkItemView['params'],
    settledAt: item.settledAt?.toISOString() ?? null,
  };
}
