import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { freePort } from '../../scripts/run/ports.mjs';

const ROOT = path.join(__dirname, '../..');

/** The worker as it is deployed: its own process, from the built files. */
export class WorkerProcess {
  private readonly ended: Promise<void>;

  private constructor(
    private readonly child: ChildProcess,
    private readonly said: () => string,
  ) {
    this.ended = new Promise((resolve) => child.once('exit', () => resolve()));
  }

  static async start(smtpUrl: string): Promise<WorkerProcess> {
    const child = spawn(process.execPath, [path.join(ROOT, 'dist/apps/worker/src/main.js')], {
      cwd: ROOT,
      env: {
        ...process.env,
        SMTP_URL: smtpUrl,
        WORKER_PORT: String(await freePort()),
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    return new WorkerProcess(child, () => output);
  }

  /** What it wrote: nothing, as long as nothing fails. */
  get output(): string {
    return this.said();
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.ended;
  }
}
