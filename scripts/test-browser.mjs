import './check-node.cjs';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { install, needsInstall } from './run/install.mjs';
import { root } from './run/paths.mjs';
import { main } from './run/problem.mjs';
import { progress } from './run/steps.mjs';

/** Settings of the shell that would lead the journeys to a real service. */
const OUTSIDE = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'SMTP_URL',
  'S3_BUCKET',
  'ADMIN_URL',
  'PORTAL_URL',
  'API_PORT',
  'WORKER_PORT',
];

function playwright({ ports, env }, loginsFile, chromium, args) {
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js');
  const child = spawn(process.execPath, [cli, 'test', '-c', 'test/browser/playwright.config.ts', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      CHROMIUM_PATH: chromium,
      ADMIN_URL: env.ADMIN_URL,
      PORTAL_URL: env.PORTAL_URL,
      API_URL: `http://127.0.0.1:${ports.api}`,
      MAIL_URL: `http://127.0.0.1:${ports.mailWeb}`,
      DEMO_LOGINS: loginsFile,
    },
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

// npm run test:browser: the product on ports and data of its own, then the journeys of test/browser. Arguments go to Playwright.
await main(async () => {
  const step = progress();
  if (needsInstall()) await step('安装依赖', 'Installing packages', install);
  const { findChromium } = await import('./run/chromium.mjs');
  const { startProduct, stopProduct } = await import('./run/product.mjs');
  const chromium = findChromium();
  for (const name of OUTSIDE) delete process.env[name];
  process.env.PORT_BASE ||= '5200';
  process.env.OVERTURN_DATA = fs.mkdtempSync(path.join(os.tmpdir(), 'overturn-browser-'));

  const undo = [() => fs.rmSync(process.env.OVERTURN_DATA, { recursive: true, force: true })];
  const interrupted = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve(130));
  });
  try {
    const running = await Promise.race([startProduct(step, undo), interrupted]);
    if (typeof running === 'number') process.exitCode = running;
    else {
      const loginsFile = path.join(process.env.OVERTURN_DATA, 'run/demo.json');
      const ended = playwright(running, loginsFile, chromium, process.argv.slice(2));
      process.exitCode = await Promise.race([ended, interrupted, running.children.died]);
    }
  } finally {
    if (process.exitCode) keepLogs();
    await stopProduct(undo);
  }
});

function keepLogs() {
  const logs = path.join(process.env.OVERTURN_DATA, 'logs');
  if (fs.existsSync(logs)) fs.cpSync(logs, path.join(root, 'test-results/logs'), { recursive: true });
}
