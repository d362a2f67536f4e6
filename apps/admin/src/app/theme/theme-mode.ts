import { useSyncExternalStore } from 'react';

export const THEME_MODES = ['system', 'light', 'dark'] as const;
export type ThemeMode = (typeof THEME_MODES)[number];

const STORED = 'overturn.theme';
const listeners = new Set<() => void>();

const isMode = (value: string | null): value is ThemeMode => THEME_MODES.some((mode) => mode === value);

function readMode(): ThemeMode {
  const stored = localStorage.getItem(STORED);
  return isMode(stored) ? stored : 'system';
}

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)');

/** Keeps the chosen appearance in this browser. */
export function setThemeMode(mode: ThemeMode): void {
  localStorage.setItem(STORED, mode);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const system = prefersDark();
  listeners.add(listener);
  system.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', listener);
  };
}

export const useThemeMode = (): ThemeMode => useSyncExternalStore(subscribe, readMode);

export const useIsDark = (): boolean =>
  useSyncExternalStore(subscribe, () => {
    const mode = readMode();
    return mode === 'dark' || (mode === 'system' && prefersDark().matches);
  });
