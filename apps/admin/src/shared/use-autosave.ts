import { ApiProblem } from '@overturn/ui';
import { useSelfSaver } from './use-self-saver';

/** A text that is saved as a whole, over the version that it builds on. */
interface Versioned<T> {
  readonly draft: T;
  readonly kept: T;
  readonly seen: number;
  /** Somebody else saved meanwhile: nothing is sent until the writer chooses. */
  readonly isOvertaken: boolean;
}

interface AutosaveOptions<T> {
  readonly initial: T;
  readonly version: number;
  /** Saves over the version that the draft builds on. @returns the new version */
  readonly save: (draft: T, seen: number) => Promise<number>;
  /** The code by which the server says that somebody else saved meanwhile. */
  readonly conflictCode: string;
}

export interface Autosaved<T> {
  readonly state: {
    readonly draft: T;
    readonly seen: number;
    readonly phase: 'clean' | 'saving' | 'conflict' | 'failed';
  };
  readonly problem: ApiProblem | null;
  readonly edit: (draft: T) => void;
  readonly keepMine: (version: number) => void;
  readonly takeTheirs: (draft: T, version: number) => void;
  readonly retry: () => void;
}

/** Saves a draft a moment after the last key, when the screen is left, and never over somebody else's words. */
export function useAutosave<T>({ initial, version, save, conflictCode }: AutosaveOptions<T>): Autosaved<T> {
  const saver = useSelfSaver<Versioned<T>>({
    initial: () => ({ draft: initial, kept: initial, seen: version, isOvertaken: false }),
    isUnsaved: ({ draft, kept, isOvertaken }) => draft !== kept && !isOvertaken,
    send: async ({ draft, seen }) => {
      try {
        const next = await save(draft, seen);
        return (now) => ({ ...now, kept: draft, seen: next });
      } catch (error) {
        if (ApiProblem.of(error).code !== conflictCode) throw error;
        return (now) => ({ ...now, isOvertaken: true });
      }
    },
  });
  const { draft, seen, isOvertaken } = saver.state;
  const didFail = saver.phase === 'failed' || saver.phase === 'offline';
  return {
    state: {
      draft,
      seen,
      phase: isOvertaken ? 'conflict' : didFail ? 'failed' : saver.phase === 'saved' ? 'clean' : 'saving',
    },
    problem: isOvertaken ? new ApiProblem(conflictCode, 409) : didFail ? ApiProblem.of(saver.problem) : null,
    edit: (next) => saver.change((now) => ({ ...now, draft: next })),
    keepMine: (theirs) => saver.change((now) => ({ ...now, seen: theirs, isOvertaken: false })),
    takeTheirs: (theirs, at) =>
      saver.change(() => ({ draft: theirs, kept: theirs, seen: at, isOvertaken: false })),
    retry: () => void saver.flush(),
  };
}
