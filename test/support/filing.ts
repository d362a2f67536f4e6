import type { CaseView, EvidenceView, PlanDraftView, PlanView } from '@overturn/contracts/admin';
import type { CaseStatus } from '@overturn/kernel';
import { EMPTY_PLAN, editsBetween, type PlanContent } from '@overturn/wording';
import { aPlan } from '../../libs/wording/src/testing/plan.builder';
import type { Answer, Caller } from './caller';
import { openCase } from './cases';
import { pictureOf } from './picture';
import { asFirm, auditEntry } from './sql';

const done = <T>(answer: Answer): T => {
  if (answer.status >= 300) throw new Error(`${answer.status}: ${answer.text.slice(0, 500)}`);
  return answer.body as T;
};

/** Moves a case to a status with its event, past the commands that lead there: for tests that begin there. */
export async function moveTo(firmId: string, caseId: string, status: CaseStatus, rounds = 0): Promise<void> {
  await asFirm(
    firmId,
    auditEntry(firmId),
    [
      `update cases.cases set status = $2, round = round + $3, version = version + 1 where id = $1`,
      [caseId, status, rounds],
    ],
    [
      `insert into cases.case_events (firm_id, id, case_id, sequence, kind, payload, visibility, actor, case_version,
         status_after, transaction_id, previous_hash, hash)
       select firm_id, gen_random_uuid(), id, 0, 'test.moved.v1', '{}', 'staff', '{"kind":"system","name":"test"}', version,
         status, 0, '', '' from cases.cases where id = $1`,
      [caseId],
    ],
  );
}

export const caseNow = async (caller: Caller, caseId: string): Promise<CaseView> =>
  done(await caller.get(`/cases/${caseId}`));
export const planOf = async (caller: Caller, caseId: string): Promise<PlanView> =>
  done(await caller.get(`/cases/${caseId}/plan`));

/** A case in drafting. */
export async function openInDrafting(firmId: string, caller: Caller): Promise<CaseView> {
  const { id } = await openCase(caller);
  await moveTo(firmId, id, 'drafting');
  return caseNow(caller, id);
}

export const editDraft = (caller: Caller, caseId: string, edits: readonly object[]) =>
  caller.post(`/cases/${caseId}/plan/draft/edits`, { edits });

/** Sends the edits that lead from what the caller sees to another plan, as a screen does. */
export async function saveDraft(caller: Caller, caseId: string, content: PlanContent = aPlan()) {
  const { body } = await caller.get(`/cases/${caseId}/plan`);
  const { draft } = body as { readonly draft?: PlanDraftView | null };
  return editDraft(caller, caseId, editsBetween(draft?.content ?? EMPTY_PLAN, content));
}

/** Writes a draft. @returns it as it was kept */
export const writeDraft = async (
  caller: Caller,
  caseId: string,
  content: PlanContent = aPlan(),
): Promise<PlanDraftView> => done<{ draft: PlanDraftView }>(await saveDraft(caller, caseId, content)).draft;

export const submitPlan = (caller: Caller, one: Pick<CaseView, 'id' | 'version'>, planVersionHash: string) =>
  caller.post(`/cases/${one.id}/plan/versions`, { version: one.version, planVersionHash });

export const judgePlan = (caller: Caller, one: Pick<CaseView, 'id' | 'version'>, verdict: object) =>
  caller.post(`/cases/${one.id}/plan/verdicts`, { version: one.version, ...verdict });

export const clientWord = { contactName: '陈经理', heardBy: 'wechat', heardOn: '2026-11-25' };

export const fileSubmission = (
  caller: Caller,
  one: Pick<CaseView, 'id' | 'version'>,
  details: object,
  change: object = {},
) =>
  caller.post(`/cases/${one.id}/submissions`, {
    version: one.version,
    channel: 'account_health_appeal',
    details,
    evidenceIds: [],
    overrideId: null,
    ...change,
  });

export const keepFile = async (caller: Caller, caseId: string): Promise<EvidenceView> =>
  done(
    await caller.post(
      `/cases/${caseId}/evidence?kind=invoice&fileName=invoice.png`,
      pictureOf(`发票 ${caseId}`),
    ),
  );

/** The people and the case of one filing; the second person approves and overrides, the author files. */
interface Filing {
  readonly firmId: string;
  readonly author: Caller;
  readonly second: Caller;
}

/** A plan that another person has approved and the client as well. */
export async function planToReady({ firmId, author, second }: Filing): Promise<{
  readonly current: CaseView;
  readonly hash: string;
}> {
  const opened = await openInDrafting(firmId, author);
  const { contentHash: hash } = await writeDraft(author, opened.id);
  let current = done<CaseView>(await submitPlan(author, opened, hash));
  current = done(await judgePlan(second, current, { verdict: 'approved', planVersionHash: hash }));
  current = done(
    await judgePlan(author, current, {
      verdict: 'client_approved',
      planVersionHash: hash,
      truthStatementVersion: '2026-11',
      clientWord,
    }),
  );
  return { current, hash };
}

export const grantOverride = (
  caller: Caller,
  one: Pick<CaseView, 'id' | 'version'>,
  reason = '亚马逊明日关闭',
) => caller.post(`/cases/${one.id}/filing-overrides`, { version: one.version, reason });

/** The newest override that a filing may still use. */
export async function overrideIdOf(caller: Caller, caseId: string): Promise<string> {
  const { overrides } = done<{ overrides: { id: string }[] }>(
    await caller.get(`/cases/${caseId}/submissions`),
  );
  return overrides[0]?.id ?? '';
}

/** A plan that was filed with a file and an override of the cool-off. */
export async function planToFiled(
  filing: Filing,
): Promise<{ readonly current: CaseView; readonly hash: string }> {
  const { current: ready, hash } = await planToReady(filing);
  const file = await keepFile(filing.author, ready.id);
  const granted = done<CaseView>(await grantOverride(filing.second, ready));
  const overrideId = await overrideIdOf(filing.author, ready.id);
  const filed = await fileSubmission(
    filing.author,
    granted,
    { type: 'plan_of_action', planVersionHash: hash },
    { evidenceIds: [file.id], overrideId },
  );
  return { current: done(filed), hash };
}
