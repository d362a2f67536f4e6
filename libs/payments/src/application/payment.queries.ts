import { Inject, Injectable } from '@nestjs/common';
import { surplusPayments, type Payment } from '@overturn/billing';
import { billedCase, caseNumbers } from '@overturn/cases';
import { staffNames } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { UnitOfWork, type Tx } from '@overturn/platform';
import {
  operationsOfCase,
  parkedCharges,
  refundedSurplus,
  payLinksOfClient,
  savingsOfClient,
  type Operation,
  type PayLink,
} from '../infrastructure/operation.repository';
import { cardsOfClient, type Card } from '../infrastructure/payer.repository';
import type { PaymentProvider } from '../infrastructure/payment-provider';
import { StripeProvider } from '../infrastructure/stripe/stripe-provider';
import { offeredConsent, type OfferedConsent } from './saved-cards.use-cases';

/** What a client's cards are and may become. */
export interface ClientCards {
  readonly isProviderOn: boolean;
  readonly consent: OfferedConsent;
  readonly cards: readonly Card[];
  readonly savings: readonly Operation[];
}

/** The same, and the pages on which open invoices are paid: what the client itself sees. */
export interface OwnCards extends ClientCards {
  readonly payLinks: readonly PayLink[];
}

/** What was asked of the provider for a case, and by what it can be paid. */
export interface CasePayments extends ClientCards {
  readonly clientId: string;
  readonly operations: readonly Operation[];
  readonly staff: ReadonlyMap<string, string>;
}

/** What of the provider's money waits for a person. */
export interface WaitingPayments {
  readonly parked: readonly Operation[];
  /** Came beyond what was open, and nobody gave it back yet. */
  readonly surplus: readonly Payment[];
  readonly cases: ReadonlyMap<string, string>;
  readonly staff: ReadonlyMap<string, string>;
}

/** What screens ask about operations and cards. */
@Injectable()
export class PaymentQueries {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(StripeProvider) private readonly provider: PaymentProvider,
  ) {}

  /** @throws CASES.CASE_NOT_FOUND */
  ofCase(scope: Scope, caseId: string): Promise<CasePayments> {
    return this.work.read(scope, async (tx) => {
      const { clientId } = await billedCase(tx, caseId);
      const operations = await operationsOfCase(tx, caseId);
      const people = operations.flatMap(({ requestedBy, releasedBy }) => [requestedBy, releasedBy]);
      return {
        clientId,
        operations,
        staff: await staffNames(tx, people),
        ...(await this.cardsOf(tx, clientId)),
      };
    });
  }

  waiting(scope: Scope): Promise<WaitingPayments> {
    return this.work.read(scope, async (tx) => {
      const parked = await parkedCharges(tx);
      const all = await surplusPayments(tx);
      const refunded = await refundedSurplus(
        tx,
        all.map(({ id }) => id),
      );
      const surplus = all.filter(({ id }) => !refunded.has(id));
      const caseIds = [...parked, ...surplus].flatMap(({ caseId }) => (caseId === null ? [] : [caseId]));
      return {
        parked,
        surplus,
        cases: await caseNumbers(tx, caseIds),
        staff: await staffNames(
          tx,
          parked.map(({ requestedBy }) => requestedBy),
        ),
      };
    });
  }

  /** What a client’s own person sees. */
  ofClient(scope: Scope, clientId: string): Promise<OwnCards> {
    return this.work.read(scope, async (tx) => ({
      ...(await this.cardsOf(tx, clientId)),
      payLinks: await payLinksOfClient(tx, clientId),
    }));
  }

  private async cardsOf(tx: Tx, clientId: string): Promise<ClientCards> {
    return {
      isProviderOn: this.provider.isOn,
      consent: await offeredConsent(tx),
      cards: await cardsOfClient(tx, clientId),
      savings: await savingsOfClient(tx, clientId),
    };
  }
}
