import { Injectable } from '@nestjs/common';
import { AGENCY_CALENDAR, MARKETPLACE_CODES, Refusal, type Scope } from '@overturn/kernel';
import { PostgresZoneRules, UnitOfWork } from '@overturn/platform';
import { faultOfCalendar, withDays, type CalendarCode, type DayChange } from '../../domain/deadlines';
import {
  keptCalendars,
  saveCalendarDays,
  type KeptCalendar,
} from '../../infrastructure/rules/calendar.repository';
import { worldInForce, type DeadlineWorld } from './deadline-world';
import { previewChanges, type ChangePreview } from './preview-changes';
import { startRecompute } from './rule-packs.use-cases';

/** The agency's calendar first, then the marketplaces'. */
const CALENDAR_CODES: readonly CalendarCode[] = [AGENCY_CALENDAR, ...MARKETPLACE_CODES];

/** Working days of the agency and of the marketplaces; a changed day proposes changed dates. */
@Injectable()
export class Calendars {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  list(scope: Scope): Promise<readonly KeptCalendar[]> {
    return this.work.read(scope, async (tx) => {
      const calendarOf = await keptCalendars(tx);
      return CALENDAR_CODES.map(calendarOf);
    });
  }

  /** Which dates of open cases the days would change, before they are saved. @throws CASES.CALENDAR_UNSOUND */
  preview(
    scope: Scope,
    code: CalendarCode,
    changes: readonly DayChange[],
    after: string | null,
  ): Promise<ChangePreview> {
    return this.work.read(scope, async (tx) => {
      const world = await worldInForce(tx);
      const changed = changedCalendar(world, code, changes);
      const thatWorld: DeadlineWorld = {
        ...world,
        calendarOf: (one) => (one === code ? changed : world.calendarOf(one)),
      };
      return previewChanges(tx, this.zones, thatWorld, { kind: 'calendar', code }, after);
    });
  }

  /** Saves days; the worker proposes what they change. @throws CASES.CALENDAR_UNSOUND, CASES.VERSION_CONFLICT */
  change(
    scope: Scope,
    code: CalendarCode,
    input: { version: number; changes: readonly DayChange[]; reason: string },
  ): Promise<KeptCalendar> {
    return this.work.change(scope, 'calendar.change', async (tx) => {
      const world = await worldInForce(tx);
      const calendar = (await keptCalendars(tx))(code);
      if (calendar.version !== input.version)
        throw new Refusal('CASES.VERSION_CONFLICT', { currentVersion: calendar.version });
      changedCalendar(world, code, input.changes);
      const calendarId = await saveCalendarDays(tx, calendar, input.changes);
      await startRecompute(tx, { calendarId }, input.reason);
      return (await keptCalendars(tx))(code);
    });
  }
}

function changedCalendar(world: DeadlineWorld, code: CalendarCode, changes: readonly DayChange[]) {
  const changed = withDays(world.calendarOf(code), changes);
  const fault = faultOfCalendar(changed);
  if (fault !== null) throw new Refusal('CASES.CALENDAR_UNSOUND', { fault });
  return changed;
}
