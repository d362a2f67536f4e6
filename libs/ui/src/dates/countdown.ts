import type { Locale } from '@overturn/kernel/vocabulary';

export type Urgency = 'overdue' | 'critical' | 'soon' | 'normal' | 'opened';
export type CountdownKind = 'latest_by' | 'opens_at';

export interface CountdownView {
  readonly urgency: Urgency;
  readonly words: string;
  /** The same meaning as the colour, for people who do not see it. */
  readonly shape: '●▲' | '▲' | '◆' | '○' | '✓';
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const SHAPES = { overdue: '●▲', critical: '▲', soon: '◆', normal: '○', opened: '✓' } as const;

/**
 * How far away an instant is, in the two largest units. Days here are 24 hours: it is a countdown.
 * @param countsHours 72-hour mode: `71 h 20 min` in place of `2 d 23 h`
 */
export function countdown(
  dueAt: string,
  now: number,
  locale: Locale,
  kind: CountdownKind = 'latest_by',
  countsHours = false,
): CountdownView {
  const left = Date.parse(dueAt) - now;
  const urgency = urgencyOf(left, kind);
  return { urgency, shape: SHAPES[urgency], words: words(left, urgency, locale, kind, countsHours) };
}

function urgencyOf(left: number, kind: CountdownKind): Urgency {
  if (kind === 'opens_at') return left <= 0 ? 'opened' : 'normal';
  if (left < 0) return 'overdue';
  if (left < DAY) return 'critical';
  return left <= 3 * DAY ? 'soon' : 'normal';
}

function words(
  left: number,
  urgency: Urgency,
  locale: Locale,
  kind: CountdownKind,
  countsHours: boolean,
): string {
  const span = spanWords(Math.abs(left), locale, countsHours);
  const zh = locale !== 'en';
  if (urgency === 'opened') return zh ? '已可办理' : 'Open now';
  if (kind === 'opens_at') return zh ? `${span}后可办理` : `Opens in ${span}`;
  if (urgency === 'overdue') return zh ? `已逾期 ${span}` : `Overdue by ${span}`;
  return zh ? `剩 ${span}` : `${span} left`;
}

function spanWords(milliseconds: number, locale: Locale, countsHours: boolean): string {
  const days = countsHours ? 0 : Math.floor(milliseconds / DAY);
  const hours = Math.floor((milliseconds - days * DAY) / HOUR);
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
  const unit = locale === 'en' ? { d: 'd', h: 'h', m: 'min' } : { d: '天', h: '小时', m: '分' };
  const parts = (large: number, largeUnit: string, small: number, smallUnit: string) =>
    [large > 0 ? `${large} ${largeUnit}` : '', small > 0 ? `${small} ${smallUnit}` : '']
      .filter(Boolean)
      .join(' ');
  if (days > 0) return parts(days, unit.d, hours, unit.h);
  return parts(hours, unit.h, minutes, unit.m) || (locale === 'en' ? 'under 1 min' : '不到 1 分');
}
