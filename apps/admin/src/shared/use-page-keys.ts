import { useEffect, useRef } from 'react';
import { areKeysOff, isTyping } from './use-row-keys';

/** The second key of a pair belongs to the pair: `g n` does not press `n`. */
const PAIR_MS = 1_200;

/**
 * Single keys of one page, such as the arrows of a calendar. Silent in fields, in dialogs, with a modifier key,
 * while an input method composes, after the first key of a pair, and when the shortcuts are switched off.
 */
export function usePageKeys(keys: Readonly<Record<string, () => void>>): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  }, [keys]);
  useEffect(() => {
    let pairBegunAt = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      const isModified = event.isComposing || event.ctrlKey || event.metaKey || event.altKey;
      if (isModified || areKeysOff() || isTyping(event.target)) return;
      const isSecond = event.timeStamp - pairBegunAt <= PAIR_MS;
      pairBegunAt = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (!isSecond) current.current[event.key]?.();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
