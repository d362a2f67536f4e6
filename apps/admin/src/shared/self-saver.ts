/** Where the words on the screen stand: kept, on their way, waiting for a connection, or refused. */
export type SavePhase = 'saved' | 'changed' | 'saving' | 'offline' | 'failed';

export interface Saving<State> {
  readonly state: State;
  readonly phase: SavePhase;
  /** Why the last try failed. */
  readonly problem: unknown;
}

interface SelfSaverOptions<State> {
  readonly initial: State;
  readonly restMs: number;
  readonly isUnsaved: (state: State) => boolean;
  /** Sends what is unsaved. @returns how the answer changes what is on the screen by then */
  readonly send: (state: State) => Promise<(now: State) => State>;
  /** No answer came: it is tried again by itself. */
  readonly isOffline: (error: unknown) => boolean;
}

export interface SelfSaver<State> {
  readonly get: () => Saving<State>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (how: (state: State) => State) => void;
  /** Saves now. @returns whether everything is kept */
  readonly flush: () => Promise<boolean>;
  /** Sends what is left, and nothing by itself until it is started again. */
  readonly stop: () => void;
  readonly start: () => void;
}

const TRY_AGAIN_MS = 5_000;

/** Saves a state after each rest, one request at a time, and loses nothing that is typed in between. */
export function selfSaver<State>({
  initial,
  restMs,
  isUnsaved,
  send,
  isOffline,
}: SelfSaverOptions<State>): SelfSaver<State> {
  let saving: Saving<State> = {
    state: initial,
    phase: isUnsaved(initial) ? 'changed' : 'saved',
    problem: null,
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;
  let isStopped = false;
  const listeners = new Set<() => void>();

  const become = (change: Partial<Saving<State>>) => {
    saving = { ...saving, ...change };
    for (const listener of listeners) listener();
  };
  const wait = (ms: number) => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void flush(), ms);
  };
  const run = async (): Promise<boolean> => {
    while (isUnsaved(saving.state)) {
      become({ phase: 'saving' });
      try {
        const follow = await send(saving.state);
        become({ state: follow(saving.state), problem: null });
      } catch (error) {
        const phase = isOffline(error) ? 'offline' : 'failed';
        become({ phase, problem: error });
        if (phase === 'offline') wait(TRY_AGAIN_MS);
        return false;
      }
    }
    become({ phase: 'saved', problem: null });
    return true;
  };
  const flush = (): Promise<boolean> => {
    clearTimeout(timer);
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    get: () => saving,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (how) => {
      const state = how(saving.state);
      if (state === saving.state) return;
      const rests = isUnsaved(state);
      if (running) return become({ state });
      const phase = rests ? (saving.phase === 'offline' ? 'offline' : 'changed') : 'saved';
      become({ state, phase, problem: phase === 'offline' ? saving.problem : null });
      if (rests) wait(restMs);
    },
    flush,
    stop: () => {
      if (isUnsaved(saving.state)) void flush();
      isStopped = true;
      clearTimeout(timer);
    },
    start: () => {
      isStopped = false;
      if (isUnsaved(saving.state)) wait(restMs);
    },
  };
}
