import { TextEncoder } from 'node:util';

/** What antd and the router expect of a browser and jsdom lacks. */
class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const silentMediaQuery = (query: string): MediaQueryList => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});

// Made from setTimeout: the one of `worker_threads` would keep the test process alive.
class TimerMessagePort extends EventTarget {
  other: TimerMessagePort | undefined;
  onmessage: ((event: MessageEvent) => void) | null = null;
  postMessage(data: unknown): void {
    const { other } = this;
    setTimeout(() => other?.onmessage?.(new MessageEvent('message', { data })), 0);
  }
  start(): void {}
  close(): void {}
}
class TimerMessageChannel {
  readonly port1 = new TimerMessagePort();
  readonly port2 = new TimerMessagePort();
  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
}

Object.assign(globalThis, { ResizeObserver: SilentResizeObserver, MessageChannel: TimerMessageChannel });
Object.assign(window, { matchMedia: silentMediaQuery, scrollTo: () => undefined });

globalThis.TextEncoder ??= TextEncoder;
