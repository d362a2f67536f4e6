import { Injectable } from '@nestjs/common';
import { requireCase, verifiedClaimOf, writtenCase } from '@overturn/cases';
import { staffNames } from '@overturn/identity';
import { Refusal, actingStaffId, type Scope } from '@overturn/kernel';
import { UnitOfWork, type Tx } from '@overturn/platform';
import { measuresFor, type Measure } from '../domain/shipped-measures';
import {
  insertPlan,
  insertSending,
  insertTick,
  newestPlan,
  sentPlan,
  ticksOf,
  type Tick,
} from '../infrastructure/prevention.repository';

/** A plan as staff see it. `version` is 0 while it is as shipped for the causes and nobody has written one. */
export interface PreventionPage {
  /** A second person has verified that the account is back. */
  readonly isWon: boolean;
  readonly version: number;
  readonly measures: readonly Measure[];
  readonly sent: { readonly version: number; readonly by: string; readonly at: Date } | null;
  readonly ticks: readonly Tick[];
}

/** A plan as its client reads it. */
export interface ClientPreventionPlan {
  readonly measures: readonly Measure[];
  readonly sentAt: Date;
  readonly ticks: readonly Tick[];
}

/** What a client does after a win so that the account stays: written by staff, sent, ticked off by the client. */
@Injectable()
export class PreventionPlans {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND */
  get(scope: Scope, caseId: string): Promise<PreventionPage> {
    return this.work.read(scope, async (tx) => {
      const { causes } = await writtenCase(tx, caseId);
      const newest = await newestPlan(tx, caseId);
      const sent = await sentPlan(tx, caseId);
      const names = await staffNames(tx, [sent?.sentBy ?? null]);
      return {
        isWon: await isWon(tx, caseId),
        version: newest?.version ?? 0,
        measures: newest?.measures ?? measuresFor(causes),
        sent: sent && { version: sent.version, by: names.get(sent.sentBy) ?? '', at: sent.sentAt },
        ticks: await ticksOf(tx, caseId),
      };
    });
  }

  /** @throws CASES.CASE_NOT_FOUND, PREVENTION.NOT_WON, PREVENTION.VERSION_CONFLICT */
  write(scope: Scope, caseId: string, version: number, measures: readonly Measure[]): Promise<void> {
    const by = actingStaffId(scope);
    return this.work.change(scope, 'prevention_plan.write', async (tx) => {
      await requireWon(tx, caseId);
      await insertPlan(tx, caseId, version, { measures, by });
    });
  }

  /** Lets the client read the newest version. @throws CASES.CASE_NOT_FOUND, PREVENTION.NOT_WON, PREVENTION.VERSION_CONFLICT */
  send(scope: Scope, caseId: string, version: number): Promise<void> {
    const by = actingStaffId(scope);
    return this.work.change(scope, 'prevention_plan.send', async (tx) => {
      await requireWon(tx, caseId);
      const newest = await newestPlan(tx, caseId);
      if (newest?.version !== version || version === 0)
        throw new Refusal('PREVENTION.VERSION_CONFLICT', { currentVersion: newest?.version ?? 0 });
      await insertSending(tx, caseId, version, by);
    });
  }

  /** Null while none was sent. @throws CASES.CASE_NOT_FOUND */
  forClient(scope: Scope, caseId: string): Promise<ClientPreventionPlan | null> {
    return this.work.read(scope, async (tx) => {
      await requireCase(tx, caseId);
      const sent = await sentPlan(tx, caseId);
      return sent && { measures: sent.measures, sentAt: sent.sentAt, ticks: await ticksOf(tx, caseId) };
    });
  }

  /** A client ticks a measure off, or takes the tick back. @throws CASES.CASE_NOT_FOUND, PREVENTION.MEASURE_NOT_FOUND */
  tick(scope: Scope, caseId: string, measure: string, isDone: boolean): Promise<void> {
    const { actor } = scope;
    if (actor.kind !== 'client') throw new Refusal('HTTP.PERMISSION_NEEDED');
    return this.work.change(scope, 'prevention_plan.tick', async (tx) => {
      await requireCase(tx, caseId);
      const sent = await sentPlan(tx, caseId);
      if (!sent?.measures.some(({ id }) => id === measure)) throw new Refusal('PREVENTION.MEASURE_NOT_FOUND');
      await insertTick(tx, caseId, { measure, isDone, personId: actor.personId });
    });
  }
}

const isWon = async (tx: Tx, caseId: string): Promise<boolean> =>
  (await verifiedClaimOf(tx, caseId)) !== null;

async function requireWon(tx: Tx, caseId: string): Promise<void> {
  await requireCase(tx, caseId);
  if (!(await isWon(tx, caseId))) throw new Refusal('PREVENTION.NOT_WON');
}
