import fs from 'node:fs';
import path from 'node:path';
import { startDatabase } from '../postgres/index.mjs';
import { postmasterOf } from '../postgres/postmaster.mjs';
import { build, isStale, parts } from './build-parts.mjs';
import { Children } from './children.mjs';
import { embedded, productEnvironment, requireOwnerUrl } from './environment.mjs';
import { claimInstance } from './instance.mjs';
import { startLocalStripe, stripeIsLocal } from './local-stripe.mjs';
import { dataFolder, ensureFolder, inData, readJson, root, writeWhole } from './paths.mjs';
import { portPlan, requireFree } from './ports.mjs';
import { untilReady } from './readiness.mjs';
import { runCli } from './run-cli.mjs';

const inModules = (file) => path.join(root, 'node_modules', file);

/** The embedded database of this data folder, started or joined. */
export const startEmbedded = (ports) => {
  const running = postmasterOf(inData('postgres'));
  return startDatabase({ folder: ensureFolder(dataFolder()), port: running?.port ?? ports.postgres });
};

async function requirePorts(ports, spas) {
  await requireFree(ports.api, '接口', 'API');
  await requireFree(ports.worker, '后台任务', 'worker');
  if (spas.includes(parts.admin)) await requireFree(ports.admin, '员工界面', 'admin screens');
  if (spas.includes(parts.portal)) await requireFree(ports.portal, '客户门户', 'client portal');
  if (stripeIsLocal()) await requireFree(ports.stripe, '本地 Stripe', 'local Stripe');
  if (process.env.SMTP_URL) return;
  await requireFree(ports.mailWeb, '邮件查看页', 'mail page');
  await requireFree(ports.smtp, '测试邮件', 'mail catcher');
}

/** Seeds the demo firm into a new embedded database and keeps its logins for later starts. */
async function demoLogins(created, env, step) {
  const file = inData('run/demo.json');
  if (env.DEMO !== 'on') return undefined;
  if (created) fs.rmSync(file, { force: true });
  const kept = readJson(file);
  if (kept) return kept;
  const printed = await step('建立演示公司', 'Seeding the demo firm', () => runCli(['seed-demo'], env));
  writeWhole(file, printed, 0o600);
  return JSON.parse(printed);
}

function startChildren(children, ports, env, spas) {
  if (!process.env.SMTP_URL) {
    const at = [
      '--smtp',
      ports.smtp,
      '--web',
      ports.mailWeb,
      '--ip',
      '127.0.0.1',
      '--web-ip',
      '127.0.0.1',
    ].map(String);
    const store = ['--mail-directory', ensureFolder(inData('mail'), 0o700), '--max-emails', '2000'];
    children.start('mail', [inModules('maildev/dist/bin/maildev.js'), ...at, ...store], process.env);
  }
  startLocalStripe(children, ports, env);
  children.start('api', [path.join(root, 'dist/apps/api/src/main.js')], env);
  children.start('worker', [path.join(root, 'dist/apps/worker/src/main.js')], env);
  for (const { name } of spas) {
    const at = ['--port', String(ports[name]), '--strictPort', '--host', '127.0.0.1'];
    const spaEnv = { ...process.env, API_URL: `http://127.0.0.1:${ports.api}` };
    children.start(name, [inModules('vite/bin/vite.js'), 'preview', `apps/${name}`, ...at], spaEnv);
  }
}

async function waitForAll(ports, spas) {
  const at = (port, page = '/') => `http://127.0.0.1:${port}${page}`;
  await Promise.all([
    untilReady('api', at(ports.api, '/ready')),
    untilReady('worker', at(ports.worker, '/ready')),
    ...spas.map(({ name }) => untilReady(name, at(ports[name]))),
    ...(process.env.SMTP_URL ? [] : [untilReady('mail', at(ports.mailWeb))]),
    ...(stripeIsLocal() ? [untilReady('stripe', at(ports.stripe))] : []),
  ]);
}

/**
 * Builds what changed, starts everything and waits until it is ready.
 * @param {(zh: string, en: string, work: () => Promise<unknown>) => Promise<unknown>} step shows progress
 * @param {Array<() => unknown>} undo filled with what stops each part, newest last, also when this fails half-way
 * @throws {Problem}
 */
export async function startProduct(step, undo) {
  const ports = portPlan();
  const spas = [parts.admin, parts.portal].filter((part) => part.exists());
  requireOwnerUrl();
  undo.push(claimInstance(`http://localhost:${ports.admin}`));
  await requirePorts(ports, spas);
  for (const part of [parts.server, ...spas])
    if (isStale(part)) await step(`编译 ${part.name}`, `Building ${part.name}`, () => build(part));

  const database = embedded()
    ? await step('启动数据库', 'Starting the database', () => startEmbedded(ports))
    : undefined;
  if (database) undo.push(() => database.stop());
  const env = productEnvironment(ports, database);
  ensureFolder(env.FILES_DIR);
  await step('更新数据库结构', 'Migrating', () => runCli(['migrate'], env));
  const demo = await demoLogins(database?.created, env, step);

  const children = new Children();
  undo.push(() => children.stop());
  startChildren(children, ports, env, spas);
  const names = ['接口、后台任务、邮件', ...spas.map(({ name }) => name)].join('、');
  await step(`启动 ${names}`, 'Starting the services', () =>
    Promise.race([waitForAll(ports, spas), children.died]),
  );
  return { ports, spas, demo, env, children };
}

/** Undoes in reverse order; every part is tried even when one fails. */
export async function stopProduct(undo) {
  while (undo.length > 0) {
    try {
      await undo.pop()();
    } catch (error) {
      console.error(String(error));
    }
  }
}
