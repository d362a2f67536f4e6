import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './paths.mjs';
import { Problem } from './problem.mjs';

const CLI = path.join(root, 'dist/apps/cli/src/main.js');

/**
 * Runs one command of the operator's CLI and returns what it printed.
 * @throws {Problem} with what it said first when it fails
 */
export async function runCli(args, env) {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let complained = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  child.stderr.on('data', (chunk) => (complained += chunk));
  const code = await new Promise((resolve) => child.once('error', resolve).once('close', resolve));
  if (code === 0) return printed;
  const why = (complained || printed).trim().split('\n').slice(0, 15).join('\n');
  throw new Problem(
    `命令 ${args[0]} 失败，数据库未完成这一步，已有数据仍保留：\n${why}`,
    `The command ${args[0]} failed (see above); that step was not completed and existing data is kept.`,
  );
}

/** Runs one command with this terminal's input and output. @returns {Promise<number>} its exit code */
export function passToCli(args, env) {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: 'inherit', env });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
