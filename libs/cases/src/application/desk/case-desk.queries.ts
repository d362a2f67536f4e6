import { Injectable } from '@nestjs/common';
import { mailAddress, staffNames, teamOf } from '@overturn/identity';
import { CASE_STATUSES, zoneRulesFromTransitions, type CaseStatus, type Scope } from '@overturn/kernel';
import { PostgresZoneRules, UnitOfWork, type Page, type Tx } from '@overturn/platform';
import { calendarDays, type DeskDay } from '../../domain/deadlines';
import { caseOf } from '../../infrastructure/case.repository';
import { boardOf, type BoardColumn } from '../../infrastructure/desk/board.read-model';
import {
  COUNTED_PER_DAY,
  calendarOf,
  calendarPage,
  type CalendarEntry,
} from '../../infrastructure/desk/calendar.read-model';
import { overviewOf, type CaseOverview } from '../../infrastructure/desk/case-overview.read-model';
import { tagNames } from '../../infrastructure/tag.repository';
import { caseFilterOf, type CaseFilterInput } from '../case-filter';
import { namesOf, type Names } from '../cases.queries';

/** Whose dates a calendar shows. */
export type Whose = 'mine' | 'team' | 'all';

export interface CalendarDayEntries {
  readonly date: string;
  readonly total: number;
  readonly isAtLeast: boolean;
  readonly entries: readonly CalendarEntry[];
}

/** The desk from which cases are worked: board, calendar, and a case at a glance. */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  /** A column for each status that the filter can find. */
  board(
    scope: Scope,
    input: CaseFilterInput,
    limit: number,
  ): Promise<{ columns: readonly BoardColumn[]; names: Names }> {
    return this.work.read(scope, async (tx) => {
      const isClosed = input.view === 'closed';
      const statuses: readonly CaseStatus[] = CASE_STATUSES.filter(
        (status) => (status === 'closed') === isClosed && (input.status?.includes(status) ?? true),
      );
      const filter = await caseFilterOf(tx, this.zones, { ...input, status: undefined });
      const columns = await boardOf(tx, filter, statuses, limit);
      return {
        columns,
        names: await namesOf(
          tx,
          columns.flatMap(({ page }) => page.items),
        ),
      };
    });
  }

  /** Days in the zone of who asks, each with its first entries. */
  calendar(
    scope: Scope,
    { from, days, whose, shown }: { from: string; days: number; whose: Whose; shown: number },
  ): Promise<{ days: readonly CalendarDayEntries[]; names: Names }> {
    return this.work.read(scope, async (tx) => {
      const range = await this.daysOf(tx, from, days);
      const found = await calendarOf(tx, range, await staffOf(tx, whose), shown);
      return {
        days: range.map(({ date }, day) => entriesOf(date, day, found)),
        names: await namesOf(tx, found),
      };
    });
  }

  calendarDay(
    scope: Scope,
    { date, whose, ...page }: { date: string; whose: Whose; cursor?: string | undefined; limit: number },
  ): Promise<{ page: Page<CalendarEntry>; names: Names }> {
    return this.work.read(scope, async (tx) => {
      const [day] = await this.daysOf(tx, date, 1);
      if (!day) throw new Error('A day without bounds');
      const found = await calendarPage(tx, day, await staffOf(tx, whose), page);
      return { page: found, names: await namesOf(tx, found.items) };
    });
  }

  /** @throws CASES.CASE_NOT_FOUND */
  overview(
    scope: Scope,
    caseId: string,
  ): Promise<{ overview: CaseOverview; staff: ReadonlyMap<string, string> }> {
    return this.work.read(scope, async (tx) => {
      await caseOf(tx, caseId);
      const overview = await overviewOf(tx, caseId);
      const staff = await staffNames(
        tx,
        overview.tasks.map((task) => task.assigneeId),
      );
      return { overview, staff };
    });
  }

  tags(scope: Scope): Promise<readonly string[]> {
    return this.work.read(scope, tagNames);
  }

  private async daysOf(tx: Tx, from: string, count: number): Promise<readonly DeskDay[]> {
    const { actor } = tx.scope;
    const person = actor.kind === 'staff' ? await mailAddress(tx, actor.personId) : null;
    const zone = person?.zone ?? 'UTC';
    return calendarDays(from, count, zone, zoneRulesFromTransitions(await this.zones.load(tx, [zone])));
  }
}

async function staffOf(tx: Tx, whose: Whose): Promise<readonly string[] | null> {
  const { actor } = tx.scope;
  if (whose === 'all' || actor.kind !== 'staff') return null;
  return whose === 'mine' ? [actor.staffId] : teamOf(tx, actor.staffId);
}

function entriesOf(
  date: string,
  day: number,
  found: readonly (CalendarEntry & { readonly day: number; readonly total: number })[],
): CalendarDayEntries {
  const entries = found.filter((entry) => entry.day === day);
  const total = entries[0]?.total ?? 0;
  return { date, entries, total: Math.min(total, COUNTED_PER_DAY), isAtLeast: total > COUNTED_PER_DAY };
}
