import { AnalyseRejection, RecordAnswer } from '@overturn/cases';
import { keepFixture } from './act-opening';
import type { ScenarioStep } from './steps';
import { casePage, type Actor, type World } from './world';

/** What Amazon replies, and what is learned from it. */
export async function answerDeeds(world: World, step: ScenarioStep, actor: Actor): Promise<void> {
  if (step.answer) await recordAnswer(world, actor, step.answer);
  if (step.analyse) await analyse(world, actor, step.analyse);
}

async function recordAnswer(
  world: World,
  actor: Actor,
  { kind, fixture, asked, note, asins, marketplaces }: NonNullable<ScenarioStep['answer']>,
): Promise<void> {
  const noticeId = fixture === undefined ? null : await keepFixture(world, actor, fixture);
  const { row } = await casePage(world);
  await world.product.get(RecordAnswer).execute(actor.scope, actor.permissions, world.caseId, row.version, {
    noticeId,
    kind,
    asked,
    note,
    scope: { asins, marketplaces },
    recordedBy: actor.staffId,
  });
}

async function analyse(world: World, { scope, staffId }: Actor, missing: string): Promise<void> {
  await world.product.get(AnalyseRejection).execute(scope, world.caseId, {
    version: null,
    asked: '更详细的根本原因',
    missing,
    policy: '商品真实性政策',
    policyUrl: 'https://sellercentral.amazon.com/help/hub/reference/G200396090',
    analysedBy: staffId,
  });
}
