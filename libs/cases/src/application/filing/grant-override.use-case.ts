import { Injectable } from '@nestjs/common';
import type { Scope } from '@overturn/kernel';
import { planStanding } from '@overturn/plans';
import { newId } from '@overturn/platform';
import { insertOverride } from '../../infrastructure/override.repository';
import { CaseCommandRunner } from '../case-command.runner';

/** A second person takes the responsibility for filing past a shut gate or a contact lock, of the wording as it stands; another one files. */
@Injectable()
export class GrantOverride {
  constructor(private readonly runner: CaseCommandRunner) {}

  /** @throws what the runner throws */
  execute(
    scope: Scope,
    permissions: ReadonlySet<string>,
    input: { readonly caseId: string; readonly caseVersion: number; readonly reason: string },
  ): Promise<void> {
    const { caseId, caseVersion, reason } = input;
    const overrideId = newId();
    return this.runner.run(
      scope,
      permissions,
      caseId,
      caseVersion,
      { type: 'GrantOverride', payload: { overrideId, reason } },
      undefined,
      async (tx, row) => {
        const standing = await planStanding(tx, caseId, row.round, false);
        const grantedBy = scope.actor.kind === 'staff' ? scope.actor.staffId : '';
        const planVersionHash = standing?.contentHash ?? null;
        await insertOverride(
          tx,
          { id: overrideId, caseId, round: row.round, reason, planVersionHash },
          grantedBy,
        );
      },
    );
  }
}
