import { Queue, Worker, type Job, type WorkerOptions } from 'bullmq';
import { newId } from '../security/ids';
import { openQueueConnection } from './queue-connection';
import { WORKER_OPTIONS } from './queue.module';

// Held to by both backends: PostgreSQL, and Redis when `npm run test:redis` sets REDIS_URL.
const queueConnection = openQueueConnection({
  DATABASE_URL: process.env['DATABASE_URL'] ?? '',
  REDIS_URL: process.env['REDIS_URL'],
});
const { connection } = queueConnection;
const opened: { close(force?: boolean): Promise<void> }[] = [];

const remember = <T extends { close(force?: boolean): Promise<void> }>(one: T): T => {
  opened.push(one);
  return one;
};
const newQueue = (name: string): Queue => remember(new Queue(name, { connection }));
const newWorker = (
  name: string,
  process: (job: Job) => Promise<unknown>,
  options: Partial<WorkerOptions> = {},
): Worker => remember(new Worker(name, process, { connection, ...WORKER_OPTIONS, ...options }));

/** The job's next end. */
const next = (worker: Worker, event: 'completed' | 'failed'): Promise<Job> =>
  new Promise((resolve) => worker.once(event as 'completed', (job: Job) => resolve(job)));

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});
afterAll(() => queueConnection.close());

describe(`the queue on ${queueConnection.backend}`, () => {
  it('hands a job to one worker, with its data', async () => {
    const name = `hands-${newId()}`;
    const handled: unknown[] = [];
    const workers = [1, 2].map(() => newWorker(name, (job) => Promise.resolve(handled.push(job.data))));
    const done = Promise.race(workers.map((worker) => next(worker, 'completed')));
    await newQueue(name).add('tell', { caseId: '案件' });
    await done;
    expect(handled).toEqual([{ caseId: '案件' }]);
  });

  it('keeps one job of several with the same id', async () => {
    const name = `same-${newId()}`;
    const queue = newQueue(name);
    const jobId = `mail/${newId()}/1`;
    await queue.add('tell', {}, { jobId });
    await queue.addBulk([1, 2].map(() => ({ name: 'tell', data: {}, opts: { jobId } })));
    const handled: unknown[] = [];
    const worker = newWorker(name, (job) => Promise.resolve(handled.push(job.id)));
    const done = next(worker, 'completed');
    await queue.add('tell', {}, { jobId: 'last' });
    await done;
    await worker.close();
    expect(handled.filter((id) => id === jobId)).toHaveLength(1);
    expect(await queue.getJobCounts('waiting', 'delayed', 'active')).toMatchObject({ delayed: 0, active: 0 });
  });

  it('tries a failed job again, later each time', async () => {
    const name = `again-${newId()}`;
    const tries: number[] = [];
    const worker = newWorker(name, () => {
      tries.push(Date.now());
      return tries.length < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve();
    });
    const done = next(worker, 'completed');
    await newQueue(name).add('tell', {}, { attempts: 5, backoff: { type: 'exponential', delay: 100 } });
    await done;
    const [first = 0, second = 0, third = 0] = tries;
    expect(tries).toHaveLength(3);
    expect(second - first).toBeGreaterThanOrEqual(100);
    expect(third - second).toBeGreaterThanOrEqual(200);
  });

  it('gives the job of a worker that is gone to another', async () => {
    const name = `stalled-${newId()}`;
    const short = { lockDuration: 500, stalledInterval: 250 };
    const queue = newQueue(name);
    // Takes the job and never renews its lock, as a killed process would.
    const gone = remember(
      new Worker(name, null, { connection, ...WORKER_OPTIONS, ...short, autorun: false }),
    );
    const { id } = await queue.add('tell', {}, { attempts: 1 });
    expect((await gone.getNextJob(newId(), { block: false }))?.id).toBe(id);
    const worker = newWorker(name, (job) => Promise.resolve(job.id), short);
    expect((await next(worker, 'completed')).id).toBe(id);
  }, 20_000);

  it('lets a job under way finish when it is asked to stop', async () => {
    const name = `stop-${newId()}`;
    let finish: () => void = () => undefined;
    let isDone = false;
    const begun = new Promise<void>((resolve) => {
      newWorker(name, async () => {
        resolve();
        await new Promise<void>((release) => (finish = release));
        isDone = true;
      });
    });
    const worker = opened[0];
    const queue = newQueue(name);
    const { id = '' } = await queue.add('tell', {});
    await begun;
    const stopping = worker?.close();
    finish();
    await stopping;
    expect(isDone).toBe(true);
    expect(await queue.getJobState(id)).toBe('completed');
  });
});
