import { useState } from 'react';

/** Words that are being typed, kept on this phone until they are sent: a closed page or another language loses none. */
export function useDraft(name: string): {
  readonly text: string;
  readonly set: (text: string) => void;
  readonly clear: () => void;
} {
  const key = `draft ${name}`;
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '');
  const set = (next: string) => {
    setText(next);
    if (next === '') localStorage.removeItem(key);
    else localStorage.setItem(key, next);
  };
  return { text, set, clear: () => set('') };
}
