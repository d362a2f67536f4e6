import type { CaseEvent } from '../lifecycle';
import type {
  RecordedEvent,
  TimelineActor,
  TimelineDetails,
  TimelineEntry,
  TimelineVisibility,
} from './timeline-entry';
import { TIMELINE_RULES } from './timeline-rules';

/**
 * The timeline of a case for one audience, newest first. What a client must not see is left out here, not
 * on the screen: whole lines, details, and which member of staff acted.
 */
export function projectTimeline(
  events: readonly RecordedEvent[],
  audience: TimelineVisibility,
): readonly TimelineEntry[] {
  return events
    .map((recorded) => entryFor(recorded, audience))
    .filter((entry) => audience === 'staff' || entry.visibility === 'client')
    .sort((a, b) => b.sequence - a.sequence);
}

function entryFor(
  { sequence, occurredAt, actor, event }: RecordedEvent,
  audience: TimelineVisibility,
): TimelineEntry {
  const { kind, staffSees, clientSees } = TIMELINE_RULES[event.type];
  const { from, to, round } = event.payload;
  return {
    sequence,
    occurredAt,
    kind,
    eventType: event.type,
    visibility: visibilityOf(event),
    actor: audience === 'client' ? actorForClient(actor) : actor,
    statusChange: from === to ? null : { from, to },
    round,
    details: pick(event.payload, audience === 'staff' ? staffSees : (clientSees ?? [])),
  };
}

/** Who may ever see an event: a note as its author marked it, any other by its rule. */
export function visibilityOf(event: CaseEvent): TimelineVisibility {
  if (event.type === 'NoteAdded') return event.payload.isVisibleToClient ? 'client' : 'staff';
  return TIMELINE_RULES[event.type].clientSees === null ? 'staff' : 'client';
}

const actorForClient = (actor: TimelineActor): TimelineActor =>
  actor.kind === 'staff' ? { kind: 'staff', personId: null } : actor;

/** Only plain values of the named fields, so that a payload that grows does not show more by itself. */
function pick(payload: object, names: readonly string[]): TimelineDetails {
  const details: Record<string, string | number | boolean | null> = {};
  for (const [name, value] of Object.entries(payload)) {
    if (names.includes(name) && isPlain(value)) details[name] = value;
  }
  return details;
}

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);
