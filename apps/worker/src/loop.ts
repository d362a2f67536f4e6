import type { Logger } from 'pino';

/** Does a piece of work again and again: at once while there is more, after a pause while there is none. */
export class Loop {
  private stopped = false;
  private wake: (() => void) | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly name: string,
    private readonly pauseMs: number,
    /** Answers how much was done. */
    private readonly turn: () => Promise<number>,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** Lets the turn under way finish. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake?.();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const done = await this.turn().catch((error: unknown) => {
        this.logger.error(
          { loop: this.name, error: error instanceof Error ? error.message : String(error) },
          'loop turn failed',
        );
        return 0;
      });
      if (done === 0 && !this.stopped) await this.pause();
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.pauseMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
