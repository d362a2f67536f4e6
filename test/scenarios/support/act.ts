import { CaseCommandRunner, CaseDeadlines, Declarations, OpenCase, TriageEnquiry } from '@overturn/cases';
import { CaseCommandRequest } from '@overturn/contracts/admin';
import { DECLARATION_CODES } from '@overturn/kernel';
import { KeepNotice } from '@overturn/notices';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toCaseCommand } from '../../../apps/api/src/admin/cases/case-command.mapper';
import type { ScenarioStep } from './scenario';
import { ALL_PERMISSIONS, casePage, type World } from './world';

const FIXTURES = path.join(__dirname, '../../../libs/notices/fixtures');
const HOUR_MS = 3_600_000;

/** Does what a step says, in the order in which the schema lists it. */
export async function act(world: World, step: ScenarioStep): Promise<void> {
  if (step.at) await world.database.setClock(await momentOf(world, step.at));
  if (step.hourly_until) await walk(world, await momentOf(world, step.hourly_until));
  if (step.paste) await paste(world, step.paste);
  if (step.open) await open(world, step.open);
  if (step.declare) await declare(world, step.declare);
  if (step.acknowledge_low_chance) await acknowledge(world, step.acknowledge_low_chance);
  if (step.command) await command(world, step.command);
  if (step.satisfy) await satisfy(world, step.satisfy);
  if (step.pin) await pin(world, step.pin);
  await world.drain.untilNothingIsDue();
}

async function momentOf(world: World, moment: string): Promise<Date> {
  const [, amount, unit] = /^\+(\d+)([dh])$/.exec(moment) ?? [];
  if (!amount) return world.database.instantOf(moment);
  return new Date(world.begins.getTime() + Number(amount) * (unit === 'd' ? 24 : 1) * HOUR_MS);
}

async function walk(world: World, until: Date): Promise<void> {
  const { now } = await world.database.one<{ now: Date }>('select platform.now() as now');
  for (let at = now.getTime(); at < until.getTime(); at += HOUR_MS) {
    await world.database.setClock(new Date(at));
    await world.drain.untilNothingIsDue();
  }
  await world.database.setClock(until);
}

async function paste(world: World, file: string): Promise<void> {
  const bytes = readFileSync(path.join(FIXTURES, file));
  world.noticeId = await world.product
    .get(KeepNotice)
    .execute(world.scope, { bytes, source: 'pasted', fileName: null });
}

async function open(world: World, input: NonNullable<ScenarioStep['open']>): Promise<void> {
  world.caseId = await world.product.get(OpenCase).execute(world.scope, {
    noticeId: world.noticeId,
    marketplace: input.marketplace,
    suspensionType: input.type,
    causes: input.causes,
    noticeReceivedAt: await world.database.instantOf(input.received),
    client: { new: { nameZh: input.client.zh, nameEn: input.client.en } },
    sellerAccount: { new: { name: input.shop, marketplaces: [input.marketplace] } },
    assigneeId: input.assignee === null ? null : idOf(world, input.assignee),
  });
}

async function declare(
  world: World,
  { by, on, accounts }: NonNullable<ScenarioStep['declare']>,
): Promise<void> {
  await world.product.get(Declarations).sign(world.scope, world.caseId, {
    codes: DECLARATION_CODES,
    signedBy: by,
    signedOn: on,
    disclosure: accounts,
    evidenceId: null,
  });
}

async function acknowledge(world: World, reason: string): Promise<void> {
  await world.product
    .get(TriageEnquiry)
    .decide(world.scope, world.caseId, { verdict: 'careful', reason, acknowledgesLowChance: true });
}

async function command(world: World, asked: NonNullable<ScenarioStep['command']>): Promise<void> {
  const { row } = await casePage(world);
  const request = CaseCommandRequest.parse({ ...asked, version: row.version });
  const byStaff = world.scope.actor.kind === 'staff' ? world.scope.actor.staffId : '';
  await world.product
    .get(CaseCommandRunner)
    .run(world.scope, ALL_PERMISSIONS, world.caseId, row.version, toCaseCommand(request, byStaff));
}

async function satisfy(world: World, name: string): Promise<void> {
  const { id, version } = await deadlineNamed(world, name);
  await world.product
    .get(CaseDeadlines)
    .satisfy(world.scope, world.caseId, id, { version, reason: 'Scenario' });
}

async function pin(world: World, { deadline, to, reason }: NonNullable<ScenarioStep['pin']>): Promise<void> {
  const { id, version } = await deadlineNamed(world, deadline);
  const dueAt = await world.database.instantOf(to);
  await world.product.get(CaseDeadlines).pin(world.scope, world.caseId, id, { version, dueAt, reason });
}

async function deadlineNamed(world: World, name: string) {
  const found = (await casePage(world)).deadlines.find((one) => `${one.code}/${one.reading}` === name);
  if (!found) throw new Error(`The case has no deadline ${name}`);
  return found;
}

function idOf(world: World, key: string): string {
  const id = world.staffIds.get(key);
  if (!id) throw new Error(`The scenario has no ${key}`);
  return id;
}
