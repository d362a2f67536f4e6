import { CHECKERS, RunChecks } from '@overturn/notifications';
import { AuditLog } from '@overturn/platform';
import { withProduct } from './cli-context';

/**
 * Asks every check of every firm now, as the worker does each night; prints ids and the runbook, and exits with 1
 * when something is wrong.
 */
export async function check(): Promise<void> {
  const found = await withProduct(async (app) => {
    const checks = app.get(RunChecks);
    const all: { firmId: string; code: string; ids: readonly string[] }[] = [];
    for (const firmId of await app.get(AuditLog).firmIds())
      all.push(...(await checks.find(firmId)).map((finding) => ({ firmId, ...finding })));
    return all;
  });
  for (const { firmId, code, ids } of found)
    process.stdout.write(
      `FOUND ${code} in firm ${firmId}: ${ids.join(' ')}\n      what to do: docs/runbooks/${code.replaceAll('_', '-')}.md\n`,
    );
  process.stdout.write(`${CHECKERS.length} checks, ${found.length} with findings\n`);
  if (found.length > 0) process.exitCode = 1;
}
