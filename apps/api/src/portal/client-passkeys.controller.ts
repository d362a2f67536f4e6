import { Controller, Req } from '@nestjs/common';
import { PortalPasskeys, type SignedInClient } from '@overturn/clients';
import type { RouteInput } from '@overturn/contracts/common';
import { portalRoutes, type PasskeyOptionsView, type PasskeysView } from '@overturn/contracts/portal';
import { CurrentClient, Input } from '../http/actor.decorator';
import type { OverturnRequest } from '../http/request';
import { Route } from '../http/route.decorator';

/** Passkeys of somebody signed in: seen, added, removed. */
@Controller('api/v1/portal')
export class ClientPasskeysController {
  constructor(private readonly passkeys: PortalPasskeys) {}

  @Route(portalRoutes.listPasskeys)
  async listPasskeys(@CurrentClient() me: SignedInClient): Promise<PasskeysView> {
    const { items, isFresh } = await this.passkeys.list(me);
    return {
      items: items.map(({ id, name, createdAt, lastUsedAt }) => ({
        id,
        name,
        createdAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
      })),
      isFresh,
    };
  }

  @Route(portalRoutes.requestPasskeyCode)
  requestPasskeyCode(@CurrentClient() me: SignedInClient, @Req() request: OverturnRequest): Promise<void> {
    return this.passkeys.requestCode(me, request.id);
  }

  @Route(portalRoutes.beginPasskey)
  async beginPasskey(
    @CurrentClient() me: SignedInClient,
    @Input() { body }: RouteInput<typeof portalRoutes.beginPasskey>,
    @Req() request: OverturnRequest,
  ): Promise<PasskeyOptionsView> {
    const options = await this.passkeys.begin(me, body.code, request.id);
    return {
      challenge: options.challenge,
      rp: { id: options.rp.id ?? '', name: options.rp.name },
      user: options.user,
      pubKeyCredParams: options.pubKeyCredParams.map(({ alg }) => ({ alg, type: 'public-key' as const })),
      timeout: options.timeout ?? 0,
      attestation: 'none',
      excludeCredentials: (options.excludeCredentials ?? []).map(({ id }) => ({
        id,
        type: 'public-key' as const,
      })),
      authenticatorSelection: {
        residentKey: 'required',
        requireResidentKey: true,
        userVerification: 'required',
      },
    };
  }

  @Route(portalRoutes.addPasskey)
  async addPasskey(
    @CurrentClient() me: SignedInClient,
    @Input() { body }: RouteInput<typeof portalRoutes.addPasskey>,
    @Req() request: OverturnRequest,
  ): Promise<PasskeysView> {
    await this.passkeys.add(me, body.name, body.credential, request.id);
    return this.listPasskeys(me);
  }

  @Route(portalRoutes.removePasskey)
  async removePasskey(
    @CurrentClient() me: SignedInClient,
    @Input() { params, body }: RouteInput<typeof portalRoutes.removePasskey>,
    @Req() request: OverturnRequest,
  ): Promise<PasskeysView> {
    await this.passkeys.remove(me, params.passkeyId, body.code, request.id);
    return this.listPasskeys(me);
  }
}
