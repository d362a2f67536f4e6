import '../check-node.cjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeDue } from '../bench/fill.mjs';
import { Stand } from '../bench/stand.mjs';
import { freePort } from '../run/ports.mjs';
import { main } from '../run/problem.mjs';

const CASES = 2_000;
const DUE = 500;
const RESTARTS = 3;
const PATIENCE_MS = 120_000;

const COUNTS = `select
  (select count(*)::int from cases.reminders where state = 'planned' and fire_at <= platform.now()) as planned,
  (select count(*)::int from platform.outbox where topic = 'cases.reminder_due.v1' and relayed_at is null) as waiting,
  (select count(*)::int from platform.outbox where topic = 'cases.reminder_due.v1') as events,
  (select count(distinct (deadline_id, rung))::int from notifications.notifications) as told,
  (select count(*)::int - count(distinct (deadline_id, rung, recipient_id))::int from notifications.notifications) as twice`;

const counts = (stand) => stand.ask(async (client) => (await client.query(COUNTS)).rows[0]);

/** Asks until it holds. @throws with the counts when it takes too long */
async function until(stand, what, holds) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await counts(stand);
    if (holds(seen)) return seen;
    if (Date.now() > end) throw new Error(`Not ${what}: ${JSON.stringify(seen)}`);
    await pause(100);
  }
}

// npm run drill:restart-database: the database is restarted under a working worker; every reminder is still told once.
await main(async () => {
  process.env.OVERTURN_DATA = fs.mkdtempSync(path.join(os.tmpdir(), 'overturn-drill-'));
  const stand = await Stand.open(CASES);
  try {
    const before = await counts(stand);
    const due = await stand.ask((client) => makeDue(client, stand.firmId, DUE));
    const worker = stand.start(['dist/apps/worker/src/main.js'], { WORKER_PORT: String(await freePort()) });
    for (let restart = 1; restart <= RESTARTS; restart++) {
      const goal = before.told + Math.floor((due * restart) / (RESTARTS + 2));
      await until(stand, `told ${goal}`, ({ told }) => told >= goal);
      await stand.restartDatabase();
    }
    const wanted = before.told + due;
    const after = await until(
      stand,
      'done',
      ({ planned, waiting, told }) => planned + waiting === 0 && told >= wanted,
    );
    const isRight = after.told === wanted && after.twice === 0 && after.events === before.events + due;
    if (worker.exitCode !== null) throw new Error('The worker ended');
    console.log(`${RESTARTS} restarts, ${due} reminders: ${JSON.stringify(after)}`);
    console.log(isRight ? '1 passed, 0 failed' : '0 passed, 1 failed');
    process.exitCode = isRight ? 0 : 1;
  } finally {
    await stand.close();
    fs.rmSync(process.env.OVERTURN_DATA, { recursive: true, force: true });
  }
});
