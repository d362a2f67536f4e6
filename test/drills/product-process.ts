import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { freePort } from '../support/free-port';
import { until } from '../support/until';

type Settings = Readonly<Record<string, string>>;
const ROOT = path.join(__dirname, '../..');

/** The worker or the API as it is deployed: its own process, from the built files. */
export class ProductProcess {
  private static readonly started: ProductProcess[] = [];
  private readonly ended: Promise<void>;

  private constructor(
    private readonly child: ChildProcess,
    private readonly said: () => string,
  ) {
    this.ended = new Promise((resolve) => child.once('exit', () => resolve()));
  }

  /** @param env settings of its own */
  static startWorker = async (smtpUrl: string, env: Settings = {}): Promise<ProductProcess> =>
    ProductProcess.start('worker', {
      SMTP_URL: smtpUrl,
      WORKER_PORT: String(await freePort()),
      ...env,
    });

  /** Answers once the API does. @param env settings of its own */
  static async startApi(port: number, env: Settings = {}): Promise<ProductProcess> {
    const api = ProductProcess.start('api', { API_PORT: String(port), TRUST_PROXY: 'on', ...env });
    await until(
      () => isListening(port),
      60,
      () => api.output,
    );
    return api;
  }

  private static start(app: 'worker' | 'api', env: Settings): ProductProcess {
    const child = spawn(process.execPath, [path.join(ROOT, `dist/apps/${app}/src/main.js`)], {
      cwd: ROOT,
      env: { ...process.env, LOG_LEVEL: 'error', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    const started = new ProductProcess(child, () => output);
    ProductProcess.started.push(started);
    return started;
  }

  /** Ends what a failed test has left running. */
  static async killAll(): Promise<void> {
    await Promise.all(ProductProcess.started.splice(0).map((one) => one.kill()));
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

const isListening = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );
