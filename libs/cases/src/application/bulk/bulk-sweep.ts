import { Inject, Injectable } from '@nestjs/common';
import { permissionsOf, personOf } from '@overturn/identity';
import { Refusal, systemScope, type Scope } from '@overturn/kernel';
import { LOGGER, UnitOfWork, newId } from '@overturn/platform';
import type { Logger } from 'pino';
import { tagsAfter } from '../../domain/lifecycle';
import type { CaseRow } from '../../infrastructure/case.row';
import {
  bulkJobs,
  endBulkJob,
  pendingItems,
  settleAsDone,
  settleAsRefused,
  type BulkAction,
  type BulkJob,
  type BulkRefusal,
} from '../../infrastructure/desk/bulk-job.repository';
import { CaseCommandRunner } from '../case-command.runner';
import { commandOfAction } from './bulk-jobs.use-cases';

/** Jobs of one firm that take turns, so that a small one does not wait for a large one. */
const JOBS_AT_ONCE = 5;
/** After so many faults of ours on one case it is given up, so that the others of its job are done. */
const MOST_FAULTS = 5;

/** Somebody else was there in between: the case is looked at again, or is settled already. */
const NOT_NOW = new Set(['CASES.VERSION_CONFLICT', 'CASES.BULK_ITEM_SETTLED', 'CASES.BULK_JOB_ENDED']);

interface Turn {
  readonly job: BulkJob;
  readonly scope: Scope;
  readonly permissions: ReadonlySet<string>;
  readonly items: readonly { readonly position: number; readonly caseId: string; readonly version: number }[];
}

/**
 * Does bulk jobs, case by case: the item is settled in the transaction of the case's own command, so that a worker
 * that is killed has done a case or has not, and the next one goes on behind it.
 */
@Injectable()
export class BulkSweep {
  private readonly faults = new Map<string, number>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly runner: CaseCommandRunner,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Does some cases of each job that runs. @returns how many cases it settled and jobs it ended. */
  async sweep(casesAtOnce = 20): Promise<number> {
    const firms = await this.work.ask<{ firm_id: string }>('select cases.firms_with_bulk_work() as firm_id');
    let done = 0;
    for (const { firm_id } of firms)
      for (const turn of await this.turnsOf(firm_id, casesAtOnce)) done += await this.take(turn);
    return done;
  }

  private turnsOf(firmId: string, casesAtOnce: number): Promise<Turn[]> {
    return this.work.read(systemScope(firmId, 'bulk-sweep', newId()), async (tx) => {
      const turns: Turn[] = [];
      const { items: jobs } = await bulkJobs(tx, { state: 'running', limit: JOBS_AT_ONCE });
      for (const job of jobs) {
        const personId = (await personOf(tx, job.askedBy)) ?? '';
        turns.push({
          job,
          scope: {
            firmId,
            actor: { kind: 'staff', staffId: job.askedBy, personId },
            traceId: `bulk-${job.id}`,
          },
          permissions: await permissionsOf(tx, job.askedBy),
          items: await pendingItems(tx, job.id, casesAtOnce),
        });
      }
      return turns;
    });
  }

  private async take({ job, scope, permissions, items }: Turn): Promise<number> {
    if (items.length === 0) {
      await this.work.change(scope, 'bulk_job.finish', (tx) => endBulkJob(tx, job.id, 'finished'));
      return 1;
    }
    const command = commandOfAction(job.action);
    const refusals: BulkRefusal[] = [];
    let done = 0;
    for (const { position, caseId, version } of items) {
      try {
        await this.runner.run(scope, permissions, caseId, version, command, async (tx, row) => {
          await settleAsDone(tx, job.id, position);
          refuseWithoutChange(row, job.action);
        });
        done++;
      } catch (error) {
        const refusal = this.refusalOf(error, `${job.id}/${position}`);
        if (refusal) refusals.push({ position, ...refusal });
      }
    }
    if (refusals.length > 0)
      await this.work.change(scope, 'bulk_job.refuse', (tx) => settleAsRefused(tx, job.id, refusals));
    return done + refusals.length;
  }

  /** Why a case is not done; null when it is to be tried again. */
  private refusalOf(error: unknown, key: string): Omit<BulkRefusal, 'position'> | null {
    if (error instanceof Refusal)
      return NOT_NOW.has(error.code) ? null : { code: error.code, params: { ...error.params } };
    this.logger.error(
      { item: key, error: error instanceof Error ? error.message : String(error) },
      'bulk item failed',
    );
    const faults = (this.faults.get(key) ?? 0) + 1;
    this.faults.set(key, faults);
    if (faults < MOST_FAULTS) return null;
    this.faults.delete(key);
    return { code: 'HTTP.UNEXPECTED', params: {} };
  }
}

/** A case that is as it was asked for has no event that says nothing. @throws CASES.NOTHING_TO_CHANGE */
function refuseWithoutChange(row: CaseRow, action: BulkAction): void {
  const isSame =
    action.kind === 'assign'
      ? row.assigneeId === action.assigneeId
      : tagsAfter(row.tags, action).join('\n') === row.tags.join('\n');
  if (isSame) throw new Refusal('CASES.NOTHING_TO_CHANGE');
}
