import { Injectable } from '@nestjs/common';
import { settleClient, type ClientOfCase, type SellerAccountFields } from '@overturn/clients';
import { ownFirm } from '@overturn/identity';
import { Refusal, localDateAt, zoneRulesFromTransitions, type Scope } from '@overturn/kernel';
import { linkNotice, noticeForCase } from '@overturn/notices';
import { PostgresZoneRules, UnitOfWork, newId, type ChangeTx } from '@overturn/platform';
import { statedDeadlinesOf } from '../domain/deadlines/stated-deadlines';
import { decideOpening, stuckFrom } from '../domain/lifecycle';
import { appendEvent, insertCase, nextCaseNumber, saveCase } from '../infrastructure/case.repository';
import type { CaseRow } from '../infrastructure/case.row';
import { insertDeadline } from '../infrastructure/deadline.repository';
import { newEvent, requireStaff } from './case-command.runner';
import { draftDeadlines, rowOfDraft, zoneOf, type OpeningFacts } from './deadline-drafts';
import { beginPhase } from './tasks/phase-tasks';

export interface OpenCaseInput extends OpeningFacts {
  readonly client: ClientOfCase;
  readonly sellerAccount: { id: string } | { new: SellerAccountFields };
  readonly assigneeId: string | null;
}

const DAY_MS = 24 * 3_600_000;

/** Opens a case from a notice: client, shop, number, deadlines and reminders in one transaction. */
@Injectable()
export class OpenCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  /**
   * @returns the case's id. @throws CASES.NOTICE_ALREADY_OPENED with the case that the notice opened,
   * CASES.RECEIVED_IN_FUTURE, NOTICES.NOTICE_NOT_FOUND, CASES.ASSIGNEE_NOT_FOUND, CLIENTS.*
   */
  execute(scope: Scope, input: OpenCaseInput): Promise<string> {
    return this.work.change(scope, 'case.open', (tx) => this.openIn(tx, newId(), input));
  }

  /** Opens a case as part of a larger change. @returns the case's id. @throws what `execute` throws */
  async openIn(tx: ChangeTx, caseId: string, input: OpenCaseInput): Promise<string> {
    refuseImpossibleReceipt(tx.now, input.noticeReceivedAt);
    // The notice's lock decides between two people who open it at once.
    const notice = await noticeForCase(tx, input.noticeId);
    if (notice.caseId) throw new Refusal('CASES.NOTICE_ALREADY_OPENED', { caseId: notice.caseId });
    if (input.assigneeId) await requireStaff(tx, input.assigneeId);
    const settled = await settleClient(tx, input.client, input.sellerAccount, notice.merchantTokens);
    const drafts = await draftDeadlines(tx, this.zones, input, {
      kind: notice.kind,
      stated: statedDeadlinesOf(notice.kind, notice.statedDeadlines),
    });
    // Last before writing: whoever takes a number keeps the others of the firm waiting until the commit.
    const row = await this.newRow(tx, caseId, input, settled, notice);
    await insertCase(tx, row);
    await this.recordOpening(tx, row, input);
    await linkNotice(tx, notice.id, row.id);
    for (const draft of drafts) await insertDeadline(tx, rowOfDraft(tx, row.id, notice.id, draft));
    await beginPhase(tx, this.zones, { ...row, assigneeId: input.assigneeId });
    return row.id;
  }

  private async recordOpening(tx: ChangeTx, row: CaseRow, input: OpenCaseInput): Promise<void> {
    const opening = decideOpening({
      type: 'OpenCase',
      payload: {
        sellerAccountId: row.sellerAccountId,
        marketplace: row.marketplace,
        suspensionType: row.suspensionType,
        causes: row.causes,
        noticeId: row.openingNoticeId,
      },
    });
    for (const event of opening.events) await appendEvent(tx, row, newEvent(event));
    if (!input.assigneeId) return;
    const version = await saveCase(tx, row, { assigneeId: input.assigneeId });
    const change = { from: row.status, to: row.status, closedAs: null, round: row.round };
    await appendEvent(
      tx,
      { ...row, version },
      newEvent({ type: 'CaseAssigned', payload: { assigneeId: input.assigneeId, ...change } }),
    );
  }

  private async newRow(
    tx: ChangeTx,
    caseId: string,
    input: OpenCaseInput,
    settled: { clientId: string; sellerAccountId: string; sellerAccountName: string },
    notice: {
      readonly id: string;
      readonly accountState: CaseRow['accountState'];
      readonly references: readonly string[];
    },
  ): Promise<CaseRow> {
    const firm = await ownFirm(tx);
    const rules = zoneRulesFromTransitions(await this.zones.load(tx, [firm.zone]));
    const number = await nextCaseNumber(tx, Number(localDateAt(tx.now, firm.zone, rules).slice(0, 4)));
    return {
      firmId: tx.scope.firmId,
      id: caseId,
      number,
      status: 'enquiry',
      closedAs: null,
      suspensionType: input.suspensionType,
      accountState: notice.accountState,
      causes: [...new Set(input.causes)],
      marketplace: input.marketplace,
      zone: await zoneOf(tx, input.marketplace),
      round: 1,
      clientId: settled.clientId,
      sellerAccountId: settled.sellerAccountId,
      assigneeId: null,
      tags: [],
      openingNoticeId: notice.id,
      noticeReceivedAt: input.noticeReceivedAt,
      conflictClearedAt: null,
      engagementAcceptedAt: null,
      guaranteeDays: null,
      guaranteeEndsAt: null,
      searchText: [number, settled.sellerAccountName, ...notice.references].join(' ').slice(0, 5_000),
      openedAt: tx.now,
      updatedAt: tx.now,
      statusSince: tx.now,
      stuckFrom: stuckFrom('enquiry', tx.now),
      version: 1,
    };
  }
}

/** A notice cannot come from the future, nor from before Amazon sold anything (a day of grace for zones). */
export function refuseImpossibleReceipt(now: Date, receivedAt: Date): void {
  if (receivedAt.getTime() > now.getTime() + DAY_MS) throw new Refusal('CASES.RECEIVED_IN_FUTURE');
  if (receivedAt.getTime() < Date.UTC(1995, 0, 1)) throw new Refusal('CASES.RECEIVED_TOO_LONG_AGO');
}
