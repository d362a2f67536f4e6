import { Controller } from '@nestjs/common';
import { CaseCommandRunner, CaseDeadlines, CaseQueries, OpenCase, readingsOf, whyOf } from '@overturn/cases';
import { CASE_VIEWS, adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { SignedIn } from '@overturn/identity';
import { Refusal, type Scope } from '@overturn/kernel';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { toCaseCommand } from './case-command.mapper';
import { presentChange } from '../rules/rule-pack.presenter';
import { actorName, presentCase, presentCaseItem, presentDeadline, presentWhy } from './case.presenter';

@Controller('api/v1/admin')
export class CasesController {
  constructor(
    private readonly queries: CaseQueries,
    private readonly openCaseUseCase: OpenCase,
    private readonly runner: CaseCommandRunner,
    private readonly deadlines: CaseDeadlines,
  ) {}

  @Route(adminRoutes.listCases)
  async listCases(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listCases>,
  ) {
    const { sort, dir, cursor, limit, ...filter } = query;
    const { page, names } = await this.queries.list(scope, filter, { sort, dir, cursor, limit });
    return { items: page.items.map((row) => presentCaseItem(row, names)), nextCursor: page.nextCursor };
  }

  @Route(adminRoutes.countCases)
  countCases(@CurrentScope() scope: Scope, @Input() { query }: RouteInput<typeof adminRoutes.countCases>) {
    return this.queries.count(scope, query);
  }

  @Route(adminRoutes.summariseCases)
  async summariseCases(@CurrentScope() scope: Scope) {
    return { views: await this.queries.summarise(scope, CASE_VIEWS) };
  }

  @Route(adminRoutes.previewDeadlines)
  async previewDeadlines(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.previewDeadlines>,
  ) {
    const drafts = await this.deadlines.preview(scope, {
      ...body,
      noticeReceivedAt: new Date(body.noticeReceivedAt),
    });
    return {
      items: drafts.map((draft) => ({
        code: draft.matter,
        kind: draft.kind,
        dueAt: draft.dueAt.toISOString(),
        zone: draft.zone,
        isAmbiguous: draft.otherReadings.length > 0,
        countsHours: draft.ladder === 'hours',
        readings: readingsOf(draft),
        why: presentWhy(whyOf(draft)),
      })),
    };
  }

  @Route(adminRoutes.openCase)
  async openCase(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { body }: RouteInput<typeof adminRoutes.openCase>,
  ) {
    const caseId = await this.openCaseUseCase.execute(scope, {
      ...body,
      noticeReceivedAt: new Date(body.noticeReceivedAt),
    });
    return this.present(scope, me, caseId);
  }

  @Route(adminRoutes.getCase)
  getCase(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params }: RouteInput<typeof adminRoutes.getCase>,
  ) {
    return this.present(scope, me, params.caseId);
  }

  @Route(adminRoutes.listTimeline)
  async listTimeline(
    @CurrentScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof adminRoutes.listTimeline>,
  ) {
    const before = query.cursor === undefined ? null : sequenceOf(query.cursor);
    const { events, hasMore, staff } = await this.queries.timeline(scope, params.caseId, before, query.limit);
    return {
      items: events.map(({ id, sequence, kind, at, actor, visibility, payload }) => ({
        id,
        sequence,
        kind,
        at: at.toISOString(),
        actor: { kind: actor.kind, name: actorName(actor, staff) },
        visibility,
        payload: { ...payload, ...nameOfAssignee(payload, staff) },
      })),
      nextCursor: hasMore ? String(events.at(-1)?.sequence ?? '') : null,
    };
  }

  @Route(adminRoutes.commandCase)
  async commandCase(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.commandCase>,
  ) {
    await this.runner.run(scope, me.permissions, params.caseId, body.version, toCaseCommand(body));
    return this.present(scope, me, params.caseId);
  }

  @Route(adminRoutes.addDeadline)
  async addDeadline(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.addDeadline>,
  ) {
    const id = await this.deadlines.add(scope, params.caseId, { ...body, dueAt: new Date(body.dueAt) });
    return this.presentOne(scope, me, params.caseId, id);
  }

  @Route(adminRoutes.pinDeadline)
  async pinDeadline(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.pinDeadline>,
  ) {
    const id = await this.deadlines.pin(scope, params.caseId, params.deadlineId, {
      ...body,
      dueAt: new Date(body.dueAt),
    });
    return this.presentOne(scope, me, params.caseId, id);
  }

  @Route(adminRoutes.previewPin)
  async previewPin(
    @CurrentScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof adminRoutes.previewPin>,
  ) {
    const dueAt = new Date(query.dueAt);
    const changes = await this.deadlines.previewPin(scope, params.caseId, params.deadlineId, dueAt);
    return { items: changes.map(presentChange) };
  }

  @Route(adminRoutes.satisfyDeadline)
  async satisfyDeadline(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.satisfyDeadline>,
  ) {
    const id = await this.deadlines.satisfy(scope, params.caseId, params.deadlineId, body);
    return this.presentOne(scope, me, params.caseId, id);
  }

  private async present(scope: Scope, me: SignedIn, caseId: string) {
    return presentCase(await this.queries.get(scope, me.permissions, caseId));
  }

  private async presentOne(scope: Scope, me: SignedIn, caseId: string, deadlineId: string) {
    const page = await this.queries.get(scope, me.permissions, caseId);
    const deadline = page.deadlines.find((one) => one.id === deadlineId);
    if (!deadline) throw new Refusal('CASES.DEADLINE_NOT_FOUND');
    return presentDeadline(deadline, page.names.staff);
  }
}

function sequenceOf(cursor: string): number {
  const sequence = Number(cursor);
  if (!Number.isSafeInteger(sequence) || sequence < 1 || sequence > 2_000_000_000)
    throw new Refusal('PLATFORM.CURSOR_INVALID');
  return sequence;
}

function nameOfAssignee(
  payload: Record<string, unknown>,
  staff: ReadonlyMap<string, string>,
): { assigneeName?: string } {
  const { assigneeId } = payload;
  return typeof assigneeId === 'string' ? { assigneeName: staff.get(assigneeId) ?? '' } : {};
}
