import { draftSaver, type SaveState } from './draft-saver';

/** A server that answers when told to, and conflicts as the real one does. */
function aServer() {
  let version = 1;
  let text = '';
  const waiting: (() => void)[] = [];
  return {
    text: () => text,
    change: () => void (version += 1),
    version: () => version,
    save: (content: string, at: number) =>
      new Promise<{ version: number }>((resolve, reject) => {
        waiting.push(() => {
          if (at !== version) return reject(new Error(`conflict with ${version}`));
          version += 1;
          text = content;
          resolve({ version });
        });
      }),
    answer: async () => {
      waiting.shift()?.();
      // Lets everything that waits for the answer run on.
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    },
    open: () => waiting.length,
  };
}

const aSaver = (server: ReturnType<typeof aServer>) => {
  const states: SaveState['kind'][] = [];
  const saver = draftSaver<string, { version: number }>({
    content: '',
    version: 1,
    answer: null,
    save: server.save,
    onState: ({ kind }) => void states.push(kind),
  });
  return { saver, states };
};

describe('saving a draft', () => {
  it('sends nothing while nothing has changed', async () => {
    const server = aServer();
    await aSaver(server).saver.flush();
    expect(server.open()).toBe(0);
  });

  it('sends one request at a time, then what was typed meanwhile', async () => {
    const server = aServer();
    const { saver, states } = aSaver(server);
    saver.want('a');
    void saver.flush();
    saver.want('ab');
    saver.want('abc');
    const done = saver.flush();
    expect(server.open()).toBe(1);
    await server.answer();
    expect(server.open()).toBe(1);
    await server.answer();
    await expect(done).resolves.toEqual({ version: 3 });
    expect(server.text()).toBe('abc');
    expect(states).toEqual(['changed', 'saving', 'saving', 'saved']);
  });

  it('tells a refusal, keeps what was typed, and goes on over the other version when told to', async () => {
    const server = aServer();
    const { saver, states } = aSaver(server);
    server.change();
    saver.want('mine');
    const refused = saver.flush();
    await server.answer();
    await expect(refused).resolves.toBeNull();
    expect(states.at(-1)).toBe('failed');
    saver.rebase({ version: server.version() }, 'theirs');
    const done = saver.flush();
    await server.answer();
    await done;
    expect(server.text()).toBe('mine');
  });
});
