import { CaseCommandRunner, CaseDeadlines } from '@overturn/cases';
import { CaseCommandRequest } from '@overturn/contracts/admin';
import { Refusal } from '@overturn/kernel';
import { toCaseCommand } from '../../../apps/api/src/admin/cases/case-command.mapper';
import { answerDeeds } from './act-answer';
import { engagementDeeds } from './act-engagement';
import { openingDeeds } from './act-opening';
import { outcomeDeeds } from './act-outcome';
import { planDeeds } from './act-plan';
import type { ScenarioStep } from './steps';
import { usualWay } from './usual-way';
import { actorNamed, casePage, type Actor, type World } from './world';

const HOUR_MS = 3_600_000;

/** Does what a step says, in the order in which the schema lists it, and the worker what follows from it. */
export async function act(world: World, step: ScenarioStep): Promise<void> {
  await passTime(world, step);
  if (step.refused === undefined) await perform(world, step);
  else expect(await refusalOf(world, step)).toBe(step.refused);
  await world.drain.untilNothingIsDue();
}

async function perform(world: World, step: ScenarioStep): Promise<void> {
  const actor = actorNamed(world, step.by);
  if (step.usual_way_to) {
    for (const usual of await usualWay(world, step.usual_way_to)) {
      await passTime(world, usual);
      await perform(world, usual);
    }
  }
  await openingDeeds(world, step, actor);
  await engagementDeeds(world, step, actor);
  await planDeeds(world, step, actor);
  await answerDeeds(world, step, actor);
  await outcomeDeeds(world, step, actor);
  for (const asked of plainCommands(step)) await giveCommand(world, actor, asked);
  if (step.satisfy) await satisfy(world, actor, step.satisfy);
  if (step.pin) await pin(world, actor, step.pin);
}

/** The code of the refusal with its guard, as a step states it. */
async function refusalOf(world: World, step: ScenarioStep): Promise<string> {
  try {
    await perform(world, step);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const guard = error.params['guard'];
    return typeof guard === 'string' ? `${error.code} ${guard}` : error.code;
  }
  return 'not refused';
}

async function passTime(world: World, step: ScenarioStep): Promise<void> {
  if (step.at) await world.database.setClock(await momentOf(world, step.at));
  if (step.pass) await world.database.setClock(new Date((await nowOf(world)) + msOf(step.pass)));
  if (step.hourly_until) await walk(world, await momentOf(world, step.hourly_until));
}

const msOf = (length: string): number =>
  Number(length.slice(0, -1)) * (length.endsWith('d') ? 24 : 1) * HOUR_MS;

const nowOf = async (world: World): Promise<number> =>
  (await world.database.one<{ now: Date }>('select platform.now() as now')).now.getTime();

async function momentOf(world: World, moment: string): Promise<Date> {
  if (!moment.startsWith('+')) return world.database.instantOf(moment);
  return new Date(world.begins.getTime() + msOf(moment.slice(1)));
}

async function walk(world: World, until: Date): Promise<void> {
  for (let at = await nowOf(world); at < until.getTime(); at += HOUR_MS) {
    await world.database.setClock(new Date(at));
    await world.drain.untilNothingIsDue();
  }
  await world.database.setClock(until);
}

/** The commands that bring nothing but themselves, as a screen sends them. */
function plainCommands(step: ScenarioStep): NonNullable<ScenarioStep['command']>[] {
  const because = (command: string, reason: string | undefined) =>
    reason === undefined ? [] : [{ command, payload: { reason } }];
  const noted = (command: string, name: ScenarioStep['do']) =>
    step.do === name ? [{ command, payload: { note: '' } }] : [];
  const verified = { checked: ['account_state_seen', 'mail_is_genuine'], note: step.verify };
  return [
    ...because('Decline', step.decline),
    ...because('Withdraw', step.withdraw),
    ...because('Reopen', step.reopen),
    ...because('GiveUpAppeal', step.give_up),
    ...because('RefuteOutcome', step.refute),
    ...(step.verify === undefined ? [] : [{ command: 'VerifyOutcome', payload: verified }]),
    ...noted('StartDrafting', 'start_drafting'),
    ...noted('StartNextRound', 'start_next_round'),
    ...noted('Close', 'close'),
    ...(step.command ? [step.command] : []),
  ];
}

async function giveCommand(
  world: World,
  { scope, permissions }: Actor,
  asked: NonNullable<ScenarioStep['command']>,
): Promise<void> {
  const { row } = await casePage(world);
  const request = CaseCommandRequest.parse({ ...asked, version: row.version });
  await world.product
    .get(CaseCommandRunner)
    .run(scope, permissions, world.caseId, row.version, toCaseCommand(request));
}

async function satisfy(world: World, { scope }: Actor, name: string): Promise<void> {
  const { id, version } = await deadlineNamed(world, name);
  await world.product.get(CaseDeadlines).satisfy(scope, world.caseId, id, { version, reason: 'Scenario' });
}

async function pin(
  world: World,
  { scope }: Actor,
  { deadline, to, reason }: NonNullable<ScenarioStep['pin']>,
): Promise<void> {
  const { id, version } = await deadlineNamed(world, deadline);
  const dueAt = await world.database.instantOf(to);
  await world.product.get(CaseDeadlines).pin(scope, world.caseId, id, { version, dueAt, reason });
}

async function deadlineNamed(world: World, name: string) {
  const found = (await casePage(world)).deadlines.find((one) => `${one.code}/${one.reading}` === name);
  if (!found) throw new Error(`The case has no deadline ${name}`);
  return found;
}
