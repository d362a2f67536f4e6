import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './paths.mjs';

const inModules = (file) => path.join('node_modules', file);
const tsc = (project) => [inModules('typescript/bin/tsc'), '--noEmit', '-p', project];

/** The static checks of `npm test`: a name and what Node runs. */
export const staticChecks = [
  ['lint: types', [inModules('oxlint/bin/oxlint')]],
  ['lint: files', [inModules('eslint/bin/eslint.js'), '.']],
  ['types: server', tsc('tsconfig.json')],
  ['types: admin', tsc('apps/admin/tsconfig.json')],
  ['types: portal', tsc('apps/portal/tsconfig.json')],
  ['format', [inModules('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn']],
  [
    'dependencies',
    [
      inModules('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      'apps',
      'libs',
    ],
  ],
  ['dead code', [inModules('knip/bin/knip.js')]],
  ['docs drift', ['scripts/generate-docs.mjs', '--check']],
  ['lock file', ['scripts/check-lock.mjs']],
  ['docker', ['scripts/check-docker.mjs']],
];

function runOne([script, ...args]) {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return new Promise((resolve) => child.once('close', (code) => resolve({ ok: code === 0, said })));
}

/**
 * Runs checks two at a time and prints a line for each as it ends, with its output when it failed.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks(checks, write = console.log) {
  const queue = [...checks];
  const counts = { passed: 0, failed: 0 };
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [name, command] = next;
      const began = Date.now();
      const { ok, said } = await runOne(command);
      counts[ok ? 'passed' : 'failed'] += 1;
      write(`${ok ? '✓' : '✗'} ${name.padEnd(16)} ${((Date.now() - began) / 1000).toFixed(1)} s`);
      if (!ok) write(said.trimEnd());
    }
  };
  await Promise.all([lane(), lane()]);
  return counts;
}
