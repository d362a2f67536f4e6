import type { ClientCaseDetails, ClientDeadline, TimelineEntry } from '@overturn/cases';
import type { PortalCaseView, PortalDeadlineView, PortalEventView } from '@overturn/contracts/portal';
import { ANSWER_KINDS, CLOSED_AS } from '@overturn/kernel';

export const portalCaseView = (one: ClientCaseDetails): PortalCaseView => ({
  id: one.id,
  number: one.number,
  shop: one.shop,
  marketplace: one.marketplace,
  zone: one.zone,
  suspensionType: one.suspensionType,
  causes: [...one.causes],
  stage: one.stage,
  actor: one.actor,
  todo: one.todo,
  closedAs: one.closedAs,
  openedAt: one.openedAt.toISOString(),
  changedAt: one.changedAt.toISOString(),
  guaranteeEndsAt: one.guaranteeEndsAt?.toISOString() ?? null,
  next:
    one.nextMatter && one.nextDueAt ? { matter: one.nextMatter, dueAt: one.nextDueAt.toISOString() } : null,
});

export const portalDeadlineView = (one: ClientDeadline): PortalDeadlineView => ({
  ...one,
  dueAt: one.dueAt.toISOString(),
});

const BY = { client: 'you', staff: 'firm', system: 'system' } as const;
/** Details that clients may see and that are a person's own words. */
const WORDS = ['text', 'comment'] as const;

/** The details have been narrowed by the timeline's rule for clients; here the screen's few are picked. */
export function portalEventView({ eventType, occurredAt, actor, details }: TimelineEntry): PortalEventView {
  const words = WORDS.map((name) => details[name]).find((value) => typeof value === 'string');
  return {
    type: eventType,
    at: occurredAt.toISOString(),
    by: BY[actor.kind],
    text: typeof words === 'string' ? words : null,
    answerKind: ANSWER_KINDS.find((kind) => kind === details['answerKind']) ?? null,
    closedAs: CLOSED_AS.find((kind) => kind === details['closedAs']) ?? null,
  };
}
