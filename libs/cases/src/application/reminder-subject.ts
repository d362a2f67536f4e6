import { clientNames, sellerAccountNames } from '@overturn/clients';
import type { DeadlineKind, DeadlineState, MarketplaceCode } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { CaseRow } from '../infrastructure/case.row';
import { DeadlineRow } from '../infrastructure/deadline.row';
import { deadlineSettings } from '../infrastructure/rules/deadline-settings.repository';

/** What a reminder speaks of, as it is now. */
export interface ReminderSubject {
  readonly caseNumber: string;
  readonly assigneeId: string | null;
  readonly clientNameZh: string | null;
  readonly clientNameEn: string | null;
  readonly sellerAccountName: string;
  readonly marketplace: MarketplaceCode;
  readonly code: string;
  readonly title: string | null;
  readonly kind: DeadlineKind;
  readonly state: DeadlineState;
  readonly dueAt: Date;
  readonly countsHours: boolean;
  /** Who is paged as well, by day and by night, while hours count; null where days do, or nobody is on call. */
  readonly onCallStaffId: string | null;
}

export async function reminderSubject(
  tx: Tx,
  caseId: string,
  deadlineId: string,
): Promise<ReminderSubject | null> {
  const { firmId } = tx.scope;
  const deadline = await tx.manager.findOneBy(DeadlineRow, { firmId, caseId, id: deadlineId });
  const row = await tx.manager.findOneBy(CaseRow, { firmId, id: caseId });
  if (!deadline || !row) return null;
  const client = (await clientNames(tx, [row.clientId])).get(row.clientId);
  const accounts = await sellerAccountNames(tx, [row.sellerAccountId]);
  return {
    caseNumber: row.number,
    assigneeId: row.assigneeId,
    clientNameZh: client?.nameZh ?? null,
    clientNameEn: client?.nameEn ?? null,
    sellerAccountName: accounts.get(row.sellerAccountId) ?? '',
    marketplace: row.marketplace,
    code: deadline.code,
    title: deadline.title,
    kind: deadline.kind,
    state: deadline.state,
    dueAt: deadline.dueAt,
    countsHours: deadline.countsHours,
    onCallStaffId: isPaged(deadline) ? (await deadlineSettings(tx)).onCallStaffId : null,
  };
}

/** 72-hour mode: what counts hours, and the answer to an at-risk warning however its notice counts. */
const isPaged = ({ code, countsHours }: DeadlineRow): boolean => countsHours || code === 'at_risk_answer';
