import { ApiProblem } from '@overturn/ui';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { selfSaver, type Saving, type SelfSaver } from './self-saver';

const REST_MS = 1_200;
/** Nobody has refused anything: no answer came, or a gateway's. */
const NO_ANSWER: readonly string[] = ['NETWORK.UNREACHABLE', 'HTTP.BUSY'];

interface SelfSaverUse<State> {
  readonly initial: () => State;
  readonly isUnsaved: (state: State) => boolean;
  readonly send: (state: State) => Promise<(now: State) => State>;
}

/** A self-saver for as long as the screen is there: it also saves when the screen is left or the connection is back. */
export function useSelfSaver<State>({
  initial,
  ...options
}: SelfSaverUse<State>): SelfSaver<State> & Saving<State> {
  const [saver] = useState(() =>
    selfSaver({
      ...options,
      initial: initial(),
      restMs: REST_MS,
      isOffline: (error) => NO_ANSWER.includes(ApiProblem.of(error).code),
    }),
  );
  const saving = useSyncExternalStore(saver.subscribe, saver.get);
  useEffect(() => {
    const tryAgain = () => void saver.flush();
    saver.start();
    window.addEventListener('online', tryAgain);
    return () => {
      window.removeEventListener('online', tryAgain);
      saver.stop();
    };
  }, [saver]);
  const isUnsaved = saving.phase !== 'saved';
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
  return { ...saver, ...saving };
}
