import { useEffect, useState } from 'react';

/** Where J, K and Enter mean something else. */
const TYPING = 'input, textarea, select, [role="combobox"], [role="dialog"], [contenteditable="true"]';
const PRESSABLE = 'a, button, summary, [role="tab"], [role="button"], [role="menuitem"]';

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Whether a key press goes into a field or a dialog. */
export const isTyping = (target: EventTarget | null): boolean => isIn(target, TYPING);

/** The person's switch for single-key shortcuts (WCAG 2.1.4), which the shell's help sets. */
export const areKeysOff = (): boolean => localStorage.getItem('overturn.shortcuts') === 'off';

/**
 * J and K go through the rows of a list, Enter opens the chosen one. Silent in fields, in dialogs, with a
 * modifier key, while an input method composes, and when the shortcuts are switched off.
 * @returns the index of the chosen row, -1 before the first key
 */
export function useRowKeys(count: number, open: (index: number) => void): number {
  const [asked, setAsked] = useState(-1);
  const chosen = Math.min(asked, count - 1);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isModified = event.isComposing || event.ctrlKey || event.metaKey || event.altKey;
      if (isModified || areKeysOff() || isTyping(event.target)) return;
      if (event.key === 'j') setAsked(Math.min(chosen + 1, count - 1));
      else if (event.key === 'k') setAsked(Math.max(chosen - 1, 0));
      else if (event.key === 'Enter' && chosen >= 0 && !isIn(event.target, PRESSABLE)) open(chosen);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [chosen, count, open]);
  return chosen;
}
