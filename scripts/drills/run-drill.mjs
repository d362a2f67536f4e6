import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../run/paths.mjs';

/** Runs specs larger than the suite does; a setting of the shell goes before one that is given. */
export function runDrill(specs, settings) {
  const began = Date.now();
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const { status } = spawnSync(process.execPath, [jest, '--selectProjects', 'db', '--', ...specs], {
    cwd: root,
    stdio: 'inherit',
    env: { ...settings, ...process.env },
  });
  process.exitCode = status ?? 1;
  console.log(`drill: ${Math.round((Date.now() - began) / 1000)} s`);
}
