import { Controller, Req } from '@nestjs/common';
import { BillingQueries, FeeFactsBook, Invoices, Letters, planOfJson } from '@overturn/billing';
import { adminRoutes, type CaseMoneyView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { SignedIn } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import type { OverturnRequest } from '../../http/request';
import { Route } from '../../http/route.decorator';
import { presentCaseMoney } from './case-money.presenter';

/** The money of one case: what was agreed, what was verified, what it costs. */
@Controller('api/v1/admin')
export class CaseMoneyController {
  constructor(
    private readonly queries: BillingQueries,
    private readonly letters: Letters,
    private readonly facts: FeeFactsBook,
    private readonly invoices: Invoices,
  ) {}

  @Route(adminRoutes.getCaseMoney)
  getCaseMoney(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params }: RouteInput<typeof adminRoutes.getCaseMoney>,
  ) {
    return this.present(scope, me, params.caseId);
  }

  @Route(adminRoutes.offerLetter)
  async offerLetter(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.offerLetter>,
  ) {
    const { content, ...given } = body;
    await this.letters.offer(scope, me.permissions, params.caseId, { ...given, plan: planOfJson(content) });
    return this.present(scope, me, params.caseId);
  }

  @Route(adminRoutes.acceptLetter)
  async acceptLetter(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.acceptLetter>,
    @Req() request: OverturnRequest,
  ) {
    const { caseId, letterId } = params;
    await this.letters.accept(scope, me.permissions, caseId, { ...body, letterId, acceptedFrom: request.ip });
    return this.present(scope, me, caseId);
  }

  @Route(adminRoutes.verifyPayout)
  async verifyPayout(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.verifyPayout>,
  ) {
    await this.facts.verifyPayout(scope, params.caseId, {
      ...body,
      keptBackMinor: BigInt(body.keptBackMinor),
    });
    return this.present(scope, me, params.caseId);
  }

  @Route(adminRoutes.recordExpense)
  async recordExpense(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.recordExpense>,
  ) {
    const { isTakenBack, amountMinor, ...expense } = body;
    const minor = BigInt(amountMinor);
    await this.facts.recordExpense(scope, params.caseId, {
      ...expense,
      amountMinor: isTakenBack ? -minor : minor,
    });
    return this.present(scope, me, params.caseId);
  }

  @Route(adminRoutes.calculateFee)
  async calculateFee(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.calculateFee>,
  ) {
    await this.invoices.calculate(scope, params.caseId, body);
    return this.present(scope, me, params.caseId);
  }

  @Route(adminRoutes.draftInvoice)
  async draftInvoice(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.draftInvoice>,
  ) {
    const { calculationId, dueInDays } = body;
    if (calculationId === null) await this.invoices.draftAssessment(scope, params.caseId, dueInDays);
    else await this.invoices.draftFee(scope, params.caseId, calculationId, dueInDays);
    return this.present(scope, me, params.caseId);
  }

  private async present(scope: Scope, me: SignedIn, caseId: string): Promise<CaseMoneyView> {
    return presentCaseMoney(await this.queries.ofCase(scope, caseId), me.staffId);
  }
}
