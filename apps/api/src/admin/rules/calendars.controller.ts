import { Controller } from '@nestjs/common';
import { Calendars, OnCall } from '@overturn/cases';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { presentCalendar, presentPreview } from './rule-pack.presenter';

@Controller('api/v1/admin')
export class CalendarsController {
  constructor(
    private readonly calendars: Calendars,
    private readonly onCall: OnCall,
  ) {}

  @Route(adminRoutes.listCalendars)
  async listCalendars(@CurrentScope() scope: Scope) {
    return { items: (await this.calendars.list(scope)).map(presentCalendar) };
  }

  @Route(adminRoutes.previewCalendar)
  async previewCalendar(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.previewCalendar>,
  ) {
    return presentPreview(await this.calendars.preview(scope, params.code, body.changes, body.after));
  }

  @Route(adminRoutes.changeCalendar)
  async changeCalendar(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.changeCalendar>,
  ) {
    return presentCalendar(await this.calendars.change(scope, params.code, body));
  }

  @Route(adminRoutes.getDeadlineSettings)
  getDeadlineSettings(@CurrentScope() scope: Scope) {
    return this.onCall.get(scope);
  }

  @Route(adminRoutes.setDeadlineSettings)
  async setDeadlineSettings(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.setDeadlineSettings>,
  ) {
    await this.onCall.set(scope, body);
    return this.onCall.get(scope);
  }
}
