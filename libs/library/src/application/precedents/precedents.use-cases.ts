import { Injectable } from '@nestjs/common';
import { caseNumbers, writtenCase } from '@overturn/cases';
import { staffNames } from '@overturn/identity';
import { actingStaffId, Refusal, type PrecedentOutcome, type Scope } from '@overturn/kernel';
import { versionsNamed } from '@overturn/plans';
import { UnitOfWork, type Page } from '@overturn/platform';
import { passagesOfPlan } from '../../domain/precedents/passages-of-plan';
import { clientDataIn } from '../../domain/precedents/strip-client-data';
import {
  countPlans,
  listPrecedents,
  precedentsOfPlan,
  waitingPlans,
  type Precedent,
  type PrecedentFilter,
  type WaitingPlan,
} from '../../infrastructure/precedents/precedent.read-model';
import { decidePrecedent, precedentForUpdate } from '../../infrastructure/precedents/precedent.repository';
import { caseIdentifiers } from './case-identifiers';

/** A passage as it was, beside what the library would show. */
export interface PrecedentToLookAt extends Precedent {
  readonly original: string;
}

/** Passages of plans that won or lost. */
@Injectable()
export class Precedents {
  constructor(private readonly work: UnitOfWork) {}

  list(
    scope: Scope,
    filter: PrecedentFilter & { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<Page<Precedent> & { plans: ReadonlyMap<PrecedentOutcome, number> }> {
    return this.work.read(scope, async (tx) => ({
      ...(await listPrecedents(tx, filter)),
      plans: await countPlans(tx, filter),
    }));
  }

  waiting(scope: Scope): Promise<readonly (WaitingPlan & { readonly caseNumber: string })[]> {
    return this.work.read(scope, async (tx) => {
      const plans = await waitingPlans(tx);
      const numbers = await caseNumbers(
        tx,
        plans.map(({ caseId }) => caseId),
      );
      return plans.map((plan) => ({ ...plan, caseNumber: numbers.get(plan.caseId) ?? '' }));
    });
  }

  /** The passages of a plan, each beside its original. @throws LIBRARY.PRECEDENT_NOT_FOUND */
  ofPlan(
    scope: Scope,
    versionId: string,
  ): Promise<{ items: readonly PrecedentToLookAt[]; staff: ReadonlyMap<string, string> }> {
    return this.work.read(scope, async (tx) => {
      const rows = await precedentsOfPlan(tx, versionId);
      const [version] = await versionsNamed(tx, [versionId]);
      const originals = new Map(
        (version ? passagesOfPlan(version.content, []) : []).map((one) => [
          `${one.path}/${one.language}`,
          one.text,
        ]),
      );
      const items = rows.map((row) => ({
        ...row,
        original: originals.get(`${row.path}/${row.language}`) ?? '',
      }));
      return {
        items,
        staff: await staffNames(
          tx,
          rows.map(({ lookedBy }) => lookedBy),
        ),
      };
    });
  }

  /**
   * Shows a passage to writers, with the words as the person left them, or withholds it.
   * @throws LIBRARY.PRECEDENT_NOT_FOUND, LIBRARY.VERSION_CONFLICT, LIBRARY.CLIENT_DATA_LEFT where it would be shown with some
   */
  decide(
    scope: Scope,
    precedentId: string,
    decision: { readonly version: number; readonly isShown: boolean; readonly body: string },
  ): Promise<void> {
    const lookedBy = actingStaffId(scope);
    return this.work.change(scope, decision.isShown ? 'precedent.show' : 'precedent.withhold', async (tx) => {
      const { caseId } = await precedentForUpdate(tx, precedentId, decision.version);
      const left = clientDataIn(decision.body, await caseIdentifiers(tx, await writtenCase(tx, caseId)));
      if (decision.isShown && left.length > 0)
        throw new Refusal('LIBRARY.CLIENT_DATA_LEFT', { kinds: left.join(', ') });
      const state = decision.isShown ? 'shown' : 'withheld';
      await decidePrecedent(tx, precedentId, { state, body: decision.body, lookedBy });
    });
  }
}
