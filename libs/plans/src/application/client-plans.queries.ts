import { Injectable } from '@nestjs/common';
import type { Scope } from '@overturn/kernel';
import { UnitOfWork, type Tx } from '@overturn/platform';
import { verdictsOfCase, type Verdict } from '../infrastructure/verdict.repository';
import { versionsOfCase, type PlanVersion } from '../infrastructure/version.repository';

/** A plan as its client may read it: what the firm's reviewer let pass. */
export interface ClientPlan {
  readonly version: PlanVersion;
  /** The one that the client read before it. */
  readonly previous: PlanVersion | null;
  /** What the client said about it last. */
  readonly word: Verdict | null;
}

/** What a client asks about the plan of their own case; row security leaves out what was not let pass. */
@Injectable()
export class ClientPlans {
  constructor(private readonly work: UnitOfWork) {}

  /** The newest version that the client may read, or null. @throws what `requireCase` throws */
  get(
    scope: Scope,
    caseId: string,
    requireCase: (tx: Tx, caseId: string) => Promise<unknown>,
  ): Promise<ClientPlan | null> {
    return this.work.read(scope, async (tx) => {
      await requireCase(tx, caseId);
      const [version, previous] = await versionsOfCase(tx, caseId);
      if (!version) return null;
      const verdicts = await verdictsOfCase(tx, caseId);
      const word = verdicts.find(
        (one) =>
          one.versionId === version.id && one.verdict !== 'approved' && one.verdict !== 'changes_requested',
      );
      return { version, previous: previous ?? null, word: word ?? null };
    });
  }
}
