import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readJson, root } from './paths.mjs';
import { Problem } from './problem.mjs';

const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.overturn-lock');
const lockHash = () =>
  crypto
    .createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');

/** Whether what npm noted about node_modules has every package of the lock in its version. */
function matchesLock() {
  const wanted = readJson(path.join(root, 'package-lock.json'))?.packages ?? {};
  const installed = readJson(path.join(modules, '.package-lock.json'))?.packages;
  if (!installed) return false;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version,
  );
}

/** Whether `npm ci` is due. A node_modules that is a link belongs to someone else and is left alone. */
export function needsInstall() {
  const found = fs.lstatSync(modules, { throwIfNoEntry: false });
  if (!found) return true;
  if (found.isSymbolicLink()) return false;
  const noted = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';
  if (noted === lockHash()) return false;
  if (!matchesLock()) return true;
  fs.writeFileSync(stamp, lockHash());
  return false;
}

/** @throws {Problem} with npm's last lines when the packages cannot be installed */
export async function install() {
  const npm = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  const [program, ...before] = npm;
  const child = spawn(program, [...before, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: program.endsWith('.cmd'),
    env: { ...process.env, NODE_ENV: 'development' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve) => child.once('error', resolve).once('close', resolve));
  if (code !== 0)
    throw new Problem(
      `npm ci 失败，请检查网络或 npm 源后重试：\n${said.trim().split('\n').slice(-12).join('\n')}`,
      'npm ci failed (see above); check the network or the npm registry setting and try again.',
    );
  fs.writeFileSync(stamp, lockHash());
}
