import { Controller, Res } from '@nestjs/common';
import { BillingPapers, ClientInvoices, type ClientInvoice } from '@overturn/billing';
import type { SignedInClient } from '@overturn/clients';
import type { RouteInput } from '@overturn/contracts/common';
import { portalRoutes, type PortalInvoiceView } from '@overturn/contracts/portal';
import { OpenStatements } from '@overturn/dunning';
import { systemScope, type Scope } from '@overturn/kernel';
import type { FastifyReply } from 'fastify';
import { CurrentClient, CurrentClientScope, Input } from '../http/actor.decorator';
import { Route } from '../http/route.decorator';
import { sendOriginal } from '../http/send-original';

/** What a client owes and why. */
@Controller('api/v1/portal')
export class ClientMoneyController {
  constructor(
    private readonly invoices: ClientInvoices,
    private readonly statements: OpenStatements,
    private readonly papers: BillingPapers,
  ) {}

  @Route(portalRoutes.listInvoices)
  async listInvoices(
    @CurrentClientScope() scope: Scope,
    @Input() { params }: RouteInput<typeof portalRoutes.listInvoices>,
  ) {
    return { items: (await this.invoices.get(scope, params.caseId)).map(present) };
  }

  @Route(portalRoutes.getOpenStatement)
  async getOpenStatement(
    @CurrentClientScope() scope: Scope,
    @CurrentClient() me: SignedInClient,
    @Input() { query }: RouteInput<typeof portalRoutes.getOpenStatement>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // The ledger is the firm's; of which client it speaks, the session says.
    const asFirm = systemScope(scope.firmId, 'statement', scope.traceId);
    const wanted = { day: null, language: query.language };
    const { fileName, bytes } = await this.statements.paper(asFirm, me.clientId, wanted);
    await sendOriginal(reply, fileName, bytes);
  }

  @Route(portalRoutes.getInvoicePaper)
  async getInvoicePaper(
    @CurrentClientScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof portalRoutes.getInvoicePaper>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fileName, bytes } = await this.papers.invoiceForClient(scope, params, query.language);
    await sendOriginal(reply, fileName, bytes);
  }
}

const present = ({ invoice, openMinor, clauses }: ClientInvoice): PortalInvoiceView => ({
  id: invoice.id,
  number: invoice.number ?? '',
  kind: invoice.kind,
  state: invoice.state,
  currency: invoice.currency,
  totalMinor: String(invoice.totalMinor),
  taxMinor: String(invoice.taxMinor),
  paidMinor: String(invoice.paidMinor),
  creditedMinor: String(invoice.creditedMinor),
  depositAppliedMinor: String(invoice.depositAppliedMinor),
  openMinor: String(openMinor),
  issuedAt: (invoice.issuedAt ?? invoice.draftedAt).toISOString(),
  dueOn: invoice.dueOn,
  lines: invoice.lines.map(({ kind, clause, amountMinor }) => ({
    kind,
    amountMinor: String(amountMinor),
    clauseZh: clauses.get(clause)?.zh ?? null,
    clauseEn: clauses.get(clause)?.en ?? null,
  })),
});
