import type { Locale } from '@overturn/kernel';
import ical from 'ical-generator';
import type { FeedEvent } from '../domain/calendar-texts';

export interface IcalEvent extends FeedEvent {
  readonly id: string;
  /** When the date was made: the stamp must not move with the clock, or no answer were ever the same. */
  readonly madeAt: Date;
  readonly url: string;
}

/** How often calendar programs should ask again, in seconds. */
export const FEED_TTL_SECONDS = 1_800;

/** A calendar as text (RFC 5545, https://www.rfc-editor.org/rfc/rfc5545), all instants in UTC. */
export function renderIcal(name: string, locale: Locale, events: readonly IcalEvent[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'Overturn', product: 'Calendar', language: locale === 'zh-CN' ? 'ZH' : 'EN' },
    ttl: FEED_TTL_SECONDS,
  });
  for (const event of events)
    calendar.createEvent({
      id: `${event.id}@overturn`,
      stamp: event.madeAt,
      start: event.startsAt,
      end: event.endsAt,
      summary: event.summary,
      description: event.description,
      url: event.url,
    });
  return calendar.toString();
}
