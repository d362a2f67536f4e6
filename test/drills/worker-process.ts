import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { freePort } from '../support/free-port';

const ROOT = path.join(__dirname, '../..');

/** The worker as it is deployed: its own process, from the built files. */
export class WorkerProcess {
  private static readonly started: WorkerProcess[] = [];
  private readonly ended: Promise<void>;

  private constructor(
    private readonly child: ChildProcess,
    private readonly said: () => string,
  ) {
    this.ended = new Promise((resolve) => child.once('exit', () => resolve()));
  }

  /** @param env settings of its own */
  static async start(smtpUrl: string, env: Readonly<Record<string, string>> = {}): Promise<WorkerProcess> {
    const child = spawn(process.execPath, [path.join(ROOT, 'dist/apps/worker/src/main.js')], {
      cwd: ROOT,
      env: {
        ...process.env,
        SMTP_URL: smtpUrl,
        WORKER_PORT: String(await freePort()),
        LOG_LEVEL: 'error',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    const worker = new WorkerProcess(child, () => output);
    WorkerProcess.started.push(worker);
    return worker;
  }

  /** Ends what a failed test has left running. */
  static async killAll(): Promise<void> {
    await Promise.all(WorkerProcess.started.splice(0).map((worker) => worker.kill()));
  }

  /** What it wrote: nothing, as long as nothing fails. */
  get output(): string {
    return this.said();
  }

  async kill(): Promise<void> {
    if (this.isRunning) this.child.kill('SIGKILL');
    await this.ended;
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.ended;
  }

  private get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }
}
