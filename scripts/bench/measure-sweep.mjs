import { freePort } from '../run/ports.mjs';
import { setTimeout as pause } from 'node:timers/promises';
import { residentMb } from './load.mjs';
import { makeDue } from './fill.mjs';

export const DUE_FOR_PLANS = 50;
const DUE = 10_000;

const WAITING = `select count(*)::int as waiting, clock_timestamp() as at from cases.reminders
  where state = 'planned' and fire_at <= platform.now()`;

/** Makes reminders due and lets a worker fire them. @returns how many, and the seconds from the first to the last */
export async function sweepUntilDone(stand, count) {
  return stand.ask(async (client) => {
    const due = await makeDue(client, stand.firmId, Math.min(count, stand.rows / 2));
    const worker = stand.start(['dist/apps/worker/src/main.js'], { WORKER_PORT: String(await freePort()) });
    let began;
    for (;;) {
      const { rows } = await client.query(WAITING);
      const [{ waiting, at }] = rows;
      if (waiting < due) began ??= at;
      if (waiting === 0) {
        const memory = residentMb(worker.pid);
        await stand.end(worker);
        return { due, seconds: (at - began) / 1000, memory };
      }
      await pause(20);
    }
  });
}

/** The same rows in one statement of SQL, undone again. */
async function pureSql(stand) {
  return stand.ask(async (client) => {
    await client.query('begin');
    await makeDue(client, stand.firmId, DUE);
    const began = performance.now();
    const { rowCount } = await client.query(
      `with fired as (update cases.reminders set state = 'fired', fired_at = platform.now()
         where firm_id = $1 and state = 'planned' and fire_at <= platform.now() returning firm_id, deadline_id)
       insert into platform.outbox (firm_id, id, topic, payload)
       select firm_id, gen_random_uuid(), 'cases.reminder_due.v1', jsonb_build_object('deadlineId', deadline_id) from fired`,
      [stand.firmId],
    );
    const seconds = (performance.now() - began) / 1000;
    await client.query('rollback');
    return { due: rowCount, seconds };
  });
}

/** Rows a second of the worker's sweep, beside pure SQL. */
export async function measureSweep(stand) {
  const sql = await pureSql(stand);
  const worker = await sweepUntilDone(stand, DUE);
  console.log(
    `sweep: ${(worker.due / worker.seconds).toFixed(0)} rows/s, pure SQL ${(sql.due / sql.seconds).toFixed(0)} rows/s`,
  );
  return { worker, sql };
}
