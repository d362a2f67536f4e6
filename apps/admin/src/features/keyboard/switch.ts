import { useSyncExternalStore } from 'react';

const STORED = 'overturn.shortcuts';
const listeners = new Set<() => void>();

export const areShortcutsOn = (): boolean => localStorage.getItem(STORED) !== 'off';

/** Switches the shortcuts on or off in this browser. */
export function setShortcutsOn(isOn: boolean): void {
  localStorage.setItem(STORED, isOn ? 'on' : 'off');
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useShortcutsOn = (): boolean => useSyncExternalStore(subscribe, areShortcutsOn);
