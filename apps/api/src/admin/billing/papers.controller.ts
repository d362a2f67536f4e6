import { Controller, Res } from '@nestjs/common';
import { BillingPapers } from '@overturn/billing';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import type { FastifyReply } from 'fastify';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { sendOriginal } from '../../http/send-original';

/** Invoices, receipts and letters on paper. */
@Controller('api/v1/admin')
export class BillingPapersController {
  constructor(private readonly papers: BillingPapers) {}

  @Route(adminRoutes.getInvoicePaper)
  async getInvoicePaper(
    @CurrentScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof adminRoutes.getInvoicePaper>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fileName, bytes } = await this.papers.invoice(scope, params.invoiceId, query.language);
    await sendOriginal(reply, fileName, bytes);
  }

  @Route(adminRoutes.getReceipt)
  async getReceipt(
    @CurrentScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof adminRoutes.getReceipt>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fileName, bytes } = await this.papers.receipt(scope, params.paymentId, query.language);
    await sendOriginal(reply, fileName, bytes);
  }

  @Route(adminRoutes.getLetterPaper)
  async getLetterPaper(
    @CurrentScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof adminRoutes.getLetterPaper>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fileName, bytes } = await this.papers.letter(scope, params, query.language);
    await sendOriginal(reply, fileName, bytes);
  }
}
