import { Controller } from '@nestjs/common';
import { requireCase } from '@overturn/cases';
import { adminRoutes, type PlanCommentsView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { PlanComments, type CommentPage } from '@overturn/plans';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

/** What staff say to each other about words of a plan. */
@Controller('api/v1/admin')
export class PlanCommentsController {
  constructor(private readonly comments: PlanComments) {}

  @Route(adminRoutes.listPlanComments)
  async list(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.listPlanComments>,
  ) {
    return present(await this.comments.list(scope, params.caseId, requireCase));
  }

  @Route(adminRoutes.beginPlanComment)
  async begin(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.beginPlanComment>,
  ) {
    const { part, quote, quoteFrom, ...said } = body;
    const input = { ...said, anchor: { part, quote, quoteFrom } };
    return present(await this.comments.begin(scope, params.caseId, input, requireCase));
  }

  @Route(adminRoutes.answerPlanComment)
  async answer(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.answerPlanComment>,
  ) {
    return present(await this.comments.answer(scope, params, body));
  }
}

function present({ threads, staff }: CommentPage): PlanCommentsView {
  const person = (id: string) => ({ id, name: staff.get(id) ?? '' });
  return {
    threads: threads.map((thread) => ({
      id: thread.id,
      versionId: thread.versionId,
      part: thread.part,
      quote: thread.quote,
      quoteFrom: thread.quoteFrom,
      asksForChange: thread.asksForChange,
      begunAt: thread.begunAt.toISOString(),
      resolvedAt: thread.resolvedAt?.toISOString() ?? null,
      resolvedBy: thread.resolvedBy === null ? null : person(thread.resolvedBy),
      comments: thread.comments.map(({ id, body, writtenAt, writtenBy }) => ({
        id,
        body,
        writtenAt: writtenAt.toISOString(),
        writtenBy: person(writtenBy),
      })),
    })),
  };
}
