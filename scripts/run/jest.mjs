import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureFolder, readJson, root } from './paths.mjs';

/**
 * Runs Jest on this terminal and reads its own count. A file that could not even be loaded counts as one failure.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runJest(args = []) {
  const report = path.join(ensureFolder(path.join(root, '.data/test')), 'jest.json');
  fs.rmSync(report, { force: true });
  const jest = [
    path.join(root, 'node_modules/jest/bin/jest.js'),
    '--json',
    `--outputFile=${report}`,
    ...args,
  ];
  const child = spawn(process.execPath, jest, { cwd: root, stdio: 'inherit' });
  const code = await new Promise((resolve) => child.once('close', resolve));
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = readJson(report) ?? {};
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}
