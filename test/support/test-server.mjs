import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startDatabase } from '../../scripts/postgres/index.mjs';
import { postmasterOf } from '../../scripts/postgres/postmaster.mjs';
import { ensureFolder, root } from '../../scripts/run/paths.mjs';
import { freePort } from '../../scripts/run/ports.mjs';
import { alive } from '../../scripts/run/processes.mjs';

/** Apart from the product's own data, and never from OVERTURN_DATA: tests may throw it away. */
export const folder = path.join(root, '.data/test');
const users = path.join(folder, 'users');

/** Process ids of the test runs that use the server now. */
export function liveRuns() {
  ensureFolder(users);
  const pids = fs.readdirSync(users).map(Number);
  for (const pid of pids) if (!alive(pid)) fs.rmSync(path.join(users, String(pid)), { force: true });
  return pids.filter(alive);
}

/** One test run at a time starts, stops or prepares; a lock left by a dead run is taken over. */
export async function exclusively(work) {
  const lock = path.join(ensureFolder(folder), 'lock');
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = Number(fs.existsSync(lock) ? fs.readFileSync(lock, 'utf8') : NaN);
    if (holder > 0 && !alive(holder)) fs.rmSync(lock, { force: true });
    else await pause(50);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/** Starts or joins the test server: nothing on it needs to survive a power cut. */
export async function joinServer() {
  const running = postmasterOf(path.join(folder, 'postgres'));
  const database = await startDatabase({
    folder,
    port: running?.port ?? (await freePort()),
    durable: false,
    settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: 200 },
  });
  fs.writeFileSync(path.join(ensureFolder(users), String(process.pid)), '');
  return database;
}

/** Notes that this run is over; true when it was the last one. */
export function leaveServer() {
  fs.rmSync(path.join(users, String(process.pid)), { force: true });
  return liveRuns().length === 0;
}
