import type { CaseStatus } from '@overturn/kernel';
import type { CaseEvent, CaseEventType } from '../lifecycle';

/** Who may read a line of the timeline: the firm's staff only, or the client as well. */
export type TimelineVisibility = 'staff' | 'client';

/** An event as it was kept, with its place in the case's chain. */
export interface RecordedEvent {
  readonly sequence: number;
  readonly occurredAt: Date;
  readonly actor: TimelineActor;
  readonly event: CaseEvent;
}

export interface TimelineActor {
  readonly kind: 'staff' | 'client' | 'system';
  /** Null for the system, and hidden from clients for staff. */
  readonly personId: string | null;
}

/** What lines the timeline has, for icons, filters and texts. */
export const TIMELINE_KINDS = [
  'opening',
  'engagement',
  'plan',
  'submission',
  'answer',
  'outcome',
  'funds',
  'closing',
  'assignment',
  'note',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** What an event carries into the timeline; values that screens can print or link. */
export type TimelineDetails = Readonly<Record<string, string | number | boolean | null>>;

export interface TimelineEntry {
  readonly sequence: number;
  readonly occurredAt: Date;
  readonly kind: TimelineKind;
  readonly eventType: CaseEventType;
  readonly visibility: TimelineVisibility;
  readonly actor: TimelineActor;
  /** Null when the status did not change. */
  readonly statusChange: { readonly from: CaseStatus | null; readonly to: CaseStatus } | null;
  readonly round: number;
  readonly details: TimelineDetails;
}
