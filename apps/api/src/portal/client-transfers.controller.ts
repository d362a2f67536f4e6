import { Controller } from '@nestjs/common';
import type { RouteInput } from '@overturn/contracts/common';
import { portalRoutes, type PortalTransfersView } from '@overturn/contracts/portal';
import type { Scope } from '@overturn/kernel';
import { ClientTransfers } from '@overturn/transfers';
import { CurrentClientScope, Input } from '../http/actor.decorator';
import { Route } from '../http/route.decorator';

/** Transfers to the firm's bank, as a client makes them. */
@Controller('api/v1/portal')
export class ClientTransfersController {
  constructor(private readonly transfers: ClientTransfers) {}

  @Route(portalRoutes.getTransfers)
  getTransfers(
    @CurrentClientScope() scope: Scope,
    @Input() { params }: RouteInput<typeof portalRoutes.getTransfers>,
  ) {
    return this.present(scope, params.caseId);
  }

  @Route(portalRoutes.tellTransfer)
  async tellTransfer(
    @CurrentClientScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof portalRoutes.tellTransfer>,
  ) {
    const { currency, amountMinor, paidOn, fileIds } = body;
    const told = { ...params, currency, amountMinor: BigInt(amountMinor), paidOn, evidenceIds: fileIds };
    await this.transfers.tell(scope, told);
    return this.present(scope, params.caseId);
  }

  private async present(scope: Scope, caseId: string): Promise<PortalTransfersView> {
    const { accounts, asWritten, codes, claims } = await this.transfers.get(scope, caseId);
    return {
      accounts: accounts.map((one) => ({ ...one })),
      asWritten,
      codes: [...codes],
      claims: claims.map(({ toldAt, ...one }) => ({ ...one, toldAt: toldAt.toISOString() })),
    };
  }
}
