import { Controller, Inject } from '@nestjs/common';
import { Intakes } from '@overturn/cases';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { SETTINGS, type Settings } from '@overturn/platform';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

/** Enquiries from the public page, as staff see them. */
@Controller('api/v1/admin')
export class IntakesController {
  constructor(
    private readonly intakes: Intakes,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'PORTAL_URL'>,
  ) {}

  @Route(adminRoutes.getPublicPage)
  async getPublicPage(@CurrentScope() scope: Scope) {
    const { slug } = await this.intakes.publicPage(scope);
    return { url: `${this.settings.PORTAL_URL}/f/${slug}` };
  }

  @Route(adminRoutes.getIntakeOfCase)
  async getIntakeOfCase(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getIntakeOfCase>,
  ) {
    const intake = await this.intakes.ofCase(scope, params.caseId);
    if (!intake) return { intake: null };
    const { company, shop, contact, message, consents } = intake.given;
    return {
      intake: {
        reference: intake.reference,
        receivedAt: intake.receivedAt.toISOString(),
        company,
        shop,
        contact,
        message,
        consents: [...consents],
      },
    };
  }
}
