import { Controller } from '@nestjs/common';
import { BillingQueries, Deposits, Invoices, Payments } from '@overturn/billing';
import { adminRoutes, type CaseMoneyView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { SignedIn } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { presentCaseMoney } from './case-money.presenter';

/** What becomes of an invoice, and the money that comes for it. */
@Controller('api/v1/admin')
export class InvoicesController {
  constructor(
    private readonly queries: BillingQueries,
    private readonly invoices: Invoices,
    private readonly payments: Payments,
    private readonly deposits: Deposits,
  ) {}

  @Route(adminRoutes.approveInvoice)
  async approveInvoice(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.approveInvoice>,
  ) {
    return this.present(scope, me, await this.invoices.approve(scope, params.invoiceId, body.version));
  }

  @Route(adminRoutes.issueInvoice)
  async issueInvoice(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.issueInvoice>,
  ) {
    return this.present(scope, me, await this.invoices.issue(scope, params.invoiceId, body.version));
  }

  @Route(adminRoutes.voidInvoice)
  async voidInvoice(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.voidInvoice>,
  ) {
    return this.present(
      scope,
      me,
      await this.invoices.void(scope, params.invoiceId, body.version, body.reason),
    );
  }

  @Route(adminRoutes.recordPayment)
  async recordPayment(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.recordPayment>,
  ) {
    const money = { ...body, amountMinor: BigInt(body.amountMinor) };
    return this.present(scope, me, await this.payments.recordForInvoice(scope, params.invoiceId, money));
  }

  @Route(adminRoutes.recordDeposit)
  async recordDeposit(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.recordDeposit>,
  ) {
    await this.payments.recordDeposit(scope, params.caseId, {
      ...body,
      amountMinor: BigInt(body.amountMinor),
    });
    return this.present(scope, me, params.caseId);
  }

  @Route(adminRoutes.decidePayment)
  async decidePayment(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.decidePayment>,
  ) {
    const decision =
      body.decision === 'confirm'
        ? { isConfirmed: true, reason: null }
        : { isConfirmed: false, reason: body.reason };
    return this.present(scope, me, await this.payments.decide(scope, params.paymentId, decision));
  }

  @Route(adminRoutes.requestCreditNote)
  async requestCreditNote(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.requestCreditNote>,
  ) {
    const given = { ...body, amountMinor: BigInt(body.amountMinor) };
    return this.present(scope, me, await this.payments.requestCredit(scope, params.invoiceId, given));
  }

  @Route(adminRoutes.decideCreditNote)
  async decideCreditNote(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.decideCreditNote>,
  ) {
    return this.present(
      scope,
      me,
      await this.payments.decideCredit(scope, params.creditNoteId, body.isIssued),
    );
  }

  @Route(adminRoutes.recordDepositReturn)
  async recordDepositReturn(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.recordDepositReturn>,
  ) {
    const money = { ...body, amountMinor: BigInt(body.amountMinor) };
    await this.deposits.recordReturn(scope, params.caseId, money);
    return this.present(scope, me, params.caseId);
  }

  @Route(adminRoutes.decideDepositReturn)
  async decideDepositReturn(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.decideDepositReturn>,
  ) {
    const decision = {
      isConfirmed: body.decision === 'confirm',
      reason: body.decision === 'reject' ? body.reason : null,
    };
    return this.present(scope, me, await this.deposits.decideReturn(scope, params.returnId, decision));
  }

  private async present(scope: Scope, me: SignedIn, caseId: string): Promise<CaseMoneyView> {
    return presentCaseMoney(await this.queries.ofCase(scope, caseId), me.staffId);
  }
}
