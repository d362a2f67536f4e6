const WALL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const DAY = 86_400_000;

/** A zone's offset from UTC at an instant, in milliseconds; east is positive. */
function offsetAt(instantMs: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instantMs);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(instantMs / 1000) * 1000;
}

/**
 * The wall clock of a zone at an instant, `YYYY-MM-DDTHH:mm`, as a date-time field takes it.
 * @param instant ISO 8601 with offset
 * @param zone IANA name
 */
export function wallTimeOf(instant: string, zone: string): string {
  const at = new Date(instant).getTime();
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 16);
}

/**
 * The instant (ISO 8601, UTC) at which a zone's wall clock shows a time. A time that comes twice is the
 * first one; a time that the clock jumps over is moved on by the jump. Null when the text is no time.
 * @param wall `YYYY-MM-DDTHH:mm`
 * @param zone IANA name
 */
export function instantOfWallTime(wall: string, zone: string): string | null {
  const naive = WALL.test(wall) ? new Date(`${wall}Z`).getTime() : NaN;
  if (Number.isNaN(naive)) return null;
  const candidates = [offsetAt(naive - DAY, zone), offsetAt(naive + DAY, zone)].map(
    (offset) => naive - offset,
  );
  const exact = candidates.filter((at) => at + offsetAt(at, zone) === naive);
  const chosen = exact.length > 0 ? Math.min(...exact) : (candidates[0] ?? naive);
  return new Date(chosen).toISOString();
}
