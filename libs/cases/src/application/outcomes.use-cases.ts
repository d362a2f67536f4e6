import { Injectable } from '@nestjs/common';
import { requireEvidence } from '@overturn/evidence';
import { ownFirm } from '@overturn/identity';
import {
  actingStaffId,
  Refusal,
  localDateAt,
  zoneRulesFromTransitions,
  type Cause,
  type OutcomeKind,
  type Scope,
  type SuspensionType,
} from '@overturn/kernel';
import { PostgresZoneRules, UnitOfWork, newId, type ChangeTx } from '@overturn/platform';
import { CLIENT_PERMISSIONS } from '../domain/lifecycle';
import { isGuaranteeOpen, isScopeRight, keptScope, type OutcomeScope } from '../domain/outcome';
import { insertCaseLink } from '../infrastructure/case-link.repository';
import { caseForUpdate } from '../infrastructure/case.repository';
import type { CaseRow } from '../infrastructure/case.row';
import {
  addOutcomeEvidence,
  insertOutcomeClaim,
  openClaimOf,
} from '../infrastructure/outcome/outcome.repository';
import { CaseCommandRunner } from './case-command.runner';
import { OpenCase } from './open-case.use-case';

export interface OutcomeClaimInput {
  readonly version: number;
  readonly outcome: OutcomeKind;
  readonly scope: OutcomeScope;
  readonly note: string;
  readonly evidenceIds: readonly string[];
}

export interface ResuspensionInput {
  readonly version: number;
  readonly noticeId: string;
  readonly suspensionType: SuspensionType;
  readonly causes: readonly Cause[];
  readonly noticeReceivedAt: Date;
}

/** Claims of success and what becomes of them; verifying and refuting are plain commands of the case. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly runner: CaseCommandRunner,
    private readonly openCase: OpenCase,
    private readonly zones: PostgresZoneRules,
  ) {}

  /**
   * Records what a client reports. Evidence may come later, before somebody verifies it.
   * @throws CASES.OUTCOME_SCOPE_WRONG, EVIDENCE.FILE_NOT_FOUND and what the runner refuses with
   */
  claim(
    scope: Scope,
    permissions: ReadonlySet<string>,
    caseId: string,
    input: OutcomeClaimInput,
  ): Promise<void> {
    const by = { claimedBy: actingStaffId(scope), claimedByPerson: null };
    return this.report(scope, permissions, caseId, input.version, input, by);
  }

  /**
   * What a client reports in person; nobody of the firm has claimed it then, and any of them may verify it.
   * @throws CASES.OUTCOME_SCOPE_WRONG, EVIDENCE.FILE_NOT_FOUND and what the runner refuses with
   */
  reportAsClient(scope: Scope, caseId: string, input: Omit<OutcomeClaimInput, 'version'>): Promise<void> {
    const { actor } = scope;
    if (actor.kind !== 'client') throw new Error('A client reports in person');
    const by = { claimedBy: null, claimedByPerson: actor.personId };
    return this.report(scope, new Set(CLIENT_PERMISSIONS), caseId, null, input, by);
  }

  private report(
    scope: Scope,
    permissions: ReadonlySet<string>,
    caseId: string,
    version: number | null,
    input: Omit<OutcomeClaimInput, 'version'>,
    by: { readonly claimedBy: string | null; readonly claimedByPerson: string | null },
  ): Promise<void> {
    if (!isScopeRight(input.outcome, input.scope))
      throw new Refusal('CASES.OUTCOME_SCOPE_WRONG', { outcome: input.outcome });
    const { outcome, note } = input;
    const command = { type: 'ClientReportsOutcome', payload: { outcome, note } } as const;
    return this.runner.run(scope, permissions, caseId, version, command, async (tx, row) => {
      // A second claim is the lifecycle's to refuse, in its own words.
      if (await openClaimOf(tx, caseId)) return;
      await requireEvidence(tx, caseId, input.evidenceIds);
      await insertOutcomeClaim(tx, {
        caseId,
        round: row.round,
        kind: outcome,
        scope: keptScope(input.scope),
        statusBefore: row.status,
        note,
        ...by,
        evidenceIds: input.evidenceIds,
      });
    });
  }

  /** Adds evidence to the claim that waits. @throws CASES.NO_OPEN_CLAIM, EVIDENCE.FILE_NOT_FOUND */
  addEvidence(scope: Scope, caseId: string, claimId: string, evidenceIds: readonly string[]): Promise<void> {
    return this.work.change(scope, 'outcome.add_evidence', async (tx) => {
      await caseForUpdate(tx, caseId);
      const claim = await openClaimOf(tx, caseId);
      if (claim?.id !== claimId) throw new Refusal('CASES.NO_OPEN_CLAIM');
      await requireEvidence(tx, caseId, evidenceIds);
      await addOutcomeEvidence(tx, caseId, claimId, evidenceIds);
      tx.touch('outcome_claim', claimId);
    });
  }

  /**
   * The account is suspended again inside the guarantee: this case closes as won, and the notice opens a new one
   * for the same shop, tied to it, in the same transaction. What counts is when it is reported.
   * @returns the new case's id
   * @throws CASES.NO_GUARANTEE, CASES.GUARANTEE_ENDED with its last day, what the runner and `OpenCase` refuse with
   */
  async reportResuspension(
    scope: Scope,
    permissions: ReadonlySet<string>,
    caseId: string,
    input: ResuspensionInput,
  ): Promise<string> {
    const linkedCaseId = newId();
    const { version, noticeId } = input;
    const command = { type: 'ReportResuspension', payload: { noticeId, linkedCaseId } } as const;
    await this.runner.run(scope, permissions, caseId, version, command, async (tx, row) => {
      // In another status the lifecycle refuses, in its own words.
      if (row.status !== 'reinstated') return;
      await this.refuseOutsideGuarantee(tx, row);
      await this.openCase.openIn(tx, linkedCaseId, {
        noticeId,
        marketplace: row.marketplace,
        suspensionType: input.suspensionType,
        causes: input.causes,
        noticeReceivedAt: input.noticeReceivedAt,
        client: { id: row.clientId },
        sellerAccount: { id: row.sellerAccountId },
        assigneeId: row.assigneeId,
      });
      await insertCaseLink(tx, { fromCaseId: caseId, toCaseId: linkedCaseId, relation: 'resuspension' });
    });
    return linkedCaseId;
  }

  private async refuseOutsideGuarantee(tx: ChangeTx, row: CaseRow): Promise<void> {
    const { guaranteeEndsAt } = row;
    if (guaranteeEndsAt === null) throw new Refusal('CASES.NO_GUARANTEE');
    if (isGuaranteeOpen(guaranteeEndsAt, tx.now)) return;
    const { zone } = await ownFirm(tx);
    const rules = zoneRulesFromTransitions(await this.zones.load(tx, [zone]));
    const lastInstant = new Date(guaranteeEndsAt.getTime() - 1);
    throw new Refusal('CASES.GUARANTEE_ENDED', { endedOn: localDateAt(lastInstant, zone, rules) });
  }
}
