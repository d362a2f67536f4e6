import fs from 'node:fs';
import { ensureFolder, inData, readJson, unwritable } from './paths.mjs';
import { Problem } from './problem.mjs';
import { alive, commandOf } from './processes.mjs';

const file = () => inData('run/instance.json');

/** The product already running on this data folder, or undefined. */
export function runningInstance() {
  const noted = readJson(file());
  return noted && alive(noted.pid) && /node/.test(commandOf(noted.pid)) ? noted : undefined;
}

/**
 * Marks the data folder as in use by this process.
 * @returns {() => void} gives it back
 * @throws {Problem} when another process uses it
 */
export function claimInstance(address) {
  const other = runningInstance();
  if (other && other.pid !== process.pid)
    throw new Problem(
      `Overturn 已在运行（进程 ${other.pid}）：请直接打开 ${other.address}，或先在那个终端按 Ctrl-C 停止它。`,
      `Overturn is already running (process ${other.pid}): open ${other.address}, or stop it with Ctrl-C in its terminal first.`,
    );
  ensureFolder(inData('run'));
  fs.rmSync(file(), { force: true });
  try {
    fs.writeFileSync(file(), JSON.stringify({ pid: process.pid, address }), { flag: 'wx' });
  } catch (error) {
    throw unwritable(file(), error);
  }
  return () => fs.rmSync(file(), { force: true });
}
