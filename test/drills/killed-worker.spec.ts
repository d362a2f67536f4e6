import type { TestingModule } from '@nestjs/testing';
import { WORKER_OPTIONS } from '@overturn/platform';
import { TestDatabase } from '../support/database';
import { MailSink } from '../support/mail-sink';
import { startProduct } from '../support/product';
import { addDueReminders, drilledFirm, progressOf, type DrilledFirm } from './due-reminders';
import { until } from './until';
import { WorkerProcess } from './worker-process';

const DUE = 1_000;
const RECIPIENTS = 2; // assignee and owner

let sink: MailSink;
let product: TestingModule;
const database = new TestDatabase();

beforeAll(async () => {
  sink = await MailSink.start();
  product = await startProduct(sink.url);
});

afterAll(async () => {
  await product.close();
  await sink.stop();
  await database.stop();
});

const explain = (firmId: string, workers: readonly WorkerProcess[]) => async () =>
  `${JSON.stringify(await progressOf(database, firmId))} ${workers.map((worker) => worker.output.slice(-2_000)).join('\n')}`;

async function untilAllAreSent({ firmId }: DrilledFirm, workers: readonly WorkerProcess[]): Promise<void> {
  await until(
    async () => (await progressOf(database, firmId)).sent === DUE * RECIPIENTS,
    100,
    explain(firmId, workers),
  );
}

async function expectEachOnce({ firmId }: DrilledFirm, mailFrom: number): Promise<number> {
  expect(await progressOf(database, firmId)).toMatchObject({
    planned: 0,
    fired: DUE,
    superseded: DUE,
    notifications: DUE * RECIPIENTS,
    waiting: 0,
    sent: DUE * RECIPIENTS,
  });
  const events = await database.one<{ count: number }>(
    `select count(distinct payload ->> 'deadlineId')::int as count from platform.outbox
     where firm_id = $1 and topic = 'cases.reminder_due.v1' having count(*) = count(distinct payload ->> 'deadlineId')`,
    [firmId],
  );
  expect(events.count).toBe(DUE);
  const twice = await database.rows(
    `select from notifications.notifications where firm_id = $1 group by deadline_id, rung, recipient_id having count(*) > 1`,
    [firmId],
  );
  expect(twice).toEqual([]);
  const caught = sink.caught.slice(mailFrom);
  const mails = await database.rows<{ id: string }>('select id from notifications.mails where firm_id = $1', [firmId]);
  const distinct = new Set(caught.map((mail) => mail.id));
  expect([...distinct].map((id) => id.slice(1, 37)).sort()).toEqual(mails.map((mail) => mail.id).sort());
  return caught.length - distinct.size;
}

describe('a thousand due reminders', () => {
  it('come to each recipient once when the worker is killed in the middle, several times', async () => {
    const firm = await drilledFirm(product, database, 'killed');
    const mailFrom = sink.caught.length;
    await addDueReminders(database, firm, DUE);
    const killsAt = [
      ['fired', 200],
      ['notifications', 700],
      ['sent', 600],
    ] as const;
    for (const [what, count] of killsAt) {
      const worker = await WorkerProcess.start(sink.url);
      const reached = async () => (await progressOf(database, firm.firmId))[what] >= count;
      await until(reached, 30, explain(firm.firmId, [worker]));
      await worker.kill();
    }
    expect((await progressOf(database, firm.firmId)).sent).toBeLessThan(DUE * RECIPIENTS);
    const last = await WorkerProcess.start(sink.url);
    await untilAllAreSent(firm, [last]);
    await last.stop();
    // Only what was on the wire when the worker died may come again, as the same mail.
    const repeated = await expectEachOnce(firm, mailFrom);
    expect(repeated).toBeLessThanOrEqual(killsAt.length * WORKER_OPTIONS.concurrency);
  }, 150_000);

  it('come to each recipient once when two workers share them', async () => {
    const firm = await drilledFirm(product, database, 'shared');
    const mailFrom = sink.caught.length;
    await addDueReminders(database, firm, DUE);
    const workers = [await WorkerProcess.start(sink.url), await WorkerProcess.start(sink.url)];
    await untilAllAreSent(firm, workers);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(await expectEachOnce(firm, mailFrom)).toBe(0);
  }, 150_000);
});
