import { Controller } from '@nestjs/common';
import { CaseDesk } from '@overturn/cases';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { CalendarFeeds } from '@overturn/notifications';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { presentCalendarEntry, presentOverview } from './case-desk.presenter';
import { presentCaseItem } from './case.presenter';

@Controller('api/v1/admin')
export class CaseDeskController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly feeds: CalendarFeeds,
  ) {}

  @Route(adminRoutes.getBoard)
  async getBoard(@CurrentScope() scope: Scope, @Input() { query }: RouteInput<typeof adminRoutes.getBoard>) {
    const { limit, ...filter } = query;
    const { columns, names } = await this.desk.board(scope, filter, limit);
    return {
      columns: columns.map(({ page, ...column }) => ({
        ...column,
        items: page.items.map((row) => presentCaseItem(row, names)),
        nextCursor: page.nextCursor,
      })),
    };
  }

  @Route(adminRoutes.listTags)
  async listTags(@CurrentScope() scope: Scope) {
    return { items: await this.desk.tags(scope) };
  }

  @Route(adminRoutes.getCaseOverview)
  async getCaseOverview(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getCaseOverview>,
  ) {
    const { overview, staff } = await this.desk.overview(scope, params.caseId);
    return presentOverview(overview, staff);
  }

  @Route(adminRoutes.getCalendar)
  async getCalendar(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.getCalendar>,
  ) {
    const { days, names } = await this.desk.calendar(scope, query);
    return {
      days: days.map(({ date, total, isAtLeast, entries }) => ({
        date,
        count: total,
        isAtLeast,
        items: entries.map((entry) => presentCalendarEntry(entry, names)),
      })),
    };
  }

  @Route(adminRoutes.listCalendarDay)
  async listCalendarDay(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listCalendarDay>,
  ) {
    const { page, names } = await this.desk.calendarDay(scope, query);
    return {
      items: page.items.map((entry) => presentCalendarEntry(entry, names)),
      nextCursor: page.nextCursor,
    };
  }

  @Route(adminRoutes.getCalendarFeed)
  async getCalendarFeed(@CurrentScope() scope: Scope) {
    return { since: (await this.feeds.since(scope))?.toISOString() ?? null };
  }

  @Route(adminRoutes.rotateCalendarFeed)
  async rotateCalendarFeed(@CurrentScope() scope: Scope) {
    return { path: `/api/v1/public/calendar/${await this.feeds.rotate(scope)}.ics` };
  }

  @Route(adminRoutes.revokeCalendarFeed)
  async revokeCalendarFeed(@CurrentScope() scope: Scope): Promise<void> {
    await this.feeds.revoke(scope);
  }
}
