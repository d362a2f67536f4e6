import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../run/paths.mjs';

// npm run drill:bulk-assign: the bulk drill with as many cases as one job may have.
const began = Date.now();
const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(
  process.execPath,
  [jest, '--selectProjects', 'db', '--', 'test/drills/bulk-assign'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, DRILL_CASES: '5000' } },
);
console.log(`5,000 cases, three kills: ${Math.round((Date.now() - began) / 1000)} s`);
process.exitCode = status ?? 1;
