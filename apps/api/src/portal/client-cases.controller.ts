import { Controller } from '@nestjs/common';
import { ClientCases } from '@overturn/cases';
import type { RouteInput } from '@overturn/contracts/common';
import { portalRoutes } from '@overturn/contracts/portal';
import { Refusal, type Scope } from '@overturn/kernel';
import { ProductClock } from '@overturn/platform';
import { CurrentClientScope, Input } from '../http/actor.decorator';
import { Route } from '../http/route.decorator';
import { portalCaseView, portalDeadlineView, portalEventView } from './client-case.presenter';

/** What a client's person sees of their cases. */
@Controller('api/v1/portal')
export class ClientCasesController {
  constructor(
    private readonly cases: ClientCases,
    private readonly clock: ProductClock,
  ) {}

  @Route(portalRoutes.listCases)
  async listCases(
    @CurrentClientScope() scope: Scope,
    @Input() { query }: RouteInput<typeof portalRoutes.listCases>,
  ) {
    const [page, now] = await Promise.all([this.cases.list(scope, query), this.now()]);
    return { items: page.items.map(portalCaseView), nextCursor: page.nextCursor, now };
  }

  @Route(portalRoutes.getCase)
  async getCase(
    @CurrentClientScope() scope: Scope,
    @Input() { params }: RouteInput<typeof portalRoutes.getCase>,
  ) {
    const [{ details, deadlines, mayReportOutcome }, now] = await Promise.all([
      this.cases.get(scope, params.caseId),
      this.now(),
    ]);
    return {
      case: portalCaseView(details),
      deadlines: deadlines.map(portalDeadlineView),
      mayReportOutcome,
      now,
    };
  }

  @Route(portalRoutes.listCaseEvents)
  async listCaseEvents(
    @CurrentClientScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof portalRoutes.listCaseEvents>,
  ) {
    const before = query.cursor === undefined ? null : sequenceOf(query.cursor);
    const { entries, nextBefore } = await this.cases.timeline(scope, params.caseId, before, query.limit);
    return {
      items: entries.map(portalEventView),
      nextCursor: nextBefore === null ? null : String(nextBefore),
    };
  }

  private async now(): Promise<string> {
    return (await this.clock.read()).now.toISOString();
  }
}

/** @throws PLATFORM.CURSOR_INVALID */
function sequenceOf(cursor: string): number {
  const sequence = Number(cursor);
  if (!Number.isSafeInteger(sequence) || sequence < 1 || sequence > 2_147_483_647)
    throw new Refusal('PLATFORM.CURSOR_INVALID');
  return sequence;
}
