import { Controller } from '@nestjs/common';
import { CaseTasks, SuggestAssignee, TaskQueries } from '@overturn/cases';
import { TASK_VIEWS, adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { presentCaseTasks, presentSuggestion, presentTaskItem } from './task.presenter';

@Controller('api/v1/admin')
export class TasksController {
  constructor(
    private readonly queries: TaskQueries,
    private readonly tasks: CaseTasks,
    private readonly suggest: SuggestAssignee,
  ) {}

  @Route(adminRoutes.listTasks)
  async listTasks(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listTasks>,
  ) {
    const { cursor, limit, ...filter } = query;
    const { page, clients, staff } = await this.queries.list(scope, filter, { cursor, limit });
    return {
      items: page.items.map((row) => presentTaskItem(row, clients, staff)),
      nextCursor: page.nextCursor,
    };
  }

  @Route(adminRoutes.summariseTasks)
  async summariseTasks(@CurrentScope() scope: Scope) {
    return { views: await this.queries.summarise(scope, TASK_VIEWS) };
  }

  @Route(adminRoutes.listCaseTasks)
  listCaseTasks(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.listCaseTasks>,
  ) {
    return this.present(scope, params.caseId);
  }

  @Route(adminRoutes.addTask)
  async addTask(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.addTask>,
  ) {
    await this.tasks.add(scope, params.caseId, { ...body, dueAt: new Date(body.dueAt) });
    return this.present(scope, params.caseId);
  }

  @Route(adminRoutes.completeTask)
  async completeTask(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.completeTask>,
  ): Promise<void> {
    await this.tasks.complete(scope, params.taskId, body);
  }

  @Route(adminRoutes.waiveTask)
  async waiveTask(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.waiveTask>,
  ): Promise<void> {
    await this.tasks.waive(scope, params.taskId, body);
  }

  @Route(adminRoutes.reopenTask)
  async reopenTask(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.reopenTask>,
  ): Promise<void> {
    await this.tasks.reopen(scope, params.taskId, body);
  }

  @Route(adminRoutes.assignTask)
  async assignTask(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.assignTask>,
  ): Promise<void> {
    await this.tasks.assign(scope, params.taskId, body);
  }

  @Route(adminRoutes.changeTaskDue)
  async changeTaskDue(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.changeTaskDue>,
  ): Promise<void> {
    await this.tasks.changeDue(scope, params.taskId, { ...body, dueAt: new Date(body.dueAt) });
  }

  @Route(adminRoutes.getWorkload)
  async getWorkload(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getWorkload>,
  ) {
    return { days: [...(await this.queries.workload(scope, params.staffId))] };
  }

  @Route(adminRoutes.suggestAssignee)
  async suggestAssignee(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.suggestAssignee>,
  ) {
    return presentSuggestion(await this.suggest.execute(scope, query));
  }

  private async present(scope: Scope, caseId: string) {
    return presentCaseTasks(await this.queries.ofCase(scope, caseId));
  }
}
