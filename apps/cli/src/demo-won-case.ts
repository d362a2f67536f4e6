import type { INestApplicationContext } from '@nestjs/common';
import { BillingQueries, Invoices, Payments } from '@overturn/billing';
import {
  CaseCommandRunner,
  CaseQueries,
  FileSubmission,
  GrantOverride,
  Outcomes,
  PlanCommands,
  SubmissionQueries,
  Worksheets,
  requireCase,
  requireDrafting,
} from '@overturn/cases';
import { KeepEvidence } from '@overturn/evidence';
import { PERMISSIONS, type EvidenceKind, type Scope } from '@overturn/kernel';
import { PlanDrafts } from '@overturn/plans';
import { EMPTY_PLAN, editsBetween } from '@overturn/wording';
import { Readable } from 'node:stream';
import { demoPlan, demoWorksheet } from './demo-plan';

const ALL = new Set<string>(PERMISSIONS);
const DUE_IN_DAYS = 14;

/** Who does what of it: nobody looks after their own work. */
export interface DemoPeople {
  readonly manager: Scope;
  readonly reviewer: Scope;
  readonly finance: Scope;
  readonly owner: Scope;
}

/**
 * Takes an engaged case through appeal, outcome and invoice, by the use cases that people use: the transfer that pays
 * it waits for a second person.
 */
export async function winDemoCase(
  app: INestApplicationContext,
  people: DemoPeople,
  caseId: string,
  today: string,
): Promise<void> {
  const versionNow = async () => (await app.get(CaseQueries).get(people.manager, ALL, caseId)).row.version;
  const keep = async (kind: EvidenceKind, fileName: string, text: string) =>
    (
      await app
        .get(KeepEvidence)
        .execute(people.manager, { caseId, kind, fileName, stream: Readable.from([text]) }, requireCase)
    ).id;
  await appeal(app, people, caseId, today, versionNow, keep);
  await app.get(Outcomes).claim(people.manager, ALL, caseId, {
    version: await versionNow(),
    outcome: 'reinstated',
    scope: { asins: [], marketplaces: [] },
    note: '客户发来后台截图，账户状态为正常。',
    evidenceIds: [await keep('mail', '恢复通知.txt', 'Your account has been reactivated.')],
  });
  await app.get(CaseCommandRunner).run(people.finance, ALL, caseId, await versionNow(), {
    type: 'VerifyOutcome',
    payload: { checked: ['account_state_seen', 'mail_is_genuine'], note: '与客户视频查看后台，账户正常。' },
  });
  await invoice(app, people, caseId, today);
}

async function appeal(
  app: INestApplicationContext,
  { manager, reviewer }: DemoPeople,
  caseId: string,
  today: string,
  versionNow: () => Promise<number>,
  keep: (kind: EvidenceKind, fileName: string, text: string) => Promise<string>,
): Promise<void> {
  await app.get(Worksheets).save(manager, ALL, caseId, { version: 0, content: demoWorksheet(today) });
  await app
    .get(CaseCommandRunner)
    .run(manager, ALL, caseId, await versionNow(), { type: 'StartDrafting', payload: { note: '' } });
  const edits = editsBetween(EMPTY_PLAN, demoPlan(today));
  const { draft } = await app.get(PlanDrafts).edit(manager, { caseId, edits }, requireDrafting);
  const planVersionHash = draft.contentHash;
  const plan = async () => ({ caseId, caseVersion: await versionNow(), planVersionHash });
  const commands = app.get(PlanCommands);
  await commands.submitForReview(manager, ALL, await plan());
  await commands.judge(reviewer, ALL, { ...(await plan()), verdict: 'approved' });
  await commands.judge(manager, ALL, {
    ...(await plan()),
    verdict: 'client_approved',
    truthStatementVersion: '2026-11',
    clientWord: { contactName: '林经理', heardBy: 'wechat', heardOn: today },
  });
  await app.get(GrantOverride).execute(reviewer, ALL, {
    caseId,
    caseVersion: await versionNow(),
    reason: '发票原件已当面核对，扫描件明日补齐。',
  });
  const { overrides } = await app.get(SubmissionQueries).get(manager, caseId);
  await app.get(FileSubmission).execute(manager, ALL, {
    caseId,
    caseVersion: await versionNow(),
    channel: 'account_health_appeal',
    details: { type: 'plan_of_action', planVersionHash },
    evidenceIds: [await keep('invoice', '供应商发票.txt', '温州永固鞋材厂 发票 2 000 双')],
    overrideId: overrides[0]?.id ?? null,
  });
}

async function invoice(
  app: INestApplicationContext,
  { finance, owner }: DemoPeople,
  caseId: string,
  today: string,
): Promise<void> {
  const invoices = app.get(Invoices);
  const newest = async () => {
    const [one] = (await app.get(BillingQueries).ofCase(finance, caseId)).invoices;
    if (!one) throw new Error('The demo’s invoice is missing');
    return one;
  };
  await invoices.calculate(finance, caseId, {
    affectedAsins: null,
    affectedMarketplaces: [],
    rates: [],
    isFinal: false,
  });
  const [calculation] = (await app.get(BillingQueries).ofCase(finance, caseId)).calculations;
  await invoices.draftFee(finance, caseId, calculation?.id ?? '', DUE_IN_DAYS);
  const draft = await newest();
  await invoices.approve(owner, draft.id, draft.version);
  const approved = await newest();
  await invoices.issue(owner, approved.id, approved.version);
  const { id, currency, totalMinor } = await newest();
  await app.get(Payments).recordForInvoice(finance, id, {
    method: 'bank_transfer',
    reference: 'DEMO-20261126-001',
    currency,
    amountMinor: totalMinor,
    receivedOn: today,
  });
}
