import { Worker } from 'node:worker_threads';

export interface ApartLimits {
  readonly milliseconds: number;
  readonly heapMegabytes: number;
  /**
   * By how much the whole process may grow meanwhile: buffers are not counted in the heap. Other work counts too, so that
   * only a reader whose giving up costs little is limited by it.
   */
  readonly growthMegabytes?: number;
}

/** A foreign file's reader took too long, too much, or gave up. */
export class ReadingFailed extends Error {
  constructor(reason: string) {
    super(`A file could not be read: ${reason}`);
    this.name = 'ReadingFailed';
  }
}

/**
 * Runs a reader of foreign files in a thread of its own, with a limit of time and memory: a file made to hang or
 * fill its reader takes that thread down and nothing else.
 * @param body of an async function of `input`; it loads packages by `require(paths.name)`
 * @param packages to resolve here, by name
 * @throws ReadingFailed
 */
export async function runApart<T>(
  body: string,
  packages: Readonly<Record<string, string>>,
  input: unknown,
  limits: ApartLimits,
): Promise<T> {
  const script = `
    const { parentPort, workerData } = require('node:worker_threads');
    const work = async ({ input, paths }) => { ${body} };
    work(workerData).then(
      (value) => parentPort.postMessage({ value }),
      (error) => parentPort.postMessage({ error: String(error && error.message).slice(0, 300) }));`;
  const worker = new Worker(script, {
    eval: true,
    workerData: { input, paths: packages },
    env: {},
    stdin: true,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
  });
  let watch: NodeJS.Timeout | undefined;
  const finished = new Promise<T>((resolve, reject) => {
    watch = growthWatch(limits, () => reject(new ReadingFailed('it took too much memory')));
    const timer = setTimeout(() => reject(new ReadingFailed('it took too long')), limits.milliseconds);
    const settle = (then: () => void) => {
      clearTimeout(timer);
      then();
    };
    worker.once('message', (message: { value?: T; error?: string }) =>
      settle(() =>
        message.error === undefined ? resolve(message.value as T) : reject(new ReadingFailed(message.error)),
      ),
    );
    worker.once('error', (error) => settle(() => reject(new ReadingFailed(error.message))));
    worker.once('exit', (code) => settle(() => reject(new ReadingFailed(`its thread ended with ${code}`))));
  });
  try {
    return await finished;
  } finally {
    clearInterval(watch);
    await worker.terminate();
  }
}

const LOOK_EACH_MS = 40;

function growthWatch({ growthMegabytes }: ApartLimits, stop: () => void): NodeJS.Timeout | undefined {
  if (growthMegabytes === undefined) return undefined;
  const most = process.memoryUsage.rss() + growthMegabytes * 1024 * 1024;
  return setInterval(() => {
    if (process.memoryUsage.rss() > most) stop();
  }, LOOK_EACH_MS);
}
