import { Injectable } from '@nestjs/common';
import { systemScope } from '@overturn/kernel';
import { PostgresZoneRules, UnitOfWork, newId, type RelayedEvent } from '@overturn/platform';
import { dueOf } from '../../domain/playbooks';
import { moveTaskDues } from '../../infrastructure/tasks/task-change.repository';
import { tasksInState } from '../../infrastructure/tasks/task-list.read-model';
import { dueFactsOf } from './phase-tasks';

/** Events after which the dates of a case's tasks may be others. */
export const DEADLINE_TOPICS = [
  'cases.deadline_added.v1',
  'cases.deadline_pinned.v1',
  'cases.deadline_satisfied.v1',
] as const;

/** Moves the open tasks of a case with its deadlines, but for dates that a person set. Doing it twice changes nothing. */
@Injectable()
export class RecomputeTaskDues {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  async handle({ firmId, payload }: RelayedEvent): Promise<void> {
    const { caseId } = payload;
    if (typeof caseId !== 'string') throw new Error('A deadline event without its case');
    const scope = systemScope(firmId, 'task-dues', newId());
    const isDue = await this.work.read(scope, async (tx) => (await this.movedDues(tx, caseId)).length > 0);
    if (!isDue) return;
    await this.work.change(scope, 'task.follow_deadline', async (tx) =>
      moveTaskDues(tx, await this.movedDues(tx, caseId)),
    );
  }

  private async movedDues(
    tx: Parameters<typeof tasksInState>[0],
    caseId: string,
  ): Promise<readonly { readonly id: string; readonly dueAt: Date }[]> {
    const open = await tasksInState(tx, caseId, 'open');
    const facts = await dueFactsOf(tx, this.zones, caseId, tx.now);
    return open.flatMap(({ id, dueRule, isDueFixed, dueAt, createdAt }) => {
      if (dueRule?.from !== 'deadline' || isDueFixed) return [];
      const next = dueOf(dueRule, { ...facts, enteredAt: createdAt });
      return next.getTime() === dueAt?.getTime() ? [] : [{ id, dueAt: next }];
    });
  }
}
