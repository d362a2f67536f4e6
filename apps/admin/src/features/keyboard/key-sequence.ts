export const SHORTCUTS = {
  'g c': 'cases',
  'g n': 'notices',
  'g k': 'clients',
  c: 'newCase',
  '?': 'help',
} as const;
export type Shortcut = (typeof SHORTCUTS)[keyof typeof SHORTCUTS];

/** A first key waits this long for its second, in milliseconds. */
const SECOND_KEY_MS = 1200;

// antd keeps closed dialogs in the page, without a box.
const isDialogOpen = (): boolean =>
  [...document.querySelectorAll('[role="dialog"]')].some((dialog) => dialog.getClientRects().length > 0);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="combobox"]') !== null);

/** Whether a key press can be meant for a shortcut at all. */
export const isFree = (event: KeyboardEvent): boolean =>
  !event.isComposing &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !isTyping(event.target) &&
  !isDialogOpen();

/** Turns key presses into shortcuts; holds the first key of a pair. `at` is in milliseconds. */
export function keySequence(): (key: string, at: number) => Shortcut | null {
  let first: { key: string; at: number } | null = null;
  return (key, at) => {
    const pair = first && at - first.at <= SECOND_KEY_MS ? `${first.key} ${key}` : key;
    first = key === 'g' ? { key, at } : null;
    return Object.hasOwn(SHORTCUTS, pair) ? SHORTCUTS[pair as keyof typeof SHORTCUTS] : null;
  };
}
