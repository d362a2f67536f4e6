import type { TestingModule } from '@nestjs/testing';
import { WORKER_OPTIONS } from '@overturn/platform';
import { TestDatabase } from '../support/database';
import { MailSink } from '../support/mail-sink';
import { startProduct } from '../support/product';
import { addDueReminders, drilledFirm, progressOf, type DrilledFirm } from './due-reminders';
import { until } from '../support/until';
import { ProductProcess } from './product-process';

const DUE = 1_000;
/** Shared by two workers. */
const SHARED = 300;

let sink: MailSink;
let product: TestingModule;
const database = new TestDatabase();

beforeAll(async () => {
  sink = await MailSink.start();
  product = await startProduct(sink.url);
});

afterEach(() => ProductProcess.killAll());

afterAll(async () => {
  await product.close();
  await sink.stop();
  await database.resetClock();
  await database.stop();
});

const explain = (firmId: string, workers: readonly ProductProcess[]) => async () =>
  `${JSON.stringify(await progressOf(database, firmId))} ${workers.map((worker) => worker.output.slice(-2_000)).join('\n')}`;

async function untilAllAreSent(
  { firmId }: DrilledFirm,
  due: number,
  workers: readonly ProductProcess[],
): Promise<void> {
  await until(async () => (await progressOf(database, firmId)).sent === due, 100, explain(firmId, workers));
}

/** @returns how many mails came again. */
async function expectEachOnce(firm: DrilledFirm, due: number): Promise<number> {
  const { firmId } = firm;
  expect(await progressOf(database, firmId)).toMatchObject({
    planned: 0,
    fired: due,
    superseded: due,
    notifications: due,
    waiting: 0,
    sent: due,
  });
  const events = await database.one<{ count: number }>(
    `select count(distinct payload ->> 'deadlineId')::int as count from platform.outbox
     where firm_id = $1 and topic = 'cases.reminder_due.v1' having count(*) = count(distinct payload ->> 'deadlineId')`,
    [firmId],
  );
  expect(events.count).toBe(due);
  const twice = await database.rows(
    `select from notifications.notifications where firm_id = $1 group by deadline_id, rung, recipient_id having count(*) > 1`,
    [firmId],
  );
  expect(twice).toEqual([]);
  const caught = sink.caught.filter((mail) => mail.to === firm.address);
  const mails = await database.rows<{ id: string }>('select id from notifications.mails where firm_id = $1', [
    firmId,
  ]);
  const distinct = new Set(caught.map((mail) => mail.id));
  expect([...distinct].map((id) => id.slice(1, 37)).sort()).toEqual(mails.map((mail) => mail.id).sort());
  return caught.length - distinct.size;
}

describe('due reminders', () => {
  it('come once, a thousand of them, when the worker is killed in the middle again and again', async () => {
    const firm = await drilledFirm(product, database, 'killed');
    await addDueReminders(database, firm, DUE);
    const killsAt = [
      ['fired', 200],
      ['notifications', 500],
      ['sent', 500],
    ] as const;
    for (const [what, count] of killsAt) {
      const worker = await ProductProcess.startWorker(sink.url);
      const reached = async () => (await progressOf(database, firm.firmId))[what] >= count;
      await until(reached, 60, explain(firm.firmId, [worker]));
      await worker.kill();
      // The dead worker's hold on the mails it was sending ends after a minute.
      await database.rows('update platform.clock set offset_seconds = offset_seconds + 61');
    }
    expect((await progressOf(database, firm.firmId)).sent).toBeLessThan(DUE);
    const last = await ProductProcess.startWorker(sink.url);
    await untilAllAreSent(firm, DUE, [last]);
    await last.stop();
    // Only what was on the wire when the worker died may come again, as the same mail.
    const repeated = await expectEachOnce(firm, DUE);
    expect(repeated).toBeLessThanOrEqual(killsAt.length * WORKER_OPTIONS.concurrency);
  }, 150_000);

  it('come once when two workers share them', async () => {
    const firm = await drilledFirm(product, database, 'shared');
    await addDueReminders(database, firm, SHARED);
    const workers = [await ProductProcess.startWorker(sink.url), await ProductProcess.startWorker(sink.url)];
    await untilAllAreSent(firm, SHARED, workers);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(await expectEachOnce(firm, SHARED)).toBe(0);
  }, 150_000);
});
