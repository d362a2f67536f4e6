import { Controller, Req } from '@nestjs/common';
import type { SignedInClient } from '@overturn/clients';
import type { RouteInput } from '@overturn/contracts/common';
import { portalRoutes, type PortalCardsView } from '@overturn/contracts/portal';
import type { Scope } from '@overturn/kernel';
import { Charges, PaymentQueries, SavedCards } from '@overturn/payments';
import { CurrentClient, CurrentClientScope, Input } from '../http/actor.decorator';
import type { OverturnRequest } from '../http/request';
import { Route } from '../http/route.decorator';

/** A client's own cards and pages to pay on: both are the provider's, and a card comes after its consent. */
@Controller('api/v1/portal')
export class CardsController {
  constructor(
    private readonly queries: PaymentQueries,
    private readonly cards: SavedCards,
    private readonly charges: Charges,
  ) {}

  @Route(portalRoutes.getCards)
  getCards(@CurrentClientScope() scope: Scope, @CurrentClient() me: SignedInClient) {
    return this.present(scope, me.clientId);
  }

  @Route(portalRoutes.saveCard)
  async saveCard(
    @CurrentClientScope() scope: Scope,
    @CurrentClient() me: SignedInClient,
    @Input() { body }: RouteInput<typeof portalRoutes.saveCard>,
    @Req() request: OverturnRequest,
  ) {
    await this.cards.save(scope, {
      ...body,
      clientId: me.clientId,
      acceptedFrom: request.ip,
    });
    return this.present(scope, me.clientId);
  }

  @Route(portalRoutes.retireCard)
  async retireCard(
    @CurrentClientScope() scope: Scope,
    @CurrentClient() me: SignedInClient,
    @Input() { params }: RouteInput<typeof portalRoutes.retireCard>,
  ) {
    await this.cards.retireOwn(scope, params.cardId);
    return this.present(scope, me.clientId);
  }

  @Route(portalRoutes.requestPayPage)
  async requestPayPage(
    @CurrentClientScope() scope: Scope,
    @CurrentClient() me: SignedInClient,
    @Input() { params }: RouteInput<typeof portalRoutes.requestPayPage>,
  ) {
    await this.charges.requestLink(scope, params.invoiceId);
    return this.present(scope, me.clientId);
  }

  private async present(scope: Scope, clientId: string): Promise<PortalCardsView> {
    const { isProviderOn, consent, cards, savings, payLinks } = await this.queries.ofClient(scope, clientId);
    const [saving] = savings;
    return {
      isProviderOn,
      consent,
      cards: cards.map(({ id, brand, lastFour, expiresYear, expiresMonth, savedAt, retiredAt }) => ({
        id,
        brand,
        lastFour,
        expiresYear,
        expiresMonth,
        savedAt: savedAt.toISOString(),
        isRetired: retiredAt !== null,
      })),
      saving: saving
        ? { state: saving.state, url: saving.url, requestedAt: saving.requestedAt.toISOString() }
        : null,
      payLinks: [...payLinks],
    };
  }
}
