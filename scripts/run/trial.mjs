import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { install, needsInstall } from './install.mjs';
import { root } from './paths.mjs';
import { progress } from './steps.mjs';

/** Settings of the shell that would lead a trial to a real service. */
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

/**
 * Starts the product with demo data on ports and data of its own, lets `work` use it, and takes everything away again.
 * @param {string} portBase unless PORT_BASE says another
 * @param {(running: object, chromium: string, loginsFile: string) => Promise<number>} work answers the exit code
 */
export async function tryProduct(portBase, work) {
  const step = progress();
  if (needsInstall()) await step('安装依赖', 'Installing packages', install);
  const { findChromium } = await import('./chromium.mjs');
  const { startProduct, stopProduct } = await import('./product.mjs');
  const chromium = findChromium();
  for (const name of OUTSIDE) delete process.env[name];
  process.env.PORT_BASE ||= portBase;
  process.env.OVERTURN_DATA = fs.mkdtempSync(path.join(os.tmpdir(), 'overturn-trial-'));

  const undo = [() => fs.rmSync(process.env.OVERTURN_DATA, { recursive: true, force: true })];
  const interrupted = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve(130));
  });
  try {
    const running = await Promise.race([startProduct(step, undo), interrupted]);
    if (typeof running === 'number') process.exitCode = running;
    else {
      const ended = work(running, chromium, path.join(process.env.OVERTURN_DATA, 'run/demo.json'));
      process.exitCode = await Promise.race([ended, interrupted, running.children.died]);
    }
  } catch (error) {
    process.exitCode = 1;
    throw error;
  } finally {
    if (process.exitCode) keepLogs();
    await stopProduct(undo);
  }
}

function keepLogs() {
  const logs = path.join(process.env.OVERTURN_DATA, 'logs');
  if (fs.existsSync(logs)) fs.cpSync(logs, path.join(root, 'test-results/logs'), { recursive: true });
}
