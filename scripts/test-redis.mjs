import './check-node.cjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { install, needsInstall } from './run/install.mjs';
import { runJest } from './run/jest.mjs';
import { freePort } from './run/ports.mjs';
import { Problem, main } from './run/problem.mjs';

/** What stands on the queue. The same specs run on PostgreSQL in `npm test`. */
const SPECS = ['libs/platform/src/queue', 'test/scenarios', 'test/drills'];

const answers = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.end('PING\r\n'));
    socket.once('data', (data) => resolve(data.toString().startsWith('+PONG')));
    socket.once('error', () => resolve(false));
  });

/** @returns {Promise<{ url: string, stop: () => Promise<void> }>} a Redis of this run's own, kept in memory */
async function startRedis() {
  const port = await freePort();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'overturn-redis-'));
  const args = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const server = spawn('redis-server', args.map(String), { stdio: 'ignore' });
  const ended = once(server, 'exit').catch(() => undefined);
  const failed = new Promise((_resolve, reject) => server.once('error', () => reject(missingProblem())));
  const ready = async () => {
    while (server.exitCode === null && !(await answers(port))) await pause(50);
    if (server.exitCode !== null) throw missingProblem();
  };
  await Promise.race([ready(), failed]);
  const stop = async () => {
    server.kill();
    await ended;
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return { url: `redis://127.0.0.1:${port}`, stop };
}

const missingProblem = () =>
  new Problem(
    '找不到可用的 redis-server；请安装（Debian：apt-get install redis-server），或设置 REDIS_URL。',
    'No usable redis-server was found; install it (Debian: apt-get install redis-server), or set REDIS_URL.',
  );

// npm run test:redis: the specs that stand on the queue, with Redis under it. Arguments go to Jest. Ends with "N passed, N failed".
await main(async () => {
  if (needsInstall()) await install();
  const given = process.env.REDIS_URL;
  const redis = given ? { url: given, stop: () => undefined } : await startRedis();
  process.env.REDIS_URL = redis.url;
  try {
    const { passed, failed } = await runJest([
      '--selectProjects',
      'db',
      ...process.argv.slice(2),
      '--',
      ...SPECS,
    ]);
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  } finally {
    await redis.stop();
  }
});
