import type { TestingModule } from '@nestjs/testing';
import { BulkJobs } from '@overturn/cases';
import type { Scope } from '@overturn/kernel';
import { TestDatabase } from '../support/database';
import { MailSink } from '../support/mail-sink';
import { startProduct } from '../support/product';
import { addCases, bulkProgress } from './bulk-cases';
import { drilledFirm, type DrilledFirm } from './due-reminders';
import { until } from '../support/until';
import { ProductProcess } from './product-process';

/** `scripts/drills/bulk-assign.mjs` asks for as many as a job may have. */
const CASES = Number(process.env['DRILL_CASES'] ?? 300);
const SECONDS = 60 + CASES / 10;

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
  await database.stop();
});

async function startJob({ firmId }: DrilledFirm): Promise<string> {
  const staff = await database.one<{ id: string; person_id: string }>(
    'select id, person_id from identity.staff where firm_id = $1',
    [firmId],
  );
  const scope: Scope = {
    firmId,
    actor: { kind: 'staff', staffId: staff.id, personId: staff.person_id },
    traceId: 'drill',
  };
  const filter = { view: 'open', assignee: 'none' } as const;
  return product
    .get(BulkJobs)
    .start(scope, new Set(['case:assign']), { kind: 'assign', assigneeId: staff.id }, { filter });
}

describe('A bulk assignment', () => {
  it(
    `does each of ${CASES} cases once when the worker is killed in the middle again and again`,
    async () => {
      const firm = await drilledFirm(product, database, 'bulk');
      await addCases(database, firm, CASES);
      const jobId = await startJob(firm);
      const explain = (workers: readonly ProductProcess[]) => async () =>
        `${JSON.stringify(await bulkProgress(database, jobId))} ${workers.map((worker) => worker.output.slice(-2_000)).join('\n')}`;
      const seen: number[] = [];
      for (const part of [0.2, 0.5, 0.8]) {
        const worker = await ProductProcess.startWorker(sink.url);
        const reached = async () => (await bulkProgress(database, jobId)).done >= CASES * part;
        await until(reached, SECONDS, explain([worker]));
        await worker.kill();
        const after = await bulkProgress(database, jobId);
        // What is settled is what was done: neither runs ahead of the other, wherever the worker died.
        expect(after).toMatchObject({ state: 'running', assigned: after.done, events: after.done });
        seen.push(after.done);
      }
      expect(seen[0]).toBeLessThan(CASES);
      const last = [await ProductProcess.startWorker(sink.url), await ProductProcess.startWorker(sink.url)];
      const isOver = async () => (await bulkProgress(database, jobId)).state === 'finished';
      await until(isOver, SECONDS, explain(last));
      await Promise.all(last.map((worker) => worker.stop()));
      expect(await bulkProgress(database, jobId)).toEqual({
        state: 'finished',
        done: CASES,
        refused: 0,
        assigned: CASES,
        events: CASES,
      });
      const { count } = await database.one<{ count: number }>(
        `select count(*)::int as count from audit.entries where firm_id = $1 and action = 'case.Assign' and outcome = 'done'`,
        [firm.firmId],
      );
      expect(count).toBe(CASES);
    },
    4 * SECONDS * 1_000,
  );
});
