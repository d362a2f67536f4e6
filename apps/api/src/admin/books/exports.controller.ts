import { Controller, Res } from '@nestjs/common';
import { BookExports } from '@overturn/billing';
import { adminRoutes, type AccountCodesView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import type { FastifyReply } from 'fastify';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { sendOriginal } from '../../http/send-original';

/** The ledger for other books. */
@Controller('api/v1/admin')
export class ExportsController {
  constructor(private readonly books: BookExports) {}

  @Route(adminRoutes.getAccountCodes)
  async getAccountCodes(@CurrentScope() scope: Scope): Promise<AccountCodesView> {
    const codes = await this.books.codes(scope);
    return { items: [...codes].map(([account, code]) => ({ account, code })) };
  }

  @Route(adminRoutes.setAccountCodes)
  async setAccountCodes(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.setAccountCodes>,
  ): Promise<AccountCodesView> {
    await this.books.setCodes(scope, body.items);
    return this.getAccountCodes(scope);
  }

  @Route(adminRoutes.exportJournal)
  async exportJournal(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.exportJournal>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fileName, bytes } = await this.books.journal(scope, query, query.format);
    await sendOriginal(reply, fileName, bytes);
  }

  @Route(adminRoutes.exportClientStatement)
  async exportClientStatement(
    @CurrentScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof adminRoutes.exportClientStatement>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fileName, bytes } = await this.books.statement(scope, params.clientId, query);
    await sendOriginal(reply, fileName, bytes);
  }
}
