import { Funds, OutcomeQueries, Outcomes, PostMortems } from '@overturn/cases';
import type { EvidenceKind } from '@overturn/kernel';
import { keepFixture } from './act-opening';
import { keepFile } from './act-plan';
import { moneyOf } from './money';
import type { ScenarioStep } from './steps';
import { casePage, type Actor, type World } from './world';

/** How a case ends: back, paid out, or closed with what it taught. */
export async function outcomeDeeds(world: World, step: ScenarioStep, actor: Actor): Promise<void> {
  if (step.client_reports) await claim(world, actor, step.client_reports);
  if (step.prove) await prove(world, actor, step.prove);
  if (step.suspended_again) await reportResuspension(world, actor, step.suspended_again);
  if (step.request_funds) await requestFunds(world, actor, step.request_funds);
  if (step.funds_released) await recordRelease(world, actor, step.funds_released);
  if (step.do === 'write_post_mortem') await writePostMortem(world, actor);
  if (step.do === 'continue_with_the_linked_case') await goToLinkedCase(world);
}

async function claim(
  world: World,
  { scope, permissions }: Actor,
  { outcome, note, asins, marketplaces }: NonNullable<ScenarioStep['client_reports']>,
): Promise<void> {
  const { version } = (await casePage(world)).row;
  await world.product.get(Outcomes).claim(scope, permissions, world.caseId, {
    version,
    outcome,
    scope: { asins, marketplaces },
    note,
    evidenceIds: [],
  });
}

async function prove(world: World, actor: Actor, kind: EvidenceKind): Promise<void> {
  const { claims } = await world.product.get(OutcomeQueries).outcome(actor.scope, world.caseId);
  const file = await keepFile(world, actor, kind);
  await world.product.get(Outcomes).addEvidence(actor.scope, world.caseId, claims[0]?.id ?? '', [file]);
}

async function reportResuspension(
  world: World,
  actor: Actor,
  { fixture, type, causes, received }: NonNullable<ScenarioStep['suspended_again']>,
): Promise<void> {
  const noticeId = await keepFixture(world, actor, fixture);
  const { version } = (await casePage(world)).row;
  await world.product.get(Outcomes).reportResuspension(actor.scope, actor.permissions, world.caseId, {
    version,
    noticeId,
    suspensionType: type,
    causes,
    noticeReceivedAt: await world.database.instantOf(received),
  });
}

async function requestFunds(
  world: World,
  { scope, permissions }: Actor,
  { channel, says }: NonNullable<ScenarioStep['request_funds']>,
): Promise<void> {
  const { version } = (await casePage(world)).row;
  await world.product
    .get(Funds)
    .fileRequest(scope, permissions, world.caseId, { version, channel, text: says, evidenceIds: [] });
}

async function recordRelease(
  world: World,
  actor: Actor,
  { on, amounts, note }: NonNullable<ScenarioStep['funds_released']>,
): Promise<void> {
  const statement = await keepFile(world, actor, 'bank_statement');
  const { version } = (await casePage(world)).row;
  await world.product.get(Funds).recordRelease(actor.scope, actor.permissions, world.caseId, {
    version,
    releasedOn: on,
    lines: amounts.map(moneyOf),
    note,
    evidenceIds: [statement],
  });
}

async function writePostMortem(world: World, { scope }: Actor): Promise<void> {
  const { row } = await casePage(world);
  const { postMortem } = await world.product.get(OutcomeQueries).postMortem(scope, world.caseId);
  await world.product.get(PostMortems).write(scope, world.caseId, postMortem?.version ?? 0, {
    causes: row.causes,
    worked: '材料齐全',
    didNotWork: '开始得太晚',
    lessonZh: '先收齐材料再写申诉。',
    lessonEn: 'Collect the documents first, then write.',
  });
}

async function goToLinkedCase(world: World): Promise<void> {
  const [linked] = (await casePage(world)).linkedCases;
  if (!linked) throw new Error('No case is tied to this one');
  world.caseId = linked.id;
}
