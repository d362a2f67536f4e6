import { VerifyCaseEvents } from '@overturn/cases';
import { AuditLog } from '@overturn/platform';
import { withProduct } from './cli-context';

/**
 * Walks the audit chain of every firm and the event chain of every case; exits with 1 when one is broken. Keep the
 * printed heads elsewhere: they show a tail that was cut and rewritten.
 */
export async function verifyAudit(): Promise<void> {
  const lines = await withProduct(async (app) => {
    const audit = app.get(AuditLog);
    const events = app.get(VerifyCaseEvents);
    const found = [];
    for (const firmId of await audit.firmIds()) {
      const log = await audit.verify(firmId);
      found.push(
        log.brokenAt === null
          ? { ok: true, text: `ok ${firmId} ${log.entries} entries, head ${log.headHash}` }
          : { ok: false, text: `BROKEN ${firmId} at entry ${log.brokenAt}` },
      );
      const { broken, ...walked } = await events.execute(firmId);
      found.push(
        broken === null
          ? { ok: true, text: `ok ${firmId} ${walked.events} events of ${walked.cases} cases` }
          : { ok: false, text: `BROKEN ${firmId} case ${broken.caseId} at event ${broken.sequence}` },
      );
    }
    return found;
  });
  for (const line of lines) process.stdout.write(`${line.text}\n`);
  if (lines.some((line) => !line.ok)) process.exitCode = 1;
}
