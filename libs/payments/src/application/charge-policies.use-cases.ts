import { Inject, Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import { actingStaffId, Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, type Tx } from '@overturn/platform';
import { chargePolicy, insertPolicy, type ChargePolicy } from '../infrastructure/policy.repository';
import type { PaymentProvider } from '../infrastructure/payment-provider';
import { StripeProvider } from '../infrastructure/stripe/stripe-provider';

/** What holds now, and who said so. */
export interface NamedChargePolicy extends ChargePolicy {
  readonly setByName: string | null;
  readonly isProviderOn: boolean;
}

/** What a firm allows to be charged from saved cards: a switch, and bounds in each currency. */
@Injectable()
export class ChargePolicies {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(StripeProvider) private readonly provider: PaymentProvider,
  ) {}

  current(scope: Scope): Promise<NamedChargePolicy> {
    return this.work.read(scope, (tx) => this.named(tx));
  }

  /** @throws PAYMENTS.VERSION_CONFLICT, PAYMENTS.BOUNDS_INVALID when a currency comes twice or a charge may take more than a day */
  set(
    scope: Scope,
    version: number,
    policy: Pick<ChargePolicy, 'isOn' | 'bounds'>,
  ): Promise<NamedChargePolicy> {
    const isOdd =
      new Set(policy.bounds.map(({ currency }) => currency)).size < policy.bounds.length ||
      policy.bounds.some(({ singleMinor, dailyMinor }) => singleMinor > dailyMinor);
    if (isOdd) throw new Refusal('PAYMENTS.BOUNDS_INVALID');
    return this.work.change(scope, 'payment.set_policy', async (tx) => {
      await insertPolicy(tx, version, policy, actingStaffId(scope));
      return this.named(tx);
    });
  }

  private async named(tx: Tx): Promise<NamedChargePolicy> {
    const policy = await chargePolicy(tx);
    const names = await staffNames(tx, [policy.setBy]);
    const setByName = policy.setBy === null ? null : (names.get(policy.setBy) ?? '');
    return { ...policy, setByName, isProviderOn: this.provider.isOn };
  }
}
