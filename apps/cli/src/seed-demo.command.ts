import type { INestApplicationContext } from '@nestjs/common';
import { BillingQueries, FeePlans, Letters } from '@overturn/billing';
import { CaseCommandRunner, CaseQueries, Declarations, OpenCase, SetUpCases } from '@overturn/cases';
import { ClientBook, LinkageBook, PortalAccess } from '@overturn/clients';
import { CreateFirm, type FirstStaff } from '@overturn/identity';
import { DECLARATION_CODES, PERMISSIONS, systemScope, type Scope } from '@overturn/kernel';
import { KeepNotice } from '@overturn/notices';
import { AuditLog, UnitOfWork } from '@overturn/platform';
import { withProduct } from './cli-context';
import {
  DEMO_CASES,
  DEMO_CLEARANCE,
  DEMO_CLIENT,
  DEMO_LINKS,
  DEMO_PASSWORD,
  DEMO_STAFF,
  FIRM_NAME,
  SECOND_FIRM_NAME,
  type DemoCase,
} from './demo-data';
import { openDemoPortal } from './demo-portal';
import { winDemoCase } from './demo-won-case';

const DAY_MS = 86_400_000;
const ALL = new Set<string>(PERMISSIONS);
/** A day that no firm's zone has still ahead of it. */
const yesterday = () => new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);

/** The demo firm and the second one, which is made last. */
const DEMO_FIRMS = 2;
const HALF_MADE = [
  '演示数据上次只建到一半。请先停止，把数据文件夹（默认 .data）移到别处，再重新启动。',
  'The demo data was made half-way only. Stop, move the data folder (.data unless told otherwise) away, and start again.',
].join('\n');

/**
 * Creates the demo firm, its people and a few cases at several points of their life. Once: a second call only prints.
 * @throws when an earlier call was stopped half-way
 */
export async function seedDemo(): Promise<void> {
  await withProduct(async (app) => {
    const firms = await app.get(AuditLog).firmIds();
    if (firms.length === 0) await seed(app);
    else if (firms.length < DEMO_FIRMS) throw new Error(HALF_MADE);
  });
  const logins = DEMO_STAFF.map(({ email, role, name }) => ({ email, password: DEMO_PASSWORD, role, name }));
  const client = { name: DEMO_CLIENT.name, email: DEMO_CLIENT.email };
  process.stdout.write(`${JSON.stringify({ firm: FIRM_NAME, logins, client })}\n`);
}

async function seed(app: INestApplicationContext): Promise<void> {
  const createFirm = app.get(CreateFirm);
  const staff = DEMO_STAFF.map((one) => ({ ...one, password: DEMO_PASSWORD }));
  const { firmId, staffIds } = await createFirm.execute({ name: FIRM_NAME, zone: 'Asia/Shanghai', staff });
  await app.get(SetUpCases).execute(firmId);
  const managers = DEMO_STAFF.flatMap((one, index) =>
    one.role === 'case_manager' ? [staffIds[index] ?? ''] : [],
  );
  const by = (role: FirstStaff['role']) =>
    scopeOf(app, firmId, staffIds[DEMO_STAFF.findIndex((one) => one.role === role)] ?? '');
  const owner = await by('owner');
  await openDemoPortal(app, owner);
  const clientIds: string[] = [];
  for (const [index, one] of DEMO_CASES.entries()) {
    const manager = await scopeOf(app, firmId, managers[index % managers.length] ?? '');
    const { id, clientId } = await openDemoCase(app, manager, one);
    clientIds.push(clientId);
    if (!one.isWon) continue;
    const [reviewer, finance] = [await by('reviewer'), await by('finance')];
    await winDemoCase(app, { manager, reviewer, finance, owner }, id, yesterday());
  }
  const scope = await scopeOf(app, firmId, managers[0] ?? '');
  await addDemoLinks(app, scope, clientIds);
  for (const index of DEMO_CLIENT.caseIndexes) await inviteDemoClient(app, scope, clientIds[index] ?? '');

  // The case manager works for a second firm as well: the switch in the header shows it.
  const second = await createFirm.execute({
    name: SECOND_FIRM_NAME,
    zone: 'Asia/Shanghai',
    staff: staff.filter((one) => one.role === 'case_manager').slice(0, 1),
  });
  await app.get(SetUpCases).execute(second.firmId);
}

async function openDemoCase(
  app: INestApplicationContext,
  scope: Scope,
  one: DemoCase,
): Promise<{ readonly id: string; readonly clientId: string }> {
  const noticeId = await app
    .get(KeepNotice)
    .execute(scope, { bytes: Buffer.from(one.notice, 'utf8'), source: one.source, fileName: null });
  const caseId = await app.get(OpenCase).execute(scope, {
    noticeId,
    marketplace: one.marketplace,
    suspensionType: one.suspensionType,
    causes: one.causes,
    noticeReceivedAt: new Date(Date.now() - one.daysAgo * DAY_MS),
    client: { new: one.client },
    sellerAccount: { new: { name: one.shop, marketplaces: [one.marketplace] } },
    assigneeId: one.isAssigned && scope.actor.kind === 'staff' ? scope.actor.staffId : null,
  });
  if (one.letter !== 'none') await engage(app, scope, caseId, one);
  if (one.note !== null) await note(app, scope, caseId, one.note);
  return { id: caseId, clientId: (await app.get(CaseQueries).get(scope, ALL, caseId)).row.clientId };
}

/** Offers the first preset, and has the client accept what it says. */
async function engage(
  app: INestApplicationContext,
  scope: Scope,
  caseId: string,
  { letter, signer }: DemoCase,
): Promise<void> {
  const versionNow = async () => (await app.get(CaseQueries).get(scope, ALL, caseId)).row.version;
  const letters = app.get(Letters);
  const [preset] = (await app.get(FeePlans).list(scope)).presets;
  if (!preset) throw new Error('The product has no fee plans');
  await letters.offer(scope, ALL, caseId, {
    version: await versionNow(),
    plan: preset.plan,
    from: null,
    conflictClearance: DEMO_CLEARANCE,
  });
  if (letter !== 'accepted') return;
  await app.get(Declarations).sign(scope, caseId, {
    codes: DECLARATION_CODES,
    signedBy: signer,
    signedOn: yesterday(),
    disclosure: '除本店铺外，无其他亚马逊账户',
    evidenceId: null,
  });
  const [offered] = (await app.get(BillingQueries).ofCase(scope, caseId)).letters;
  if (!offered) throw new Error('The letter is missing');
  await letters.accept(scope, ALL, caseId, {
    version: await versionNow(),
    letterId: offered.id,
    hash: offered.hash,
    acceptedBy: signer,
    acceptedFrom: '127.0.0.1',
    note: '微信确认',
  });
}

async function note(app: INestApplicationContext, scope: Scope, caseId: string, text: string): Promise<void> {
  const { row } = await app.get(CaseQueries).get(scope, ALL, caseId);
  await app
    .get(CaseCommandRunner)
    .run(scope, ALL, caseId, row.version, { type: 'AddNote', payload: { text, isVisibleToClient: false } });
}

async function addDemoLinks(
  app: INestApplicationContext,
  scope: Scope,
  clientIds: readonly string[],
): Promise<void> {
  const noEvidence = () => Promise.resolve();
  for (const { caseIndex, facts } of DEMO_LINKS)
    for (const fact of facts)
      await app.get(LinkageBook).add(scope, clientIds[caseIndex] ?? '', fact, noEvidence);
}

/** The mails with the links are in the mail catcher. */
async function inviteDemoClient(app: INestApplicationContext, scope: Scope, clientId: string): Promise<void> {
  const { email, name } = DEMO_CLIENT;
  const contact = { name, email, phone: null, wechat: null, locale: 'zh-CN' as const };
  const { contacts } = await app.get(ClientBook).addContact(scope, clientId, contact);
  const contactId = contacts.find((one) => one.email === email)?.id ?? '';
  await app.get(PortalAccess).invite(scope, clientId, contactId, { rights: 'owner' });
}

async function scopeOf(app: INestApplicationContext, firmId: string, staffId: string): Promise<Scope> {
  const personId = await personOf(app, firmId, staffId);
  return { firmId, actor: { kind: 'staff', staffId, personId }, traceId: 'seed-demo' };
}

async function personOf(app: INestApplicationContext, firmId: string, staffId: string): Promise<string> {
  const [row] = await app
    .get(UnitOfWork)
    .read(systemScope(firmId, 'seed-demo', 'seed-demo'), (tx) =>
      tx.query<{ person_id: string }>('select person_id from identity.staff where id = $1', [staffId]),
    );
  if (!row) throw new Error('The demo’s case manager is missing');
  return row.person_id;
}
