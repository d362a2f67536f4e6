import { Controller } from '@nestjs/common';
import { requireCase } from '@overturn/cases';
import { LinkageBook, LinkageQueries } from '@overturn/clients';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import { requireEvidence } from '@overturn/evidence';
import type { Scope } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { presentFinding, presentLinkage } from './linkage.presenter';

/** The clients may not ask the cases and their evidence; the API may. */
async function requireFile(
  tx: Tx,
  evidence: { readonly caseId: string; readonly id: string },
): Promise<void> {
  await requireCase(tx, evidence.caseId);
  await requireEvidence(tx, evidence.caseId, [evidence.id]);
}

@Controller('api/v1/admin')
export class LinkageController {
  constructor(
    private readonly book: LinkageBook,
    private readonly queries: LinkageQueries,
  ) {}

  @Route(adminRoutes.getClientLinkage)
  getClientLinkage(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getClientLinkage>,
  ) {
    return this.present(scope, params.clientId);
  }

  @Route(adminRoutes.addLinkFact)
  async addLinkFact(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.addLinkFact>,
  ) {
    await this.book.add(scope, params.clientId, body, requireFile);
    return this.present(scope, params.clientId);
  }

  @Route(adminRoutes.updateLinkFact)
  async updateLinkFact(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.updateLinkFact>,
  ) {
    await this.book.update(scope, params.clientId, params.factId, body, requireFile);
    return this.present(scope, params.clientId);
  }

  @Route(adminRoutes.retireLinkFact)
  async retireLinkFact(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.retireLinkFact>,
  ) {
    await this.book.retire(scope, params.clientId, params.factId, body.version);
    return this.present(scope, params.clientId);
  }

  @Route(adminRoutes.checkLinkage)
  async checkLinkage(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.checkLinkage>,
  ) {
    await this.book.check(scope, params.clientId);
    return this.present(scope, params.clientId);
  }

  @Route(adminRoutes.listLinkFindings)
  async listLinkFindings(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listLinkFindings>,
  ) {
    const { page, names } = await this.queries.list(scope, query);
    return {
      items: page.items.map((finding) => presentFinding(finding, names)),
      nextCursor: page.nextCursor,
    };
  }

  @Route(adminRoutes.countLinkFindings)
  countLinkFindings(@CurrentScope() scope: Scope) {
    return this.queries.countOpen(scope);
  }

  @Route(adminRoutes.judgeLinkFinding)
  async judgeLinkFinding(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.judgeLinkFinding>,
  ) {
    await this.book.judge(scope, params.findingId, body);
    const { finding, names } = await this.queries.get(scope, params.findingId);
    return presentFinding(finding, names);
  }

  private async present(scope: Scope, clientId: string) {
    return presentLinkage(clientId, await this.queries.ofClient(scope, clientId));
  }
}
