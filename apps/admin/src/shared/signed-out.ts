import { useSyncExternalStore } from 'react';

let isSignedOut = false;
const listeners = new Set<() => void>();

/** Says that the server no longer knows the session. The page stays, so that what was typed can be copied. */
export function noteSignedOut(): void {
  isSignedOut = true;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useIsSignedOut = (): boolean => useSyncExternalStore(subscribe, () => isSignedOut);
