import { noticesForReading, type NoticeForCase } from '@overturn/notices';
import type { Tx } from '@overturn/platform';
import type { CaseRow } from '../../infrastructure/case.row';
import type { DeadlineRow } from '../../infrastructure/deadline.row';
import { caseRecords } from '../../infrastructure/rules/case-dossier.read-model';

/** All that the deadlines of a case follow from. */
export interface CaseDossier {
  readonly row: CaseRow;
  readonly deadlines: readonly DeadlineRow[];
  readonly opening: NoticeForCase;
  readonly filedAt: Date | null;
  /** What Amazon asks for now; null unless the case waits for our answer. */
  readonly asked: { readonly at: Date; readonly notice: NoticeForCase | null } | null;
}

/** The dossiers of many cases, in a fixed number of queries. */
export async function caseDossiers(tx: Tx, caseIds: readonly string[]): Promise<CaseDossier[]> {
  if (caseIds.length === 0) return [];
  const { rows, deadlines, filed, answers } = await caseRecords(tx, caseIds);
  const notices = await noticesForReading(tx, [
    ...rows.map((row) => row.openingNoticeId),
    ...answers.flatMap(({ noticeId }) => (noticeId ? [noticeId] : [])),
  ]);
  return rows.flatMap((row) => {
    const opening = notices.get(row.openingNoticeId);
    if (!opening) return [];
    const answer = answers.find(({ caseId }) => caseId === row.id);
    const isAsked = row.status === 'info_requested' && answer?.kind === 'info_requested';
    return [
      {
        row,
        opening,
        deadlines: deadlines.filter(({ caseId }) => caseId === row.id),
        filedAt: filed.find(({ caseId }) => caseId === row.id)?.at ?? null,
        asked: isAsked ? { at: answer.at, notice: notices.get(answer.noticeId ?? '') ?? null } : null,
      },
    ];
  });
}
