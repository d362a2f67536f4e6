import { Injectable } from '@nestjs/common';
import { clientNames, type ClientNames } from '@overturn/clients';
import { staffNames } from '@overturn/identity';
import { actingStaffId, Refusal, type Scope } from '@overturn/kernel';
import { PostgresZoneRules, UnitOfWork, type Page, type Tx } from '@overturn/platform';
import { COMMAND_PERMISSIONS, tagOf, type CaseCommand } from '../../domain/lifecycle';
import { countCases } from '../../infrastructure/case-list.read-model';
import {
  MOST_BULK_CASES,
  bulkCounts,
  bulkItems,
  bulkJobOf,
  bulkJobs,
  casesOfFilter,
  casesOfIds,
  endBulkJob,
  insertBulkJob,
  type BulkAction,
  type BulkItem,
  type BulkItemState,
  type BulkJob,
  type BulkState,
} from '../../infrastructure/desk/bulk-job.repository';
import { requireStaff } from '../case-command.runner';
import { caseFilterOf, type CaseFilterInput } from '../case-filter';

/** Which cases: those that were picked, or all that a filter finds. */
export type BulkTarget = { readonly caseIds: readonly string[] } | { readonly filter: CaseFilterInput };

export type BulkProgress = BulkJob & { readonly counts: Readonly<Partial<Record<BulkItemState, number>>> };

export interface BulkNames {
  readonly staff: ReadonlyMap<string, string>;
}

/** The command that a bulk job gives to each of its cases. */
export const commandOfAction = (action: BulkAction): CaseCommand =>
  action.kind === 'assign'
    ? { type: 'Assign', payload: { assigneeId: action.assigneeId } }
    : { type: 'ChangeTags', payload: { add: action.add, remove: action.remove } };

/** Asks for a command on many cases, and tells how far it is; the worker does the rest. */
@Injectable()
export class BulkJobs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  /** How many cases a filter finds, and whether a job can have so many. */
  preview(scope: Scope, filter: CaseFilterInput): Promise<{ count: number; isTooMany: boolean }> {
    return this.work.read(scope, async (tx) => {
      const found = await countCases(tx, await caseFilterOf(tx, this.zones, filter), MOST_BULK_CASES);
      return { count: found.count, isTooMany: found.isAtLeast };
    });
  }

  /**
   * @throws HTTP.PERMISSION_NEEDED, CASES.ASSIGNEE_NOT_FOUND, CASES.BULK_EMPTY, CASES.BULK_TOO_MANY {most},
   *   CASES.CASE_NOT_FOUND for a picked case that the firm does not have
   */
  async start(
    scope: Scope,
    permissions: ReadonlySet<string>,
    asked: BulkAction,
    target: BulkTarget,
  ): Promise<string> {
    const action = kept(asked);
    await this.refuseWithoutPermission(scope, permissions, action);
    return this.work.change(scope, 'bulk_job.start', async (tx) => {
      if (action.kind === 'assign' && action.assigneeId !== null) await requireStaff(tx, action.assigneeId);
      const caseIds = await this.casesOf(tx, target);
      if (caseIds.length === 0) throw new Refusal('CASES.BULK_EMPTY');
      if (caseIds.length > MOST_BULK_CASES)
        throw new Refusal('CASES.BULK_TOO_MANY', { most: MOST_BULK_CASES });
      return insertBulkJob(tx, actingStaffId(scope), action, caseIds);
    });
  }

  /** Lets the case under way be done, and none after it. @throws CASES.BULK_JOB_NOT_FOUND, CASES.BULK_JOB_ENDED */
  async cancel(scope: Scope, permissions: ReadonlySet<string>, jobId: string): Promise<void> {
    const job = await this.work.read(scope, (tx) => bulkJobOf(tx, jobId));
    await this.refuseWithoutPermission(scope, permissions, job.action);
    await this.work.change(scope, 'bulk_job.cancel', async (tx) => {
      if ((await bulkJobOf(tx, jobId)).state !== 'running') throw new Refusal('CASES.BULK_JOB_ENDED');
      await endBulkJob(tx, jobId, 'cancelled');
    });
  }

  list(
    scope: Scope,
    page: { state?: BulkState | undefined; cursor?: string | undefined; limit: number },
  ): Promise<{ page: Page<BulkProgress>; names: BulkNames }> {
    return this.work.read(scope, async (tx) => {
      const jobs = await bulkJobs(tx, page);
      const items = await withCounts(tx, jobs.items);
      return { page: { ...jobs, items }, names: await namesOfJobs(tx, items) };
    });
  }

  /** @throws CASES.BULK_JOB_NOT_FOUND */
  get(scope: Scope, jobId: string): Promise<{ job: BulkProgress; names: BulkNames }> {
    return this.work.read(scope, async (tx) => {
      const [job] = await withCounts(tx, [await bulkJobOf(tx, jobId)]);
      if (!job) throw new Refusal('CASES.BULK_JOB_NOT_FOUND');
      return { job, names: await namesOfJobs(tx, [job]) };
    });
  }

  /** @throws CASES.BULK_JOB_NOT_FOUND */
  items(
    scope: Scope,
    jobId: string,
    page: { state?: BulkItemState | undefined; cursor?: string | undefined; limit: number },
  ): Promise<{ page: Page<BulkItem>; clients: ReadonlyMap<string, ClientNames> }> {
    return this.work.read(scope, async (tx) => {
      await bulkJobOf(tx, jobId);
      const items = await bulkItems(tx, jobId, page);
      const clients = await clientNames(
        tx,
        items.items.map((item) => item.clientId),
      );
      return { page: items, clients };
    });
  }

  private async casesOf(tx: Tx, target: BulkTarget): Promise<readonly string[]> {
    if ('filter' in target) return casesOfFilter(tx, await caseFilterOf(tx, this.zones, target.filter));
    const asked = [...new Set(target.caseIds)];
    const found = await casesOfIds(tx, asked);
    if (found.length < asked.length) throw new Refusal('CASES.CASE_NOT_FOUND');
    return found;
  }

  private async refuseWithoutPermission(
    scope: Scope,
    permissions: ReadonlySet<string>,
    action: BulkAction,
  ): Promise<void> {
    const { type } = commandOfAction(action);
    const permission = COMMAND_PERMISSIONS[type];
    if (permissions.has(permission)) return;
    await this.work.recordDenial(scope, `denied bulk ${type}`);
    throw new Refusal('HTTP.PERMISSION_NEEDED', { permission });
  }
}

const kept = (action: BulkAction): BulkAction =>
  action.kind === 'assign'
    ? { kind: 'assign', assigneeId: action.assigneeId }
    : { kind: 'tag', add: action.add.map(tagOf), remove: action.remove.map(tagOf) };

async function withCounts(tx: Tx, jobs: readonly BulkJob[]): Promise<BulkProgress[]> {
  const counts = await bulkCounts(
    tx,
    jobs.map((job) => job.id),
  );
  return jobs.map((job) => ({ ...job, counts: counts.get(job.id) ?? {} }));
}

const namesOfJobs = async (tx: Tx, jobs: readonly BulkJob[]): Promise<BulkNames> => ({
  staff: await staffNames(
    tx,
    jobs.flatMap((job) => [job.askedBy, job.action.kind === 'assign' ? job.action.assigneeId : null]),
  ),
});
