import { Controller } from '@nestjs/common';
import { SavedViews } from '@overturn/cases';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { SignedIn } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { presentViews } from './case-desk.presenter';

@Controller('api/v1/admin')
export class SavedViewsController {
  constructor(private readonly views: SavedViews) {}

  @Route(adminRoutes.listSavedViews)
  listSavedViews(@CurrentScope() scope: Scope, @CurrentStaff() me: SignedIn) {
    return this.present(scope, me);
  }

  @Route(adminRoutes.createSavedView)
  async createSavedView(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { body }: RouteInput<typeof adminRoutes.createSavedView>,
  ) {
    await this.views.create(scope, me.permissions, body);
    return this.present(scope, me);
  }

  @Route(adminRoutes.updateSavedView)
  async updateSavedView(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.updateSavedView>,
  ) {
    const { version, ...fields } = body;
    await this.views.update(scope, me.permissions, params.viewId, version, fields);
    return this.present(scope, me);
  }

  @Route(adminRoutes.retireSavedView)
  async retireSavedView(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.retireSavedView>,
  ) {
    await this.views.retire(scope, me.permissions, params.viewId, body.version);
    return this.present(scope, me);
  }

  @Route(adminRoutes.chooseDefaultView)
  async chooseDefaultView(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { body }: RouteInput<typeof adminRoutes.chooseDefaultView>,
  ) {
    await this.views.chooseDefault(scope, body.viewId);
    return this.present(scope, me);
  }

  private async present(scope: Scope, me: SignedIn) {
    return presentViews(await this.views.list(scope), me.staffId);
  }
}
