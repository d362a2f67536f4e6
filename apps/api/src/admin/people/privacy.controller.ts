import { Controller } from '@nestjs/common';
import { Privacy } from '@overturn/cases';
import { adminRoutes, type ErasurePreviewView, type PrivacyView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { presentErasureCounts, presentPrivacy } from './privacy.presenter';

/** Retention, holds and erasures. */
@Controller('api/v1/admin')
export class PrivacyController {
  constructor(private readonly privacy: Privacy) {}

  @Route(adminRoutes.getPrivacy)
  async getPrivacy(@CurrentScope() scope: Scope): Promise<PrivacyView> {
    return presentPrivacy(await this.privacy.get(scope));
  }

  @Route(adminRoutes.setRetention)
  async setRetention(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.setRetention>,
  ): Promise<PrivacyView> {
    return presentPrivacy(await this.privacy.setRetention(scope, body));
  }

  @Route(adminRoutes.placeHold)
  async placeHold(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.placeHold>,
  ): Promise<PrivacyView> {
    return presentPrivacy(await this.privacy.placeHold(scope, body));
  }

  @Route(adminRoutes.liftHold)
  async liftHold(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.liftHold>,
  ): Promise<PrivacyView> {
    return presentPrivacy(await this.privacy.liftHold(scope, params.holdId, body.reason));
  }

  @Route(adminRoutes.previewErasure)
  async previewErasure(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.previewErasure>,
  ): Promise<ErasurePreviewView> {
    const { counts, ...standing } = await this.privacy.preview(scope, body);
    return { ...standing, counts: presentErasureCounts(counts) };
  }

  @Route(adminRoutes.requestErasure)
  async requestErasure(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.requestErasure>,
  ): Promise<PrivacyView> {
    return presentPrivacy(await this.privacy.request(scope, body));
  }

  @Route(adminRoutes.approveErasure)
  async approveErasure(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.approveErasure>,
  ): Promise<PrivacyView> {
    return presentPrivacy(await this.privacy.approve(scope, params.erasureId, body.version));
  }

  @Route(adminRoutes.withdrawErasure)
  async withdrawErasure(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.withdrawErasure>,
  ): Promise<PrivacyView> {
    return presentPrivacy(await this.privacy.withdraw(scope, params.erasureId, body.version));
  }
}
