import { Readable } from 'node:stream';
import {
  FileSubmission,
  GrantOverride,
  PlanCommands,
  SubmissionQueries,
  requireCase,
  requireDrafting,
  roundOfCase,
  type VerdictGiven,
} from '@overturn/cases';
import { pictureOf } from '../../support/picture';
import { KeepEvidence } from '@overturn/evidence';
import { TRUTH_STATEMENT_VERSIONS, type EvidenceKind, type LocalDate } from '@overturn/kernel';
import { PlanDrafts, PlanQueries } from '@overturn/plans';
import { EMPTY_PLAN, editsBetween } from '@overturn/wording';
import { aCause, aPlan, aText } from '../../../libs/wording/src/testing/plan.builder';
import type { ScenarioStep } from './steps';
import { casePage, type Actor, type World } from './world';

type Filing = NonNullable<ScenarioStep['file']>;

/** From the first word of the plan until it is sent. */
export async function planDeeds(world: World, step: ScenarioStep, actor: Actor): Promise<void> {
  if (step.write_plan) await writePlan(world, actor, step.write_plan);
  if (step.do === 'submit_for_review') await submitForReview(world, actor);
  if (step.do === 'approve_plan') await judge(world, actor, { verdict: 'approved' });
  if (step.do === 'client_approves')
    await judge(world, actor, {
      verdict: 'client_approved',
      truthStatementVersion: TRUTH_STATEMENT_VERSIONS[0],
      clientWord: CLIENT_WORD,
    });
  if (step.request_changes !== undefined)
    await judge(world, actor, { verdict: 'changes_requested', comment: step.request_changes });
  if (step.client_requests_changes !== undefined)
    await judge(world, actor, {
      verdict: 'client_requested_changes',
      comment: step.client_requests_changes,
      clientWord: CLIENT_WORD,
    });
  if (step.keep) await keepFile(world, actor, step.keep);
  if (step.do === 'grant_override') await grantOverride(world, actor);
  if (step.file) await file(world, actor, step.file);
}

const CLIENT_WORD = { contactName: '陈经理', heardBy: 'wechat', heardOn: '2026-03-02' as LocalDate } as const;

const planOf = (world: World, { scope }: Actor) =>
  world.product.get(PlanQueries).get(scope, world.caseId, roundOfCase);

async function writePlan(world: World, actor: Actor, cause: string): Promise<void> {
  const { draft } = await planOf(world, actor);
  const content = aPlan({ causes: [aCause({ text: aText(cause, cause) })] });
  const edits = editsBetween(draft?.content ?? EMPTY_PLAN, content);
  await world.product.get(PlanDrafts).edit(actor.scope, { caseId: world.caseId, edits }, requireDrafting);
}

async function submitForReview(world: World, actor: Actor): Promise<void> {
  const { draft } = await planOf(world, actor);
  const { row } = await casePage(world);
  await world.product.get(PlanCommands).submitForReview(actor.scope, actor.permissions, {
    caseId: world.caseId,
    caseVersion: row.version,
    planVersionHash: draft?.contentHash ?? '',
  });
}

const newestHash = async (world: World, actor: Actor): Promise<string> =>
  (await planOf(world, actor)).versions[0]?.contentHash ?? '';

type About = 'caseId' | 'caseVersion' | 'planVersionHash';
type Said<V> = V extends unknown ? Omit<V, About> : never;

async function judge(world: World, actor: Actor, said: Said<VerdictGiven>): Promise<void> {
  const { row } = await casePage(world);
  const about = {
    caseId: world.caseId,
    caseVersion: row.version,
    planVersionHash: await newestHash(world, actor),
  };
  await world.product.get(PlanCommands).judge(actor.scope, actor.permissions, { ...about, ...said });
}

/** Keeps a file of its own in the case. @returns its id */
export async function keepFile(world: World, { scope }: Actor, kind: EvidenceKind): Promise<string> {
  const bytes = pictureOf(`${kind} ${world.files.length + 1}`);
  const { caseId } = world;
  const { id } = await world.product
    .get(KeepEvidence)
    .execute(scope, { caseId, kind, fileName: `${kind}.png`, stream: Readable.from([bytes]) }, requireCase);
  world.files.push({ caseId, id, kind });
  return id;
}

async function grantOverride(world: World, { scope, permissions }: Actor): Promise<void> {
  const { row } = await casePage(world);
  await world.product.get(GrantOverride).execute(scope, permissions, {
    caseId: world.caseId,
    caseVersion: row.version,
    reason: '期限在即',
  });
}

async function file(world: World, actor: Actor, filing: Filing): Promise<void> {
  const { row } = await casePage(world);
  const { overrides } = await world.product.get(SubmissionQueries).get(actor.scope, world.caseId);
  await world.product.get(FileSubmission).execute(actor.scope, actor.permissions, {
    caseId: world.caseId,
    caseVersion: row.version,
    channel: filing.channel,
    details: await detailsOf(world, actor, filing),
    evidenceIds: world.files.filter(({ caseId }) => caseId === world.caseId).map(({ id }) => id),
    overrideId: filing.overridden ? (overrides[0]?.id ?? null) : null,
  });
}

/** A step says one thing; where a form has more fields, the others are the same each time. */
async function detailsOf(world: World, actor: Actor, { type, says, documents }: Filing) {
  switch (type) {
    case 'plan_of_action':
      return { type, planVersionHash: await newestHash(world, actor) } as const;
    case 'questionnaire':
      return { type, answers: [{ question: 'What happened?', answer: says }] } as const;
    case 'acknowledgement':
      return { type, policy: 'Seller Code of Conduct', statement: says } as const;
    case 'quiz':
      return { type, quizName: says, passedOn: '2026-03-02' as LocalDate, remarks: '' } as const;
    case 'documents':
      return { type, documents, message: says } as const;
    case 'dispute':
      return { type, disputed: 'The complaint', grounds: says } as const;
    case 'funds_request':
      return { type, amounts: [], message: says } as const;
    case 'escalation':
      return { type, addressee: 'Executive Seller Relations', message: says } as const;
  }
}
