import { OpenCase } from '@overturn/cases';
import { ClientBook, LinkageBook, LinkageQueries } from '@overturn/clients';
import { KeepNotice } from '@overturn/notices';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ScenarioStep } from './steps';
import { actorNamed, casePage, type Actor, type World } from './world';

const FIXTURES = path.join(__dirname, '../../../libs/notices/fixtures');

/** From the notice to the case, and who else is behind the client. */
export async function openingDeeds(world: World, step: ScenarioStep, actor: Actor): Promise<void> {
  if (step.paste) world.noticeId = await keepFixture(world, actor, step.paste);
  if (step.open) await open(world, actor, step.open);
  if (step.shares_bank_account_with) await shareAccount(world, actor, step.shares_bank_account_with);
  if (step.clear_finding) await clearFinding(world, actor, step.clear_finding);
}

/** Pastes a file of libs/notices/fixtures. @returns the notice's id */
export const keepFixture = (world: World, { scope }: Actor, file: string): Promise<string> =>
  world.product.get(KeepNotice).execute(scope, {
    bytes: readFileSync(path.join(FIXTURES, file)),
    source: file.endsWith('.eml') ? 'eml' : 'pasted',
    fileName: file.endsWith('.eml') ? file : null,
  });

async function open(world: World, { scope }: Actor, input: NonNullable<ScenarioStep['open']>): Promise<void> {
  world.caseId = await world.product.get(OpenCase).execute(scope, {
    noticeId: world.noticeId,
    marketplace: input.marketplace,
    suspensionType: input.type,
    causes: input.causes,
    noticeReceivedAt: await world.database.instantOf(input.received),
    client: { new: { nameZh: input.client.zh, nameEn: input.client.en } },
    sellerAccount: { new: { name: input.shop, marketplaces: [input.marketplace] } },
    assigneeId: input.assignee === null ? null : actorNamed(world, input.assignee).staffId,
  });
}

const ACCOUNT = {
  kind: 'bank_tail',
  value: '6688',
  bank: '招商银行',
  role: 'seller',
  source: 'client_told',
  knownOn: null,
  note: '',
} as const;

async function shareAccount(world: World, { scope }: Actor, nameZh: string): Promise<void> {
  const { row } = await casePage(world);
  const other = await world.product.get(ClientBook).create(scope, { nameZh });
  for (const clientId of [other.id, row.clientId])
    await world.product.get(LinkageBook).add(scope, clientId, ACCOUNT, () => Promise.resolve());
}

async function clearFinding(world: World, { scope }: Actor, reason: string): Promise<void> {
  const { row } = await casePage(world);
  const { findings } = await world.product.get(LinkageQueries).ofClient(scope, row.clientId);
  const open = findings.find(({ state }) => state === 'open');
  if (!open) throw new Error('Nothing was found about the client');
  await world.product
    .get(LinkageBook)
    .judge(scope, open.id, { version: open.version, verdict: 'cleared', reason });
}
