import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useCan } from '../../shared/session';
import { isFree, keySequence, type Shortcut } from './key-sequence';
import { areShortcutsOn } from './switch';

const ShortcutHelp = lazy(async () => ({ default: (await import('./shortcut-help')).ShortcutHelp }));

const PAGES = {
  cases: '/cases',
  board: '/cases/board',
  calendar: '/calendar',
  tasks: '/tasks',
  jobs: '/jobs',
  reviews: '/reviews',
  notices: '/notices',
  clients: '/clients',
  finance: '/finance',
} as const satisfies Record<Exclude<Shortcut, 'help' | 'newCase'>, string>;

interface ShortcutsProps {
  readonly isHelpOpen: boolean;
  readonly onHelp: (isOpen: boolean) => void;
}

/** Listens for the shortcuts of the signed-in pages. `?` works even when the others are switched off. */
export function Shortcuts({ isHelpOpen, onHelp }: ShortcutsProps) {
  const navigate = useNavigate();
  const can = useCan();
  const [wasOpened, setWasOpened] = useState(false);
  if (isHelpOpen && !wasOpened) setWasOpened(true);
  useEffect(() => {
    const next = keySequence();
    const run = (shortcut: Shortcut) => {
      if (shortcut === 'help') return onHelp(true);
      if (!areShortcutsOn()) return;
      if (shortcut === 'newCase') {
        if (can('case:write')) void navigate({ to: '/cases/new' });
      } else void navigate({ to: PAGES[shortcut] });
    };
    const listen = (event: KeyboardEvent) => {
      if (!isFree(event)) return;
      const shortcut = next(event.key, event.timeStamp);
      if (!shortcut) return;
      event.preventDefault();
      run(shortcut);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [navigate, can, onHelp]);
  return wasOpened ? (
    <Suspense fallback={null}>
      <ShortcutHelp isOpen={isHelpOpen} onClose={() => onHelp(false)} />
    </Suspense>
  ) : null;
}
