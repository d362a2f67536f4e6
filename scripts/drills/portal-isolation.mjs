import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../run/paths.mjs';

// npm run drill:portal-isolation: 20,000 random calls as clients of 20 firms, with ids harvested from everybody.
const { DRILL_FIRMS = '20', DRILL_CALLS = '20000' } = process.env;
const began = Date.now();
const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(
  process.execPath,
  [jest, '--selectProjects', 'db', '--', 'test/drills/portal-isolation'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, DRILL_FIRMS, DRILL_CALLS } },
);
console.log(`${DRILL_CALLS} calls: ${Math.round((Date.now() - began) / 1000)} s`);
process.exitCode = status ?? 1;
