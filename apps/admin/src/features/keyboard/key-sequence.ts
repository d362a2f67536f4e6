export const SHORTCUTS = {
  'g c': 'cases',
  'g b': 'board',
  'g k': 'calendar',
  'g t': 'tasks',
  'g j': 'jobs',
  'g r': 'reviews',
  'g n': 'notices',
  'g l': 'clients',
  'g f': 'finance',
  c: 'newCase',
  '?': 'help',
} as const;
export type Shortcut = (typeof SHORTCUTS)[keyof typeof SHORTCUTS];

/** A first key waits this long for its second, in milliseconds. */
const SECOND_KEY_MS = 1200;

const TAKES_KEYS = 'input, textarea, select, [role="combobox"], [role="dialog"]';

/** In a field, or in a dialog, which keeps the focus while it is open. */
const isTaken = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest(TAKES_KEYS) !== null);

/** Whether a key press can be meant for a shortcut at all. */
export const isFree = (event: KeyboardEvent): boolean =>
  !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey && !isTaken(event.target);

/** Turns key presses into shortcuts; holds the first key of a pair. `at` is in milliseconds. */
export function keySequence(): (key: string, at: number) => Shortcut | null {
  let first: { key: string; at: number } | null = null;
  return (key, at) => {
    const pair = first && at - first.at <= SECOND_KEY_MS ? `${first.key} ${key}` : key;
    first = key === 'g' ? { key, at } : null;
    return Object.hasOwn(SHORTCUTS, pair) ? SHORTCUTS[pair as keyof typeof SHORTCUTS] : null;
  };
}
