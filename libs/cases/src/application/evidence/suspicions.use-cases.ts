import { Injectable } from '@nestjs/common';
import { judgeSuspicion, raiseSuspicion, suspicionsOf, type StandingSuspicion } from '@overturn/evidence';
import { staffNames } from '@overturn/identity';
import { actingStaffId, type Scope, type SuspicionVerdict } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx, type Tx } from '@overturn/platform';
import { caseNumbers } from '../../infrastructure/case-page.read-model';
import { caseForUpdate, caseOf } from '../../infrastructure/case.repository';
import type { CaseRow } from '../../infrastructure/case.row';
import { integrityFacts } from './integrity-facts';

export interface SuspicionPage {
  readonly suspicions: readonly StandingSuspicion[];
  /** Of other clients' cases, by id; empty for who may not judge. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly staff: ReadonlyMap<string, string>;
}

/** Papers that are suspected: nothing of their case goes to Amazon before compliance has resolved it. */
@Injectable()
export class Suspicions {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND */
  get(scope: Scope, permissions: ReadonlySet<string>, caseId: string): Promise<SuspicionPage> {
    return this.work.read(scope, async (tx) => pageOf(tx, await caseOf(tx, caseId), permissions));
  }

  /** @throws CASES.CASE_NOT_FOUND, EVIDENCE.FILE_NOT_FOUND */
  raise(
    scope: Scope,
    permissions: ReadonlySet<string>,
    caseId: string,
    input: { readonly evidenceId: string; readonly reason: string },
  ): Promise<SuspicionPage> {
    return this.change(scope, permissions, 'suspicion.raise', caseId, (tx) =>
      raiseSuspicion(tx, caseId, { ...input, by: actingStaffId(scope) }),
    );
  }

  /** @throws CASES.CASE_NOT_FOUND, EVIDENCE.SUSPICION_NOT_FOUND */
  judge(
    scope: Scope,
    permissions: ReadonlySet<string>,
    caseId: string,
    input: { readonly hash: string; readonly verdict: SuspicionVerdict; readonly reason: string },
  ): Promise<SuspicionPage> {
    return this.change(scope, permissions, `suspicion.${input.verdict}`, caseId, async (tx, row) =>
      judgeSuspicion(tx, caseId, await integrityFacts(tx, row), { ...input, by: actingStaffId(scope) }),
    );
  }

  /** Under the case's lock: a filing sees it or comes before it. A closed case may still be looked into. */
  private change(
    scope: Scope,
    permissions: ReadonlySet<string>,
    action: string,
    caseId: string,
    write: (tx: ChangeTx, row: CaseRow) => Promise<void>,
  ): Promise<SuspicionPage> {
    return this.work.change(scope, action, async (tx) => {
      const row = await caseForUpdate(tx, caseId);
      await write(tx, row);
      return pageOf(tx, row, permissions);
    });
  }
}

/** Whose the other case is, only who may judge is told; the others see that there is one. */
async function pageOf(tx: Tx, row: CaseRow, permissions: ReadonlySet<string>): Promise<SuspicionPage> {
  const suspicions = await suspicionsOf(tx, row.id, await integrityFacts(tx, row));
  const others = suspicions.flatMap(({ otherCaseIds }) => otherCaseIds);
  return {
    suspicions,
    numbers: permissions.has('evidence:judge') ? await caseNumbers(tx, others) : new Map<string, string>(),
    staff: await staffNames(
      tx,
      suspicions.flatMap(({ raisedBy, judgement }) => [raisedBy, judgement?.by ?? null]),
    ),
  };
}
