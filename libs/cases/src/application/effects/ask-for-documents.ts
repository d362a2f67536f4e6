import { askForDocuments, quietRequests, wakeRequests } from '@overturn/evidence';
import type { AskedDocument } from '@overturn/kernel';
import { noticesForReading, noticesOfCase } from '@overturn/notices';
import type { ChangeTx } from '@overturn/platform';
import { wantedDocuments } from '../../domain/documents';
import { CLIENT_STANDINGS, needsDocuments } from '../../domain/portal/client-stage';
import { composePlaybook, sheetsOfCase } from '../../domain/playbooks';
import type { CaseRow } from '../../infrastructure/case.row';
import { activeSheets } from '../../infrastructure/tasks/playbook.repository';
import { dueDeadlinesOf } from '../../infrastructure/tasks/task-list.read-model';
import type { CaseEffect, SavedChange } from './case-effect';

const ASKED_AGAIN = '亚马逊再次要求 · Amazon asks again';

/**
 * The checklist of documents follows the case: an investigation begins with what its notice and playbook want, an
 * answer or a new round adds what Amazon asks for then. A case that was won or closed asks nobody.
 */
export const askForDocumentsOfCase: CaseEffect = async (tx, change) => {
  const { before, after } = change;
  const isEntered = after.status === 'investigating' && before.status !== 'investigating';
  if (isEntered || isCorrected(change)) await askFor(tx, after, await noticesOfCase(tx, after.id), true);
  else if (change.command.type === 'RecordAnswer' && change.command.payload.noticeId !== null)
    await askFor(tx, after, [change.command.payload.noticeId], false);
  else if (after.round > before.round)
    await askFor(tx, after, (await noticesOfCase(tx, after.id)).slice(-1), false);
  if (isAsking(before) && !isAsking(after)) await quietRequests(tx, after.id);
  if (isAsking(after) && !isAsking(before)) await wakeRequests(tx, after.id);
};

const isAsking = ({ status }: Pick<CaseRow, 'status'>): boolean =>
  needsDocuments(CLIENT_STANDINGS[status].stage);

/** Another cause has another sheet; before the engagement nobody is asked for anything. */
const isCorrected = ({ after, command }: SavedChange): boolean =>
  command.type === 'CorrectCauses' && after.engagementAcceptedAt !== null && after.status !== 'closed';

async function askFor(
  tx: ChangeTx,
  row: CaseRow,
  noticeIds: readonly string[],
  isWithPlaybook: boolean,
): Promise<void> {
  const notices = await noticesForReading(tx, noticeIds);
  const asked: readonly AskedDocument[] = [...notices.values()].flatMap(
    ({ askedDocuments }) => askedDocuments,
  );
  const { evidence } = composePlaybook(isWithPlaybook ? await activeSheets(tx, sheetsOfCase(row)) : []);
  const deadlines = await dueDeadlinesOf(tx, row.id);
  await askForDocuments(tx, { caseId: row.id, round: row.round }, wantedDocuments(asked, evidence), {
    deadlines: deadlines.filter(({ kind }) => kind === 'latest_by').map(({ dueAt }) => dueAt),
    by: null,
    againBecause: isWithPlaybook ? null : ASKED_AGAIN,
  });
}
