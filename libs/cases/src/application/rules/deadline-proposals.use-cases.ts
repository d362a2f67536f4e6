import { Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx, type Page } from '@overturn/platform';
import { caseForUpdate } from '../../infrastructure/case.repository';
import type { CaseRow } from '../../infrastructure/case.row';
import { changeDeadline, insertDeadline, openDeadlines } from '../../infrastructure/deadline.repository';
import type { DeadlineRow } from '../../infrastructure/deadline.row';
import {
  decideProposal,
  listProposals,
  numbersAndZones,
  proposalsForUpdate,
  type ProposalFilter,
  type ProposalRow,
} from '../../infrastructure/rules/proposal.repository';
import { addedRow, tellOfChange, writtenDates } from './follow-in-case';

export interface ProposalPage {
  readonly page: Page<ProposalRow>;
  /** Number and zone of each case. */
  readonly cases: ReadonlyMap<string, { readonly number: string; readonly zone: string }>;
  readonly staff: ReadonlyMap<string, string>;
}

/** Changes of dates that wait for a person. */
@Injectable()
export class DeadlineProposals {
  constructor(private readonly work: UnitOfWork) {}

  list(scope: Scope, filter: ProposalFilter): Promise<ProposalPage> {
    return this.work.read(scope, async (tx) => {
      const page = await listProposals(tx, filter);
      return {
        page,
        cases: await numbersAndZones(
          tx,
          page.items.map(({ caseId }) => caseId),
        ),
        staff: await staffNames(
          tx,
          page.items.map(({ decidedBy }) => decidedBy),
        ),
      };
    });
  }

  /**
   * Accepts or rejects, each in its own right: what no longer fits its deadline is left out and told.
   * @returns ids that were decided, and ids that were overtaken or unknown
   */
  decide(
    scope: Scope,
    input: { ids: readonly string[]; isAccepted: boolean; reason: string },
  ): Promise<{ decided: readonly string[]; outdated: readonly string[] }> {
    return this.work.change(scope, input.isAccepted ? 'deadline.accept' : 'deadline.reject', async (tx) => {
      const caseOfProposal = await lockCases(tx, input.ids);
      const decided: string[] = [];
      for (const proposal of await proposalsForUpdate(tx, input.ids)) {
        const row = caseOfProposal.get(proposal.caseId);
        if (proposal.state !== 'proposed' || !row) continue;
        if (input.isAccepted && !(await this.accept(tx, row, proposal, input.reason))) {
          await decideProposal(tx, proposal.id, 'superseded', null);
          continue;
        }
        const by = scope.actor.kind === 'staff' ? scope.actor.staffId : '';
        await decideProposal(tx, proposal.id, input.isAccepted ? 'accepted' : 'rejected', {
          by,
          reason: input.reason,
        });
        decided.push(proposal.id);
      }
      return { decided, outdated: input.ids.filter((id) => !decided.includes(id)) };
    });
  }

  /** False when the deadline has changed since it was proposed. */
  private async accept(tx: ChangeTx, row: CaseRow, proposal: ProposalRow, reason: string): Promise<boolean> {
    if (row.status === 'closed') return false;
    const { draft, code, reading } = proposal;
    const open = await openDeadlines(tx, row.id);
    const before = open.find((one) =>
      proposal.deadlineId === null
        ? one.code === code && one.reading === reading
        : one.id === proposal.deadlineId,
    );
    if (proposal.deadlineId === null) {
      if (before || !draft) return false;
      await insertDeadline(tx, addedRow(tx, row, proposal, draft));
    } else {
      if (!before || before.dueAt.getTime() !== proposal.oldDueAt?.getTime()) return false;
      const change: Partial<DeadlineRow> = draft
        ? { ...writtenDates(draft), isPinned: false }
        : { state: 'cancelled', settledAt: tx.now };
      await changeDeadline(tx, before, change, reason);
    }
    await tellOfChange(tx, row, proposal, reason);
    return true;
  }
}

/** Cases before proposals, in the order of their ids: the order in which every command locks. */
async function lockCases(tx: ChangeTx, ids: readonly string[]): Promise<ReadonlyMap<string, CaseRow>> {
  const rows = await tx.query<{ caseId: string }>(
    `select distinct case_id as "caseId" from cases.deadline_proposals
     where firm_id = $1 and id = any ($2::uuid[]) order by case_id`,
    [tx.scope.firmId, [...ids]],
  );
  const locked = new Map<string, CaseRow>();
  for (const { caseId } of rows) locked.set(caseId, await caseForUpdate(tx, caseId));
  return locked;
}
