import type { ActorReference, CasePage, CaseSummary, DeadlineDetails, Names } from '@overturn/cases';
import type { CaseListItem, CaseView, DeadlineView } from '@overturn/contracts/admin';

/** A name beside its id; null for nobody. */
export const named = (id: string | null, names: ReadonlyMap<string, string>) =>
  id === null ? null : { id, name: names.get(id) ?? '' };

/** A client as lists name them. */
export const clientOf = (id: string, { clients }: Pick<Names, 'clients'>) => {
  const client = clients.get(id);
  return { id, nameZh: client?.nameZh ?? null, nameEn: client?.nameEn ?? null };
};

export const actorName = (actor: ActorReference, staff: ReadonlyMap<string, string>): string =>
  actor.kind === 'staff' ? (staff.get(actor.id ?? '') ?? '') : (actor.name ?? '');

export function presentCaseItem(row: CaseSummary, names: Names): CaseListItem {
  const { nextDeadlineAt, deadlineCode, deadlineKind, deadlineZone } = row;
  const hasDeadline = nextDeadlineAt && deadlineCode && deadlineKind && deadlineZone;
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    suspensionType: row.suspensionType,
    causes: row.causes,
    marketplace: row.marketplace,
    client: clientOf(row.clientId, names),
    sellerAccount: { id: row.sellerAccountId, name: names.sellerAccounts.get(row.sellerAccountId) ?? '' },
    assignee: named(row.assigneeId, names.staff),
    tags: row.tags,
    nextDeadline: hasDeadline
      ? { code: deadlineCode, kind: deadlineKind, dueAt: nextDeadlineAt.toISOString(), zone: deadlineZone }
      : null,
    openedAt: row.openedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    statusSince: row.statusSince.toISOString(),
    version: row.version,
  };
}

/** Rows older than calendars name none. */
export const presentWhy = (why: DeadlineDetails['why']): DeadlineView['why'] => ({
  ...why,
  calendar: why.calendar ?? null,
  superseded: [...why.superseded],
});

export function presentDeadline(row: DeadlineDetails, staff: ReadonlyMap<string, string>): DeadlineView {
  return {
    id: row.id,
    code: row.title ?? row.code,
    kind: row.kind,
    state: row.state,
    dueAt: row.dueAt.toISOString(),
    zone: row.zone,
    isPinned: row.isPinned,
    isAmbiguous: row.isAmbiguous,
    countsHours: row.countsHours,
    readings: row.readings.map((reading) => ({ ...reading, candidates: [...reading.candidates] })),
    why: presentWhy(row.why),
    noticeId: row.noticeId,
    reminders: row.reminders.map((one) => ({
      rung: one.rung,
      fireAt: one.fireAt.toISOString(),
      firedAt: one.firedAt?.toISOString() ?? null,
      state: one.state,
    })),
    history: row.history.map((one) => ({
      dueAt: one.dueAt.toISOString(),
      changedAt: one.changedAt.toISOString(),
      by: actorName(one.by, staff),
      reason: one.reason,
    })),
    version: row.version,
  };
}

export function presentCase({
  row,
  names,
  notices,
  deadlines,
  linkedCases,
  nextAction,
  allowedCommands,
}: CasePage): CaseView {
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    closedAs: row.closedAs,
    suspensionType: row.suspensionType,
    accountState: row.accountState,
    causes: row.causes,
    marketplace: row.marketplace,
    zone: row.zone,
    round: row.round,
    client: clientOf(row.clientId, names),
    sellerAccount: { id: row.sellerAccountId, name: names.sellerAccounts.get(row.sellerAccountId) ?? '' },
    assignee: named(row.assigneeId, names.staff),
    tags: row.tags,
    noticeReceivedAt: row.noticeReceivedAt.toISOString(),
    openedAt: row.openedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    statusSince: row.statusSince.toISOString(),
    notices: [...notices],
    deadlines: deadlines.map((deadline) => presentDeadline(deadline, names.staff)),
    guarantee:
      row.guaranteeDays === null
        ? null
        : { days: row.guaranteeDays, endsAt: row.guaranteeEndsAt?.toISOString() ?? null },
    linkedCases: [...linkedCases],
    nextAction: { code: nextAction.code, who: nextAction.who },
    allowedCommands: allowedCommands.map(({ command, blockedBy, blockedParams }) => ({
      command,
      blockedBy,
      ...(blockedParams ? { blockedParams: { ...blockedParams } } : {}),
    })),
    version: row.version,
  };
}
