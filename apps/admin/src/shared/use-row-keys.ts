import { useEffect, useState } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role="combobox"], [role="dialog"]') !== null);

/**
 * J and K go through the rows of a list, Enter opens the chosen one. Silent in fields, in dialogs, with a
 * modifier key, and while an input method composes.
 * @returns the index of the chosen row, -1 before the first key
 */
export function useRowKeys(count: number, open: (index: number) => void): number {
  const [asked, setAsked] = useState(-1);
  const chosen = Math.min(asked, count - 1);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      if (event.key === 'j') setAsked(Math.min(chosen + 1, count - 1));
      else if (event.key === 'k') setAsked(Math.max(chosen - 1, 0));
      else if (event.key === 'Enter' && chosen >= 0 && event.target === document.body) open(chosen);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [chosen, count, open]);
  return chosen;
}
