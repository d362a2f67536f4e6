import fs from 'node:fs';
import path from 'node:path';
import { commandOf } from '../run/processes.mjs';

/**
 * What the server wrote about itself into postmaster.pid
 * (https://www.postgresql.org/docs/18/storage-file-layout.html), or undefined without one.
 */
export function postmasterOf(dataDir) {
  let lines;
  try {
    lines = fs.readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * The running server of this folder. A pid file left by a crash is removed when its process is gone or the
 * number now belongs to something else (after a reboot or in a container), which PostgreSQL itself would refuse.
 */
export function runningPostmaster(dataDir) {
  const found = postmasterOf(dataDir);
  if (!found) return undefined;
  if (found.pid > 0 && /postgres/.test(commandOf(found.pid))) return found;
  fs.rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
  return undefined;
}
