import {
  faultsOfPack,
  type ChangePreview,
  type KeptCalendar,
  type NewProposal,
  type ProposalPage,
  type RulePackDetails,
  type RulePackSummary,
} from '@overturn/cases';
import type {
  CalendarView,
  ChangePreview as ChangePreviewView,
  DateChange,
  DeadlineProposalView,
  DeadlineRule,
  RulePackFile,
  RulePackSummary as RulePackSummaryView,
  RulePackView,
} from '@overturn/contracts/admin';

export const presentPackSummary = (pack: RulePackSummary): RulePackSummaryView => ({
  id: pack.id,
  code: pack.code,
  packVersion: pack.packVersion,
  state: pack.state,
  note: pack.note,
  ruleCount: pack.ruleCount,
  createdAt: pack.createdAt.toISOString(),
  activatedAt: pack.activatedAt?.toISOString() ?? null,
  retiredAt: pack.retiredAt?.toISOString() ?? null,
  version: pack.version,
});

const writable = <T>(values: '*' | readonly T[]): '*' | T[] => (values === '*' ? values : [...values]);

const rulesOf = ({ rules }: RulePackDetails): DeadlineRule[] =>
  rules.map((rule) => ({
    ...rule,
    marketplaces: writable(rule.marketplaces),
    noticeKinds: writable(rule.noticeKinds),
    suspensionTypes: writable(rule.suspensionTypes),
    readings: [...rule.readings],
  }));

export const presentPack = (pack: RulePackDetails): RulePackView => ({
  ...presentPackSummary(pack),
  rules: rulesOf(pack),
  faults: [...faultsOfPack(pack)],
});

export const presentPackFile = (pack: RulePackDetails): RulePackFile => ({
  format: 'overturn-rule-pack',
  formatVersion: 1,
  code: pack.code,
  packVersion: pack.packVersion,
  rules: rulesOf(pack),
});

export const presentChange = (change: NewProposal): DateChange => ({
  kind: change.kind,
  code: change.code,
  reading: change.reading,
  dueKind: change.draft?.kind ?? 'latest_by',
  oldDueAt: change.oldDueAt?.toISOString() ?? null,
  newDueAt: change.newDueAt?.toISOString() ?? null,
  isAmbiguous: change.draft?.isAmbiguous ?? false,
});

export const presentPreview = (preview: ChangePreview): ChangePreviewView => ({
  ...preview,
  cases: preview.cases.map((one) => ({ ...one, changes: one.changes.map(presentChange) })),
});

export const presentProposals = ({ page, cases, staff }: ProposalPage) => ({
  nextCursor: page.nextCursor,
  items: page.items.map((one): DeadlineProposalView => ({
    ...presentChange(one),
    id: one.id,
    caseId: one.caseId,
    caseNumber: cases.get(one.caseId)?.number ?? '',
    zone: cases.get(one.caseId)?.zone ?? 'UTC',
    cause: one.cause,
    state: one.state,
    reason: one.reason,
    createdAt: one.createdAt.toISOString(),
    decidedBy: one.decidedBy === null ? null : (staff.get(one.decidedBy) ?? ''),
    decidedAt: one.decidedAt?.toISOString() ?? null,
    decision: one.decision,
  })),
});

export const presentCalendar = ({ code, weekend, days, version }: KeptCalendar): CalendarView => ({
  code,
  weekend: [...weekend],
  days: [...days],
  version,
});
