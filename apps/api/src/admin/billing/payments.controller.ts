import { Controller } from '@nestjs/common';
import { adminRoutes, type CasePaymentsView, type ChargePolicyView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { SignedIn } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { ChargePolicies, Charges, PaymentQueries, SavedCards } from '@overturn/payments';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { presentCasePayments, presentChargePolicy } from './payments.presenter';

/** Money through the payment provider: pages to pay on, charges of saved cards, and what the firm allows. */
@Controller('api/v1/admin')
export class PaymentsController {
  constructor(
    private readonly queries: PaymentQueries,
    private readonly charges: Charges,
    private readonly cards: SavedCards,
    private readonly policies: ChargePolicies,
  ) {}

  @Route(adminRoutes.getCasePayments)
  getCasePayments(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params }: RouteInput<typeof adminRoutes.getCasePayments>,
  ) {
    return this.present(scope, me, params.caseId);
  }

  @Route(adminRoutes.saveCard)
  async saveCard(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.saveCard>,
  ) {
    const { clientId } = await this.queries.ofCase(scope, params.caseId);
    const { paper, ...given } = body;
    await this.cards.save(scope, { ...given, clientId, acceptedFrom: paper });
    return this.present(scope, me, params.caseId);
  }

  @Route(adminRoutes.retireCard)
  async retireCard(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params }: RouteInput<typeof adminRoutes.retireCard>,
  ) {
    const { clientId } = await this.queries.ofCase(scope, params.caseId);
    await this.cards.retire(scope, clientId, params.cardId);
    return this.present(scope, me, params.caseId);
  }

  @Route(adminRoutes.requestPayLink)
  async requestPayLink(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params }: RouteInput<typeof adminRoutes.requestPayLink>,
  ) {
    return this.present(scope, me, await this.charges.requestLink(scope, params.invoiceId));
  }

  @Route(adminRoutes.chargeCard)
  async chargeCard(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.chargeCard>,
  ) {
    const given = { ...body, amountMinor: BigInt(body.amountMinor) };
    return this.present(scope, me, await this.charges.charge(scope, params.invoiceId, given));
  }

  @Route(adminRoutes.releaseCharge)
  async releaseCharge(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params }: RouteInput<typeof adminRoutes.releaseCharge>,
  ) {
    return this.present(scope, me, await this.charges.release(scope, params.operationId));
  }

  @Route(adminRoutes.cancelCharge)
  async cancelCharge(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params }: RouteInput<typeof adminRoutes.cancelCharge>,
  ) {
    return this.present(scope, me, await this.charges.cancel(scope, params.operationId));
  }

  @Route(adminRoutes.refundSurplus)
  async refundSurplus(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params }: RouteInput<typeof adminRoutes.refundSurplus>,
  ) {
    return this.present(scope, me, await this.charges.refundSurplus(scope, params.paymentId));
  }

  @Route(adminRoutes.getChargePolicy)
  async getChargePolicy(@CurrentScope() scope: Scope): Promise<ChargePolicyView> {
    return presentChargePolicy(await this.policies.current(scope));
  }

  @Route(adminRoutes.setChargePolicy)
  async setChargePolicy(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.setChargePolicy>,
  ): Promise<ChargePolicyView> {
    const bounds = body.bounds.map(({ currency, singleMinor, dailyMinor }) => ({
      currency,
      singleMinor: BigInt(singleMinor),
      dailyMinor: BigInt(dailyMinor),
    }));
    const { version, isOn } = body;
    return presentChargePolicy(await this.policies.set(scope, version, { isOn, bounds }));
  }

  private async present(scope: Scope, me: SignedIn, caseId: string): Promise<CasePaymentsView> {
    return presentCasePayments(await this.queries.ofCase(scope, caseId), me.staffId);
  }
}
