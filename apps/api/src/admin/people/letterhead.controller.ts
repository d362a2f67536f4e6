import { Controller, Res } from '@nestjs/common';
import { adminRoutes, type LetterheadView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import { Letterheads } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import type { FastifyReply } from 'fastify';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { sendPreview } from '../../http/send-original';

/** Who the firm says it is, and its logo. */
@Controller('api/v1/admin')
export class LetterheadController {
  constructor(private readonly letterheads: Letterheads) {}

  @Route(adminRoutes.getLetterhead)
  async getLetterhead(@CurrentScope() scope: Scope): Promise<LetterheadView> {
    const { phones, ...one } = await this.letterheads.get(scope);
    return { ...one, phones: [...phones] };
  }

  @Route(adminRoutes.saveLetterhead)
  async saveLetterhead(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.saveLetterhead>,
  ): Promise<LetterheadView> {
    const { version, ...letterhead } = body;
    await this.letterheads.save(scope, version, letterhead);
    return this.getLetterhead(scope);
  }

  @Route(adminRoutes.addLogo)
  async addLogo(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.addLogo>,
  ): Promise<{ sha256: string }> {
    return { sha256: await this.letterheads.addLogo(scope, body) };
  }

  @Route(adminRoutes.getLogo)
  async getLogo(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getLogo>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPreview(reply, 'image/png', await this.letterheads.logo(scope, params.sha256));
  }
}
