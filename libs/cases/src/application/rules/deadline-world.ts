import {
  AGENCY_CALENDAR,
  zoneRulesFromTransitions,
  type MarketplaceCode,
  type ZoneRules,
} from '@overturn/kernel';
import type { PostgresZoneRules, Tx } from '@overturn/platform';
import {
  DEADLINE_MATTERS,
  deriveDeadlines,
  proposeRecompute,
  statedDeadlinesOf,
  workingCalendar,
  type CalendarCode,
  type DeadlineCalendar,
  type DeadlineDraft,
  type DeadlineFacts,
  type DeadlineMatter,
  type DeadlineProposal,
  type KeptDeadline,
  type MatterState,
  type RulePack,
} from '../../domain/deadlines';
import type { DeadlineRow } from '../../infrastructure/deadline.row';
import { keptCalendars } from '../../infrastructure/rules/calendar.repository';
import type { CaseDossier } from './case-dossiers';
import { activeRulePack } from '../../infrastructure/rules/rule-pack.repository';

/** By what a firm counts: its rules and its working days. A preview looks at a case in a world that is not yet. */
export interface DeadlineWorld {
  readonly pack: RulePack;
  readonly calendarOf: (code: CalendarCode) => DeadlineCalendar;
}

/** The world in force. @throws CASES.NO_RULE_PACK */
export const worldInForce = async (tx: Tx): Promise<DeadlineWorld> => ({
  pack: await activeRulePack(tx),
  calendarOf: await keptCalendars(tx),
});

/** The working days that count for a marketplace and for the agency. */
export const calendarsFor = ({ calendarOf }: DeadlineWorld, marketplace: MarketplaceCode) => ({
  calendar: workingCalendar(calendarOf(marketplace)),
  agencyCalendar: workingCalendar(calendarOf(AGENCY_CALENDAR)),
});

/** Zone data for cases of these zones. */
export const zoneRulesFor = async (
  tx: Tx,
  zones: PostgresZoneRules,
  ofCases: readonly string[],
): Promise<ZoneRules> => zoneRulesFromTransitions(await zones.load(tx, [...ofCases, 'UTC', 'Asia/Shanghai']));

/** What the rules say of a case that is open. */
export function draftsOfCase(
  dossier: CaseDossier,
  world: DeadlineWorld,
  zoneRules: ZoneRules,
  now: Date,
): readonly DeadlineDraft[] {
  return deriveDeadlines({
    facts: factsOf(dossier),
    rulePack: world.pack,
    zoneRules,
    ...calendarsFor(world, dossier.row.marketplace),
    now,
  });
}

/** How the dates in force differ from what the rules say; a new date that has passed already helps nobody. */
export const changesOfCase = (
  { deadlines }: CaseDossier,
  drafts: readonly DeadlineDraft[],
): readonly DeadlineProposal[] =>
  proposeRecompute(deadlines.flatMap(keptDeadline), drafts).filter((one) => {
    if (one.kind === 'add') return one.draft.kind === 'opens_at' || !one.draft.isPast;
    return one.kind !== 'pinned' || one.draft === null || isNews(one.kept.id, one.draft, deadlines);
  });

/** Whoever pinned a date knew what the rules said then: only what they say now in another way is worth telling. */
function isNews(deadlineId: string, draft: DeadlineDraft, deadlines: readonly DeadlineRow[]): boolean {
  const said = deadlines.find(({ id }) => id === deadlineId)?.readings[0]?.safeAt;
  return said === undefined || Date.parse(said) !== draft.dueAt.getTime();
}

function factsOf({ row, opening, filedAt, asked, deadlines }: CaseDossier): DeadlineFacts {
  const received = { at: row.noticeReceivedAt };
  const statedByAnswer = asked?.notice
    ? statedDeadlinesOf(asked.notice.kind, asked.notice.statedDeadlines)
        .filter(({ matter }) => matter !== 'funds_request')
        .map((stated) => ({ ...stated, matter: 'info_answer' as const, receivedAt: asked.at }))
    : [];
  return {
    marketplace: row.marketplace,
    zone: row.zone,
    noticeKind: opening.kind,
    suspensionType: row.suspensionType,
    triggers: {
      notice_received: received,
      ...(opening.kind === 'at_risk' ? {} : { deactivated_on: received }),
      ...(filedAt ? { submission_filed: { at: filedAt } } : {}),
      ...(asked ? { info_requested: { at: asked.at } } : {}),
    },
    stated: [...statedDeadlinesOf(opening.kind, opening.statedDeadlines), ...statedByAnswer],
    matters: matterStates(deadlines),
  };
}

function matterStates(deadlines: readonly DeadlineRow[]): Partial<Record<DeadlineMatter, MatterState>> {
  const states: Partial<Record<DeadlineMatter, MatterState>> = {};
  for (const matter of DEADLINE_MATTERS) {
    const own = deadlines.filter(({ code }) => code === matter);
    if (own.length === 0) continue;
    const open = own.filter(({ state }) => state === 'open');
    const satisfied = own
      .filter(({ state }) => state === 'satisfied')
      .map(({ settledAt }) => settledAt?.getTime() ?? 0);
    states[matter] = {
      isOver: open.length === 0,
      satisfiedAt: satisfied.length > 0 ? new Date(Math.max(...satisfied)) : null,
      pinned: open
        .filter(({ isPinned }) => isPinned)
        .map(({ reading, kind, dueAt }) => ({ reading, kind, dueAt })),
    };
  }
  return states;
}

const isMatter = (code: string): code is DeadlineMatter => DEADLINE_MATTERS.some((matter) => matter === code);

/** A date that a person added stands beside the rules: nothing is compared with it. */
const keptDeadline = ({
  id,
  code,
  reading,
  kind,
  dueAt,
  source,
  state,
  isPinned,
}: DeadlineRow): KeptDeadline[] =>
  isMatter(code) && reading !== null
    ? [{ id, matter: code, reading, kind, dueAt, source, state, isPinned }]
    : [];
