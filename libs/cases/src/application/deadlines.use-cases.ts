import { Injectable } from '@nestjs/common';
import { Refusal, type DeadlineKind, type Scope } from '@overturn/kernel';
import { noticeForReading } from '@overturn/notices';
import { PostgresZoneRules, UnitOfWork, newId, type ChangeTx } from '@overturn/platform';
import { statedDeadlinesOf, type DeadlineDraft } from '../domain/deadlines';
import { appendEvent, caseForUpdate } from '../infrastructure/case.repository';
import {
  changeDeadline,
  insertDeadline,
  openDeadlineAt,
  openDeadlines,
} from '../infrastructure/deadline.repository';
import type { NewProposal } from '../infrastructure/rules/proposal.repository';
import { dependentsOfPin, followInCase, moveDependents } from './rules/follow-in-case';
import type { CaseRow } from '../infrastructure/case.row';
import { draftDeadlines, type OpeningFacts } from './deadline-drafts';
import { refuseImpossibleReceipt } from './open-case.use-case';

/** Dates set, pinned and met by people. Each answers the deadline's id; the old date is kept. */
@Injectable()
export class CaseDeadlines {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  /** The deadlines that a case from this notice would have. */
  preview(scope: Scope, facts: OpeningFacts): Promise<readonly DeadlineDraft[]> {
    return this.work.read(scope, async (tx) => {
      refuseImpossibleReceipt(tx.now, facts.noticeReceivedAt);
      const notice = await noticeForReading(tx, facts.noticeId);
      return draftDeadlines(tx, this.zones, facts, {
        kind: notice.kind,
        stated: statedDeadlinesOf(notice.kind, notice.statedDeadlines),
      });
    });
  }

  /** A date that no rule knows. @throws CASES.TRANSITION_NOT_ALLOWED for a closed case, whose dates remind nobody */
  add(
    scope: Scope,
    caseId: string,
    input: { title: string; kind: DeadlineKind; dueAt: Date; reason: string },
  ): Promise<string> {
    return this.work.change(scope, 'deadline.add', async (tx) => {
      const row = await caseForUpdate(tx, caseId);
      if (row.status === 'closed')
        throw new Refusal('CASES.TRANSITION_NOT_ALLOWED', { command: 'AddDeadline', status: row.status });
      const id = newId();
      await insertDeadline(tx, {
        firmId: row.firmId,
        id,
        caseId,
        noticeId: null,
        code: 'manual',
        reading: null,
        title: input.title,
        kind: input.kind,
        state: 'open',
        source: 'manual',
        dueAt: input.dueAt,
        zone: row.zone,
        isPinned: true,
        isAmbiguous: false,
        countsHours: false,
        readings: [],
        why: { ...NOTHING_BEHIND_IT, source: 'manual', reason: input.reason },
        settledAt: null,
        createdAt: tx.now,
        version: 1,
      });
      await this.tell(tx, row, 'cases.deadline_added.v1', {
        title: input.title,
        dueAt: input.dueAt.toISOString(),
        reason: input.reason,
      });
      return id;
    });
  }

  /** @throws CASES.DEADLINE_NOT_FOUND, CASES.VERSION_CONFLICT, CASES.DEADLINE_SETTLED */
  pin(
    scope: Scope,
    caseId: string,
    deadlineId: string,
    input: { version: number; dueAt: Date; reason: string; dependents?: 'move' | 'propose' },
  ): Promise<string> {
    return this.work.change(scope, 'deadline.pin', async (tx) => {
      const row = await caseForUpdate(tx, caseId);
      const before = await openDeadlineAt(tx, caseId, deadlineId, input.version);
      const dependents = await dependentsOfPin(tx, this.zones, caseId, { deadlineId, dueAt: input.dueAt });
      await changeDeadline(tx, before, { dueAt: input.dueAt, isPinned: true }, input.reason);
      if (input.dependents === 'move') await moveDependents(tx, row, dependents, input.reason);
      else await followInCase(tx, this.zones, caseId, input.reason);
      await this.tell(tx, row, 'cases.deadline_pinned.v1', {
        code: before.code,
        from: before.dueAt.toISOString(),
        to: input.dueAt.toISOString(),
        reason: input.reason,
      });
      return deadlineId;
    });
  }

  /** What hangs on a deadline and would move with it, before it is moved. @throws CASES.DEADLINE_NOT_FOUND */
  previewPin(scope: Scope, caseId: string, deadlineId: string, dueAt: Date): Promise<readonly NewProposal[]> {
    return this.work.read(scope, async (tx) => {
      if (!(await openDeadlines(tx, caseId)).some(({ id }) => id === deadlineId))
        throw new Refusal('CASES.DEADLINE_NOT_FOUND');
      return dependentsOfPin(tx, this.zones, caseId, { deadlineId, dueAt });
    });
  }

  /** @throws CASES.DEADLINE_NOT_FOUND, CASES.VERSION_CONFLICT, CASES.DEADLINE_SETTLED */
  satisfy(
    scope: Scope,
    caseId: string,
    deadlineId: string,
    input: { version: number; reason: string },
  ): Promise<string> {
    return this.work.change(scope, 'deadline.satisfy', async (tx) => {
      const row = await caseForUpdate(tx, caseId);
      const before = await openDeadlineAt(tx, caseId, deadlineId, input.version);
      await changeDeadline(tx, before, { state: 'satisfied', settledAt: tx.now }, input.reason);
      await followInCase(tx, this.zones, caseId, input.reason);
      await this.tell(tx, row, 'cases.deadline_satisfied.v1', {
        code: before.code,
        dueAt: before.dueAt.toISOString(),
        reason: input.reason,
      });
      return deadlineId;
    });
  }

  private tell(tx: ChangeTx, row: CaseRow, kind: string, payload: Record<string, unknown>): Promise<void> {
    return appendEvent(tx, row, { kind, payload, visibility: 'staff' });
  }
}

const NOTHING_BEHIND_IT = {
  ruleCode: null,
  packVersion: null,
  trigger: null,
  triggerAt: null,
  offset: null,
  calendar: null,
  authority: null,
  superseded: [],
};
