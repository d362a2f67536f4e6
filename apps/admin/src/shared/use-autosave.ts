import { ApiProblem } from '@overturn/ui';
import { useEffect, useEffectEvent, useReducer, useState } from 'react';
import { autosave, begun, isUnsaved, type Autosave, type AutosaveEvent } from './autosave';

const REST_MS = 1_200;

interface AutosaveOptions<T> {
  readonly initial: T;
  readonly version: number;
  /** Saves over the version that the draft builds on. @returns the new version */
  readonly save: (draft: T, seen: number) => Promise<number>;
  /** The code by which the server says that somebody else saved meanwhile. */
  readonly conflictCode: string;
}

export interface Autosaved<T> {
  readonly state: Autosave<T>;
  readonly problem: ApiProblem | null;
  readonly edit: (draft: T) => void;
  readonly keepMine: (version: number) => void;
  readonly takeTheirs: (draft: T, version: number) => void;
  readonly retry: () => void;
}

/** Saves a draft a moment after the last key, when the screen is left, and never over somebody else's words. */
export function useAutosave<T>({ initial, version, save, conflictCode }: AutosaveOptions<T>): Autosaved<T> {
  const [state, tell] = useReducer(
    autosave as (state: Autosave<T>, event: AutosaveEvent<T>) => Autosave<T>,
    begun(initial, version),
  );
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const send = async () => {
    tell({ type: 'sent' });
    try {
      tell({ type: 'saved', version: await save(state.draft, state.seen) });
      setProblem(null);
    } catch (error) {
      const refusal = ApiProblem.of(error);
      setProblem(refusal);
      tell({ type: refusal.code === conflictCode ? 'conflicted' : 'failed' });
    }
  };
  const sendLatest = useEffectEvent(send);
  const saveOnLeaving = useEffectEvent(() => {
    if (state.phase === 'dirty' || state.phase === 'failed')
      void save(state.draft, state.seen).catch(() => null);
  });
  useEffect(() => {
    if (state.phase !== 'dirty') return;
    const timer = setTimeout(() => void sendLatest(), REST_MS);
    return () => clearTimeout(timer);
  }, [state.phase, state.draft]);
  useEffect(() => () => saveOnLeaving(), []);
  const unsaved = isUnsaved(state);
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
  return {
    state,
    problem,
    edit: (draft) => tell({ type: 'edited', draft }),
    keepMine: (seen) => {
      setProblem(null);
      tell({ type: 'kept_mine', version: seen });
    },
    takeTheirs: (draft, seen) => {
      setProblem(null);
      tell({ type: 'took_theirs', draft, version: seen });
    },
    retry: () => void send(),
  };
}
