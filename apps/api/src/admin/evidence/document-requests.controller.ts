import { Controller } from '@nestjs/common';
import { DocumentChecklist } from '@overturn/cases';
import { adminRoutes, type DocumentRequestView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { DocumentRequest } from '@overturn/evidence';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

/** The documents that a case waits for. */
@Controller('api/v1/admin')
export class DocumentRequestsController {
  constructor(private readonly checklist: DocumentChecklist) {}

  @Route(adminRoutes.listDocumentRequests)
  async listDocumentRequests(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.listDocumentRequests>,
  ) {
    return present(await this.checklist.get(scope, params.caseId));
  }

  @Route(adminRoutes.askForDocument)
  async askForDocument(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.askForDocument>,
  ) {
    return present(await this.checklist.ask(scope, params.caseId, body));
  }

  @Route(adminRoutes.stepDocumentRequest)
  async stepDocumentRequest(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.stepDocumentRequest>,
  ) {
    return present(await this.checklist.step(scope, params.caseId, params.requestId, body));
  }
}

const present = (requests: readonly DocumentRequest[]): { readonly items: DocumentRequestView[] } => ({
  items: requests.map(({ caseId: _, ...one }) => ({
    ...one,
    kinds: [...one.kinds],
    askedAt: one.askedAt.toISOString(),
    dueAt: one.dueAt.toISOString(),
    settledAt: one.settledAt?.toISOString() ?? null,
    files: one.files.map((file) => ({ ...file })),
  })),
});
