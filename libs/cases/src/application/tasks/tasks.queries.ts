import { Injectable } from '@nestjs/common';
import { clientNames, type ClientNames } from '@overturn/clients';
import { evidenceCounts } from '@overturn/evidence';
import { assignableStaff, ownFirm, staffNames } from '@overturn/identity';
import {
  Refusal,
  addDays,
  localDateAt,
  startOfLocalDay,
  zoneRulesFromTransitions,
  type EvidenceKind,
  type Scope,
} from '@overturn/kernel';
import { PostgresZoneRules, UnitOfWork, type Page, type Tx } from '@overturn/platform';
import { composePlaybook, sheetsOfCase, type Playbook } from '../../domain/playbooks';
import { caseOf } from '../../infrastructure/case.repository';
import { sheetsNotedFor } from '../../infrastructure/tasks/playbook.repository';
import type { TaskRecord } from '../../infrastructure/tasks/task-change.repository';
import {
  changesOfTasks,
  countTasks,
  listTasks,
  tasksOfCase,
  type KeptTaskChange,
  type TaskFilter,
  type TaskListRow,
  type TaskView,
} from '../../infrastructure/tasks/task-list.read-model';
import { busyDaysOf, type BusyDay } from '../../infrastructure/tasks/workload.read-model';

/** A filter as a screen asks it: dates are days of the firm's zone. */
export interface TaskFilterInput {
  readonly view: TaskView;
  readonly role?: string | undefined;
  readonly assignee?: string | undefined;
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
}

export interface TasksOfCase {
  readonly tasks: readonly TaskRecord[];
  readonly changes: readonly KeptTaskChange[];
  readonly playbook: Playbook;
  readonly evidence: ReadonlyMap<EvidenceKind, number>;
  readonly staff: ReadonlyMap<string, string>;
}

const WORKLOAD_DAYS = 30;

/** What screens ask about tasks. */
@Injectable()
export class TaskQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  /** Tasks of a case, and the playbook in the versions that it works by. @throws CASES.CASE_NOT_FOUND */
  ofCase(scope: Scope, caseId: string): Promise<TasksOfCase> {
    return this.work.read(scope, async (tx) => {
      const row = await caseOf(tx, caseId);
      const tasks = await tasksOfCase(tx, caseId);
      const changes = await changesOfTasks(
        tx,
        tasks.map(({ id }) => id),
      );
      const actors = changes.map(({ by }) => (by.kind === 'staff' ? (by.id ?? null) : null));
      return {
        tasks,
        changes,
        playbook: composePlaybook(await sheetsNotedFor(tx, caseId, sheetsOfCase(row))),
        evidence: await evidenceCounts(tx, caseId),
        staff: await staffNames(tx, [...tasks.flatMap((t) => [t.assigneeId, t.settledBy]), ...actors]),
      };
    });
  }

  list(
    scope: Scope,
    input: TaskFilterInput,
    page: { cursor?: string | undefined; limit: number },
  ): Promise<{
    page: Page<TaskListRow>;
    clients: ReadonlyMap<string, ClientNames>;
    staff: ReadonlyMap<string, string>;
  }> {
    return this.work.read(scope, async (tx) => {
      const tasks = await listTasks(tx, await this.filterOf(tx, input), page);
      return {
        page: tasks,
        clients: await clientNames(
          tx,
          tasks.items.map((task) => task.clientId),
        ),
        staff: await staffNames(
          tx,
          tasks.items.map((task) => task.assigneeId),
        ),
      };
    });
  }

  /** The count of each view, up to a bound. */
  summarise(
    scope: Scope,
    views: readonly TaskView[],
  ): Promise<Record<string, { count: number; isAtLeast: boolean }>> {
    return this.work.read(scope, async (tx) => {
      const counts: Record<string, { count: number; isAtLeast: boolean }> = {};
      for (const view of views) counts[view] = await countTasks(tx, await this.filterOf(tx, { view }));
      return counts;
    });
  }

  /**
   * How many tasks and deadlines a person has on each of the next 30 days of the firm's zone, today first.
   * @throws CASES.ASSIGNEE_NOT_FOUND
   */
  workload(scope: Scope, staffId: string): Promise<readonly BusyDay[]> {
    return this.work.read(scope, async (tx) => {
      if ((await staffNames(tx, [staffId])).size === 0) throw new Refusal('CASES.ASSIGNEE_NOT_FOUND');
      const { zone } = await ownFirm(tx);
      const rules = zoneRulesFromTransitions(await this.zones.load(tx, [zone]));
      const today = localDateAt(tx.now, zone, rules);
      const busy = await busyDaysOf(tx, staffId, {
        from: startOfLocalDay(today, zone, rules),
        before: startOfLocalDay(addDays(today, WORKLOAD_DAYS), zone, rules),
        zone,
      });
      const byDate = new Map(busy.map((day) => [day.date, day]));
      return Array.from({ length: WORKLOAD_DAYS }, (_, index) => addDays(today, index)).map(
        (date) => byDate.get(date) ?? { date, tasks: 0, deadlines: 0 },
      );
    });
  }

  private async filterOf(tx: Tx, input: TaskFilterInput): Promise<TaskFilter> {
    const me = tx.scope.actor.kind === 'staff' ? tx.scope.actor.staffId : null;
    const [own] = me === null || input.view !== 'team' ? [] : await assignableStaff(tx, [me]);
    return {
      view: input.view,
      staffId: me,
      roles: own?.roles ?? [],
      role: input.role,
      assigneeId: input.assignee,
      ...(input.dueFrom ? { dueFrom: await this.startOfDay(tx, input.dueFrom) } : {}),
      ...(input.dueTo ? { dueBefore: await this.startOfDay(tx, addDays(input.dueTo, 1)) } : {}),
    };
  }

  private async startOfDay(tx: Tx, date: string): Promise<Date> {
    const { zone } = await ownFirm(tx);
    return startOfLocalDay(date, zone, zoneRulesFromTransitions(await this.zones.load(tx, [zone])));
  }
}
