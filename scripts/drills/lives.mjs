import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../run/paths.mjs';

// npm run drill:lives: 10,000 lives of a case and its money, made up by chance; the promises must hold in each.
const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(
  process.execPath,
  [jest, '--selectProjects', 'db', '--', 'test/promises/p5-any-life'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, DRILL_RUNS: process.env.DRILL_RUNS ?? '10000' } },
);
process.exitCode = status ?? 1;
