import { Controller } from '@nestjs/common';
import { adminRoutes, type TransferClaimView, type TransferDetailsView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { TransferClaims, TransferDetails } from '@overturn/transfers';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

/** Where clients transfer to, and what they say they have transferred. */
@Controller('api/v1/admin')
export class TransfersController {
  constructor(
    private readonly details: TransferDetails,
    private readonly claims: TransferClaims,
  ) {}

  @Route(adminRoutes.getTransferDetails)
  async getTransferDetails(@CurrentScope() scope: Scope): Promise<TransferDetailsView> {
    const { accounts, madeAt, ...kept } = await this.details.get(scope);
    return {
      ...kept,
      accounts: accounts.map((one) => ({ ...one })),
      madeAt: madeAt?.toISOString() ?? null,
    };
  }

  @Route(adminRoutes.saveTransferDetails)
  async saveTransferDetails(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.saveTransferDetails>,
  ): Promise<TransferDetailsView> {
    await this.details.save(scope, body.version, body.accounts);
    return this.getTransferDetails(scope);
  }

  @Route(adminRoutes.listTransferClaims)
  async listTransferClaims(@CurrentScope() scope: Scope): Promise<{ items: TransferClaimView[] }> {
    const items = await this.claims.waiting(scope);
    return {
      items: items.map(({ amountMinor, toldAt, evidenceIds, ...one }) => ({
        ...one,
        amountMinor: amountMinor.toString(),
        toldAt: toldAt.toISOString(),
        evidenceIds: [...evidenceIds],
      })),
    };
  }

  @Route(adminRoutes.recordTransferClaim)
  async recordTransferClaim(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.recordTransferClaim>,
  ) {
    await this.claims.record(scope, params.claimId, { ...body, amountMinor: BigInt(body.amountMinor) });
    return this.listTransferClaims(scope);
  }

  @Route(adminRoutes.setTransferClaimAside)
  async setTransferClaimAside(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.setTransferClaimAside>,
  ) {
    await this.claims.setAside(scope, params.claimId, body.reason);
    return this.listTransferClaims(scope);
  }
}
