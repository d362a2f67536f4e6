import type { Locale } from '@overturn/kernel/vocabulary';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, zone, options]);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone: zone, ...options });
  formatters.set(key, made);
  return made;
}

const partsOf = (at: string, locale: Locale, zone: string) =>
  Object.fromEntries(
    formatter(locale, zone, {
      year: 'numeric',
      month: locale === 'en' ? 'short' : 'numeric',
      day: 'numeric',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  );

/** `2026年11月26日 周四 18:00` or `Thu 26 Nov 2026, 18:00`, in an IANA zone. */
export function formatInstant(at: string, locale: Locale, zone: string): string {
  const { year, month, day, weekday, hour, minute } = partsOf(at, locale, zone);
  return locale === 'en'
    ? `${weekday} ${day} ${month} ${year}, ${hour}:${minute}`
    : `${year}年${month}月${day}日 ${weekday} ${hour}:${minute}`;
}

/** The same without the time of day. */
export function formatDay(at: string, locale: Locale, zone: string): string {
  const { year, month, day, weekday } = partsOf(at, locale, zone);
  return locale === 'en' ? `${weekday} ${day} ${month} ${year}` : `${year}年${month}月${day}日 ${weekday}`;
}

/**
 * A bound before which to act. Midnight is written as 24:00 of the day that it ends, `2月21日 周日 24:00`, because
 * `2月22日 00:00` is easily taken for a day more.
 */
export function formatBound(at: string, locale: Locale, zone: string): string {
  const { hour, minute } = partsOf(at, locale, zone);
  if (hour !== '00' || minute !== '00') return formatInstant(at, locale, zone);
  const day = formatDay(new Date(new Date(at).getTime() - 1).toISOString(), locale, zone);
  return locale === 'en' ? `${day}, 24:00` : `${day} 24:00`;
}
