import { Refusal } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import {
  seedCalendar,
  type CalendarCode,
  type CalendarDay,
  type DayChange,
  type DeadlineCalendar,
} from '../../domain/deadlines';

/** A calendar with its version; 0 while the firm counts by the seed's. */
export interface KeptCalendar extends DeadlineCalendar {
  readonly version: number;
}

interface DayRow extends CalendarDay {
  readonly calendarId: string;
}

/** The firm's own calendars, in two queries; those that it never changed are the seed's. */
export async function keptCalendars(tx: Tx): Promise<(code: CalendarCode) => KeptCalendar> {
  const { firmId } = tx.scope;
  const calendars = await tx.query<{ id: string; code: CalendarCode; weekend: number[]; version: number }>(
    'select id, code, weekend, version from cases.calendars where firm_id = $1',
    [firmId],
  );
  const days = await tx.query<DayRow>(
    `select calendar_id as "calendarId", day::text as day, kind, name_zh as "nameZh", name_en as "nameEn"
     from cases.calendar_days where firm_id = $1 and not is_removed order by day`,
    [firmId],
  );
  const own = new Map(
    calendars.map(({ id, code, weekend, version }) => [
      code,
      {
        code,
        weekend,
        version,
        days: days
          .filter(({ calendarId }) => calendarId === id)
          .map(({ day, kind, nameZh, nameEn }) => ({ day, kind, nameZh, nameEn })),
      },
    ]),
  );
  return (code) => own.get(code) ?? { ...seedCalendar(code), version: 0 };
}

/** Writes changed days; the firm's own copy of the seed's calendar is made first. @throws CASES.VERSION_CONFLICT */
export async function saveCalendarDays(
  tx: ChangeTx,
  calendar: KeptCalendar,
  changes: readonly DayChange[],
): Promise<string> {
  const { firmId } = tx.scope;
  const [row] = await tx.query<{ id: string; version: number }>(
    `insert into cases.calendars (firm_id, id, code, weekend, version) values ($1, $2, $3, $4, 1)
     on conflict (firm_id, code) do update set version = calendars.version + 1 returning id, version`,
    [firmId, newId(), calendar.code, calendar.weekend],
  );
  if (row?.version !== calendar.version + 1)
    throw new Refusal('CASES.VERSION_CONFLICT', { currentVersion: (row?.version ?? 1) - 1 });
  const days = [...(calendar.version === 0 ? calendar.days : []), ...changes];
  // One after the other: a day may be named twice, and the last word counts.
  for (const { day, kind, nameZh, nameEn } of days)
    await tx.query(
      `insert into cases.calendar_days (firm_id, id, calendar_id, day, kind, name_zh, name_en, is_removed)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (firm_id, calendar_id, day) do update
         set kind = excluded.kind, name_zh = excluded.name_zh, name_en = excluded.name_en, is_removed = excluded.is_removed`,
      [firmId, newId(), row.id, day, kind === 'plain' ? 'off' : kind, nameZh, nameEn, kind === 'plain'],
    );
  tx.touch('calendar', row.id);
  return row.id;
}
