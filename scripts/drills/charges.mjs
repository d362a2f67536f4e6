import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../run/paths.mjs';

// npm run drill:charges: 200 random kills while charging, and all 720 orders of six kinds of messages.
const KILLS = '200';
const began = Date.now();
const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(
  process.execPath,
  [jest, '--selectProjects', 'db', '--', 'test/drills/killed-charges', 'test/promises/p8-messages'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, DRILL: 'full', DRILL_KILLS: KILLS } },
);
console.log(`${KILLS} kills and 720 orders: ${Math.round((Date.now() - began) / 1000)} s`);
process.exitCode = status ?? 1;
