import { lintReport } from '@overturn/plans';
import { readFile } from 'node:fs/promises';

/** Bad input, as opposed to a plan with findings. */
const BAD_INPUT = 2;

/**
 * Prints what the checker finds in a plan (docs/plan-lint-output.schema.json). Exits with 0 whatever is found, with 2 for
 * a file that cannot be read or is no plan. No database.
 */
export async function lintPlanFile(file: string): Promise<void> {
  const json = await readFile(file, 'utf8').catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  });
  if (json === null) {
    process.exitCode = BAD_INPUT;
    return;
  }
  const report = lintReport(json.replace(/^\uFEFF/, ''));
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  if (report.ok) return;
  for (const { path, message } of report.problems) process.stderr.write(`${path || file}: ${message}\n`);
  process.exitCode = BAD_INPUT;
}
