import { selfSaver, type SavePhase } from './self-saver';

interface Text {
  readonly kept: string;
  readonly wanted: string;
}

/** A server that answers when told to. */
function aServer() {
  const waiting: { readonly text: string; readonly settle: (error: Error | null) => void }[] = [];
  return {
    waiting,
    send: ({ wanted }: Text) =>
      new Promise<(now: Text) => Text>((resolve, reject) => {
        waiting.push({
          text: wanted,
          settle: (error) => (error ? reject(error) : resolve((now) => ({ ...now, kept: wanted }))),
        });
      }),
    answer: async (error: Error | null = null) => {
      waiting.shift()?.settle(error);
      await jest.advanceTimersByTimeAsync(0);
    },
  };
}
const offline = new Error('offline');

function aSaver(server: ReturnType<typeof aServer>) {
  const phases: SavePhase[] = [];
  const saver = selfSaver<Text>({
    initial: { kept: '', wanted: '' },
    restMs: 1_000,
    isUnsaved: ({ kept, wanted }) => kept !== wanted,
    send: server.send,
    isOffline: (error) => error === offline,
  });
  saver.subscribe(() => phases.push(saver.get().phase));
  const type = (wanted: string) => saver.change((now) => ({ ...now, wanted }));
  return { saver, phases, type };
}

describe('what saves itself', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('sends nothing while nothing has changed, and waits for a rest', async () => {
    const server = aServer();
    const { saver, type } = aSaver(server);
    await expect(saver.flush()).resolves.toBe(true);
    type('a');
    await jest.advanceTimersByTimeAsync(900);
    type('ab');
    await jest.advanceTimersByTimeAsync(900);
    expect(server.waiting).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(100);
    expect(server.waiting.map(({ text }) => text)).toEqual(['ab']);
  });

  it('sends one request at a time, then what was typed meanwhile', async () => {
    const server = aServer();
    const { saver, phases, type } = aSaver(server);
    type('a');
    const done = saver.flush();
    type('abc');
    expect(server.waiting).toHaveLength(1);
    await server.answer();
    expect(server.waiting.map(({ text }) => text)).toEqual(['abc']);
    await server.answer();
    await expect(done).resolves.toBe(true);
    expect(phases.at(-1)).toBe('saved');
  });

  it('keeps what was refused, and tries again at the next change', async () => {
    const server = aServer();
    const { saver, type } = aSaver(server);
    type('a');
    const done = saver.flush();
    await server.answer(new Error('refused'));
    await expect(done).resolves.toBe(false);
    expect(saver.get()).toMatchObject({ phase: 'failed', state: { wanted: 'a' } });
    type('b');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(server.waiting.map(({ text }) => text)).toEqual(['b']);
  });

  it('goes on by itself when the connection is back', async () => {
    const server = aServer();
    const { saver, type } = aSaver(server);
    type('a');
    void saver.flush();
    await server.answer(offline);
    expect(saver.get().phase).toBe('offline');
    await jest.advanceTimersByTimeAsync(5_000);
    await server.answer();
    expect(saver.get()).toMatchObject({ phase: 'saved', problem: null });
  });

  it('sends what is left when the screen is left', () => {
    const server = aServer();
    const { saver, type } = aSaver(server);
    type('a');
    saver.stop();
    expect(server.waiting.map(({ text }) => text)).toEqual(['a']);
  });
});
