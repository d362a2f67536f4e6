import { AuditLog } from '@overturn/platform';
import { withProduct } from './cli-context';

/** Exits with 1 when a chain is broken. Keep the printed heads elsewhere: they show a tail that was cut and rewritten. */
export async function verifyAudit(): Promise<void> {
  const verdicts = await withProduct(async (app) => {
    const audit = app.get(AuditLog);
    const firmIds = await audit.firmIds();
    const found = [];
    for (const firmId of firmIds) found.push(await audit.verify(firmId));
    return found;
  });
  for (const one of verdicts)
    process.stdout.write(
      one.brokenAt === null
        ? `ok ${one.firmId} ${one.entries} entries, head ${one.headHash}\n`
        : `BROKEN ${one.firmId} at entry ${one.brokenAt}\n`,
    );
  if (verdicts.some((one) => one.brokenAt !== null)) process.exitCode = 1;
}
